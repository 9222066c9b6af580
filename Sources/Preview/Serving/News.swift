private import Synchronization

/// Tells every browser that listens what has just happened, as server-sent events.
///
/// A class, because the server and whoever has news share it.
public final class News: Sendable {
    /// The address at which browsers listen.
    public static let target = "/.signpost/news"

    private struct State {
        var latest: [UInt8] = []
        var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
        var next = 0
    }

    private let state = Mutex(State())

    /// Starts with no news.
    public init() {}

    /// Tells everybody, and first of all those who come later.
    ///
    /// The text may have any number of lines.
    public func tell(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let event = Array((lines.map { "data: \($0)\n" }.joined() + "\n").utf8)
        state.withLock { state in
            state.latest = event
            for listener in state.listeners.values { listener.yield(event) }
        }
    }

    /// What one browser hears, from the latest news on.
    func stream() -> AsyncStream<[UInt8]> {
        AsyncStream { continuation in
            let number = state.withLock { state in
                state.next += 1
                state.listeners[state.next] = continuation
                if !state.latest.isEmpty { continuation.yield(state.latest) }
                return state.next
            }
            continuation.onTermination = { [weak self] _ in
                self?.state.withLock { $0.listeners[number] = nil }
            }
        }
    }
}
