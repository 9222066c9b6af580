import Synchronization

/// What the browser finds at addresses of the server: the site, and pages whose numbers were filled in.
///
/// A class, because the server and the printers share it.
final class ServedPages: Sendable {
    private struct State {
        var added: [String: [UInt8]] = [:]
        var asked: Set<String> = []
    }

    private let site: PrintedSite
    private let state = Mutex(State())

    init(_ site: PrintedSite) {
        self.site = site
    }

    func put(_ html: [UInt8], at target: String) {
        state.withLock { $0.added[target] = html }
    }

    func wasAsked(for target: String) -> Bool {
        state.withLock { $0.asked.contains(target) }
    }

    func answer(to target: String) -> [UInt8]? {
        let added = state.withLock { state in
            state.asked.insert(target)
            return state.added[target]
        }
        return added ?? site.file(at: target)
    }
}
