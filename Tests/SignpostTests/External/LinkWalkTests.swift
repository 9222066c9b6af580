import Synchronization
import Testing

@testable import Signpost

/// Servers that are asked, as a table.
struct LinkWalkTests {
    /// Answers from a table, and remembers who was asked for what, and how many of one host at once.
    private final class Servers: Sendable {
        private struct State {
            var asked: [String] = []
            var busy: [String: Int] = [:]
            var most = 0
            var mostHosts = 0
        }

        private let answers: [String: ServerAnswer]
        private let state = Mutex(State())

        init(_ answers: [String: ServerAnswer]) {
            self.answers = answers
        }

        func ask(_ url: String, _ head: Bool) async -> ServerAnswer {
            let host = WebAddress(url).host
            state.withLock { state in
                state.asked.append((head ? "" : "GET ") + url)
                state.busy[host, default: 0] += 1
                state.most = max(state.most, state.busy[host, default: 0])
                state.mostHosts = max(state.mostHosts, state.busy.count { $0.value > 0 })
            }
            for _ in 0..<20 { await Task.yield() }
            state.withLock { $0.busy[host, default: 0] -= 1 }
            return answers[url] ?? .status(200, location: nil)
        }

        var asked: [String] { state.withLock { $0.asked.sorted() } }
        var most: (ofOneHost: Int, hosts: Int) { state.withLock { ($0.most, $0.mostHosts) } }

        func answers(
            for urls: [String],
            known: [String: ServerAnswer] = [:],
            hosts: Int = 4
        ) async -> [String: ServerAnswer] {
            await LinkWalk(pause: .zero, hosts: hosts, ask: ask).answers(for: urls, known: known)
        }
    }

    @Test func `a host is asked one thing at a time, and no more hosts at once than allowed`() async
    {
        let servers = Servers([:])
        let urls = (0..<6).flatMap { host in (0..<5).map { "https://h\(host).org/\($0)" } }
        let answers = await servers.answers(for: urls, hosts: 2)
        #expect(answers.count == 30)
        #expect(servers.asked == urls.sorted())
        #expect(servers.most == (ofOneHost: 1, hosts: 2))
    }

    @Test func `a name without a server is believed while others still have theirs`() async {
        let known = ["https://here.org/": ServerAnswer.status(200, location: nil)]
        let servers = Servers(["https://gone.org/": .noHost])
        let answers = await servers.answers(for: ["https://gone.org/"], known: known)
        #expect(answers == known.merging(["https://gone.org/": .noHost]) { $1 })
        #expect(servers.asked == ["https://gone.org/", "https://here.org/"])
    }

    @Test func `no answer of before holds when no server is found any more`() async {
        let known = ["a", "b", "c"].map {
            ("https://\($0).org/", ServerAnswer.status(200, location: nil))
        }
        let servers = Servers([
            "https://a.org/": .noHost, "https://c.org/": .noHost, "https://new.org/": .noHost,
        ])
        let answers = await servers.answers(
            for: ["https://new.org/"],
            known: Dictionary(uniqueKeysWithValues: known)
        )
        #expect(answers.count == 3)
        #expect(LinkReport([], answers).isOffline)
    }

    @Test func `a redirect is followed in a later round, each address once`() async {
        let servers = Servers([
            "https://a.org/1": .status(301, location: "https://b.org/x"),
            "https://a.org/2": .status(302, location: "https://b.org/x"),
        ])
        _ = await servers.answers(for: ["https://a.org/1", "https://a.org/2", "https://b.org/y"])
        #expect(
            servers.asked == [
                "https://a.org/1", "https://a.org/2", "https://b.org/x", "https://b.org/y",
            ]
        )
        #expect(servers.most.ofOneHost == 1)
    }

    @Test func `a server that refuses the head is asked for all`() async {
        let servers = Servers(["https://a.org/": .status(405, location: nil)])
        _ = await servers.answers(for: ["https://a.org/"])
        #expect(servers.asked == ["GET https://a.org/", "https://a.org/"])
    }

    @Test func `what is known is not asked again`() async {
        let servers = Servers([:])
        let known = ["https://a.org/": ServerAnswer.status(200, location: nil)]
        let answers = await servers.answers(for: ["https://a.org/"], known: known)
        #expect(servers.asked == [])
        #expect(answers == known)
    }

    @Test func `a circle ends`() async {
        let servers = Servers([
            "https://a.org/": .status(301, location: "https://b.org/"),
            "https://b.org/": .status(301, location: "https://a.org/"),
        ])
        let answers = await servers.answers(for: ["https://a.org/"])
        #expect(servers.asked.count == 2)
        #expect(LinkVerdict("https://a.org/", answers) == .circle)
    }
}
