import Dispatch
import Signpost
import Synchronization

/// Tells on a terminal which stage a build is in, once it has taken longer than a second.
///
/// A class, because the timer and the build share one state; a timer of its own queue, because the
/// build may keep every thread of the cooperative pool busy.
final class Progress: Sendable {
    private struct State {
        var stage = "start"
        var isShown = false
        var isOver = false
    }

    private let console: Console
    private let start = ContinuousClock.now
    private let state = Mutex(State())

    private init(_ console: Console) {
        self.console = console
    }

    /// Does the work while showing its stages; in a pipe it only does the work.
    static func during<Result>(
        _ work: (_ stage: @escaping @Sendable (String) -> Void) async throws -> Result
    ) async rethrows -> Result {
        let console = Console()
        guard console.isWatched else { return try await work { _ in } }
        let progress = Progress(console)
        let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
        timer.schedule(deadline: .now() + 1, repeating: 0.2)
        timer.setEventHandler { progress.show() }
        timer.activate()
        defer {
            timer.cancel()
            progress.end()
        }
        return try await work { progress.enter($0) }
    }

    private func enter(_ stage: String) {
        state.withLock { $0.stage = stage }
    }

    private func show() {
        state.withLock { state in
            if state.isOver { return }
            state.isShown = true
            let seconds = Amount.seconds(ContinuousClock.now - start, digits: 0)
            console.complain("\r\u{1B}[KBuilding: \(state.stage), \(seconds)")
        }
    }

    /// Takes the line away, so that nothing of it is left among the diagnostics.
    private func end() {
        state.withLock { state in
            state.isOver = true
            if state.isShown { console.complain("\r\u{1B}[K") }
        }
    }
}
