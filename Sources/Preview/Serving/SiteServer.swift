private import FlyingSocks
private import Glibc

/// Serves a site to the browsers of this computer.
public struct SiteServer: Sendable {
    /// What stands at an address, which begins with a slash and may end with a question mark and what follows it.
    ///
    /// No folder is behind it, so that no address can lead out of one.
    public typealias Answers = @Sendable (_ target: String) -> Answer?

    private let answers: Answers
    private let news: News?

    /// Makes a server; `news` is told to browsers at the address `News.target`.
    public init(news: News? = nil, _ answers: @escaping Answers) {
        self.answers = answers
        self.news = news
    }

    /// Serves while `work` runs, which is told the address, such as `http://127.0.0.1:8080`.
    public func during<Result: Sendable>(
        at endpoint: Endpoint = .any,
        _ work: sending (_ address: String) async throws -> Result
    ) async throws -> Result {
        let reception = Reception(answers: answers, news: news, names: endpoint.names)
        let socket = try Self.listening(at: endpoint)
        let port = try socket.sockname().port
        let task = Task { try await Self.serve(on: socket, reception) }
        defer { task.cancel() }
        return try await work("http://\(endpoint.shown):\(port ?? endpoint.port)")
    }

    private static func listening(at endpoint: Endpoint) throws -> Socket {
        let socket = try Socket(domain: AF_INET)
        do {
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: try endpoint.socket())
            try socket.listen()
            return socket
        } catch {
            try? socket.close()
            throw error
        }
    }

    private static func serve(on socket: Socket, _ reception: Reception) async throws {
        defer { try? socket.close() }
        let pool = SocketPool<Poll>.make()
        try await pool.prepare()
        let listener = try AsyncSocket(socket: socket, pool: pool)
        try await withThrowingDiscardingTaskGroup { group in
            group.addTask { try await pool.run() }
            while true {
                try Task.checkCancellation()
                do {
                    let visit = Visit(socket: try await listener.accept(), reception: reception)
                    group.addTask { await visit.serve() }
                } catch SocketError.failed {
                    // A browser that left before it was let in, or no room for one more: others go on.
                    try await Task.sleep(for: .milliseconds(20))
                }
            }
        }
    }
}

extension Socket.Address {
    fileprivate var port: UInt16? {
        switch self {
        case .ip4(_, let port), .ip6(_, let port): port
        case .unix: nil
        }
    }
}
