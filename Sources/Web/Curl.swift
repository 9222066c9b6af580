private import Subprocess
private import SystemPackage

/// The program curl, which asks one server one thing.
public struct Curl: Sendable {
    /// What it is called.
    public static let names = ["curl"]

    /// What came of a request.
    public enum Answer: Hashable, Sendable {
        /// The server answered with a status and, for a redirect, with the whole address that it leads to.
        case status(Int, location: String?)
        /// No server has the name.
        case noHost
        /// Nobody answered, or not in a way that can be understood; with curl's reason.
        case silence(String)
    }

    private let path: String
    private let agent: String
    /// In seconds: for the connection, and for the whole.
    private let limits: (connection: Int, whole: Int)

    /// Takes the program at a path; `agent` is how it introduces itself.
    public init(path: String, agent: String, seconds: (connection: Int, whole: Int) = (10, 20)) {
        self.path = path
        self.agent = agent
        limits = seconds
    }

    /// Asks for an address, without following where it leads; `head` asks for no more than the status.
    public func ask(_ address: String, head: Bool) async -> Answer {
        do {
            let result = try await Subprocess.run(
                .path(FilePath(path)),
                arguments: Arguments(arguments(address, head: head)),
                output: .string(limit: 1 << 16),
                error: .string(limit: 1 << 16)
            )
            let status = result.terminationStatus
            if status.isSuccess { return Self.answer(result.standardOutput) }
            if case .exited(6) = status { return .noHost }
            return .silence(
                Self.reason(result.standardError, or: "curl ended with \(status.words)")
            )
        } catch {
            return .silence("curl cannot be started")
        }
    }

    private func arguments(_ address: String, head: Bool) -> [String] {
        [
            // First, or somebody's own settings would be read.
            "--disable", "--silent", "--show-error", "--output", "/dev/null", "--globoff",
            "--proto", "=http,https", "--connect-timeout", "\(limits.connection)",
            "--max-time", "\(limits.whole)", "--max-filesize", "50000000",
            "--user-agent", agent, "--write-out", "%{http_code} %{redirect_url}",
        ] + (head ? ["--head"] : []) + ["--url", address]
    }

    private static func answer(_ text: String) -> Answer {
        let parts = text.split(separator: " ", maxSplits: 1)
        guard let status = parts.first.flatMap({ Int($0) }), status > 0 else {
            return .silence("no answer")
        }
        return .status(status, location: parts.dropFirst().first.map(String.init))
    }

    /// The last line without the number that curl puts before it.
    private static func reason(_ text: String, or other: String) -> String {
        guard let line = text.split(whereSeparator: \.isNewline).last else { return other }
        let words = line.split(separator: ") ", maxSplits: 1).last ?? line
        return String(words.prefix(120))
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
