private import Synchronization

/// What several tasks have stored so far.
///
/// A class with a lock, because tasks that share nothing else must add to one list; the lock is held for one
/// append per file.
final class Tally<Entry: Sendable>: Sendable {
    private struct State {
        var entries: [Entry] = []
        var failure: Diagnostic?
    }

    private let state = Mutex(State())

    func add(_ entry: Entry) {
        state.withLock { $0.entries.append(entry) }
    }

    /// Remembers that something could not be stored, so that nobody can finish as if nothing had happened.
    func fail(_ diagnostic: Diagnostic) {
        state.withLock { $0.failure = min($0.failure ?? diagnostic, diagnostic) }
    }

    /// All entries, in no defined order.
    func entries() throws(Diagnostic) -> [Entry] {
        let state = state.withLock { $0 }
        if let failure = state.failure { throw failure }
        return state.entries
    }
}
