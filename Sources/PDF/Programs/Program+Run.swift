private import Subprocess
private import SystemPackage

extension Program {
    /// Starts the program and waits for its end; after `limit` it is stopped with everything it started.
    func run(
        _ arguments: [String],
        within limit: Duration
    ) async throws(ProgramFailure) {
        let end = await withTaskGroup { group in
            group.addTask { await finish(arguments) }
            group.addTask {
                let isOver: Void? = try? await Task.sleep(for: limit)
                return .failure(isOver == nil ? .madeNothing : .tooSlow(limit))
            }
            let first = await group.next() ?? .failure(.madeNothing)
            group.cancelAll()
            return first
        }
        try end.get()
    }

    private func finish(_ arguments: [String]) async -> Result<Void, ProgramFailure> {
        var options = PlatformOptions()
        // A group of its own, because browsers start programs that would outlive them.
        options.processGroupID = 0
        options.teardownSequence = [
            .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(1))
        ]
        do {
            let result = try await Subprocess.run(
                .path(FilePath(path)),
                arguments: Arguments(arguments),
                platformOptions: options,
                output: .discarded,
                error: .string(limit: 1 << 20)
            )
            if result.terminationStatus.isSuccess { return .success(()) }
            return .failure(
                .failed(
                    status: result.terminationStatus.words,
                    complaint: Self.last(of: result.standardError)
                )
            )
        } catch {
            return .failure(.unstartable("\(error)"))
        }
    }

    private static func last(of text: String) -> String {
        text.split(whereSeparator: \.isNewline).last.map { String($0.prefix(200)) } ?? ""
    }
}

extension TerminationStatus {
    /// How the program ended, to follow "ended with".
    fileprivate var words: String {
        switch self {
        case .exited(let code): "status \(code)"
        case .signaled(let code): "signal \(code)"
        }
    }
}
