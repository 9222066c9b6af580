/// Asks other people's servers whether addresses are still there: one thing at a time, with a pause after each.
public struct LinkWalk: Sendable {
    /// Asks for one address without following where it leads; `head` asks for the status alone.
    public typealias Ask = @Sendable (_ url: String, _ head: Bool) async -> ServerAnswer

    /// How many redirects of one address are followed.
    static let mostHops = 10

    private let ask: Ask
    private let pause: Duration
    private let hosts: Int

    /// `pause` is between two requests to the same host; `hosts` are asked at once.
    public init(pause: Duration, hosts: Int, ask: @escaping Ask) {
        self.ask = ask
        self.pause = pause
        self.hosts = hosts
    }

    /// The answers for addresses and for all that they lead to; what is `known` is not asked again.
    ///
    /// It goes on in rounds, so that a redirect to a host that is just being asked waits for its turn, too.
    public func answers(
        for urls: [String],
        known: [String: ServerAnswer] = [:]
    ) async -> [String: ServerAnswer] {
        var answers = known
        var open = Set(urls)
        for _ in 0...Self.mostHops {
            let unknown = open.filter { answers[$0] == nil }
            answers.merge(await round(unknown)) { $1 }
            open = Set(open.compactMap { answers[$0]?.location })
            if open.isEmpty { break }
        }
        return await believable(answers, known)
    }

    /// Where no server was found, two that were found before are asked again: if they are gone too, no answer of
    /// before holds, because it is this computer that reaches none.
    private func believable(
        _ answers: [String: ServerAnswer],
        _ known: [String: ServerAnswer]
    ) async -> [String: ServerAnswer] {
        let fresh = answers.filter { known[$0.key] == nil }
        guard !fresh.isEmpty, fresh.values.allSatisfy({ $0 == .noHost }) else { return answers }
        let again = await round(Set([known.keys.min(), known.keys.max()].compactMap(\.self)))
        let reachesNone = again.values.allSatisfy { $0 == .noHost }
        return reachesNone ? fresh.merging(again) { $1 } : answers
    }

    private func round(_ urls: Set<String>) async -> [String: ServerAnswer] {
        let hosts = Dictionary(grouping: urls) { WebAddress($0).host }
        var waiting = hosts.sorted { $0.key < $1.key }.map { $0.value.sorted() }[...]
        return await withTaskGroup(of: [String: ServerAnswer].self) { group in
            for urls in waiting.prefix(self.hosts) { group.addTask { await visit(urls) } }
            waiting = waiting.dropFirst(self.hosts)
            var answers: [String: ServerAnswer] = [:]
            for await found in group {
                answers.merge(found) { $1 }
                if let next = waiting.popFirst() { group.addTask { await visit(next) } }
            }
            return answers
        }
    }

    /// Asks one host for its addresses, one after the other.
    private func visit(_ urls: [String]) async -> [String: ServerAnswer] {
        var answers: [String: ServerAnswer] = [:]
        for url in urls {
            if !answers.isEmpty { await rest() }
            var answer = await ask(url, true)
            if answer.isWorthAnotherTry {
                await rest()
                answer = await ask(url, false)
            }
            answers[url] = answer
        }
        return answers
    }

    private func rest() async {
        if pause > .zero { try? await Task.sleep(for: pause) }
    }
}
