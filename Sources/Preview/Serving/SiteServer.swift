internal import FlyingFox
private import FlyingSocks
private import Foundation

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
        let server = HTTPServer(address: try endpoint.socket(), logger: .disabled)
        let reception = Reception(answers: answers, news: news, names: endpoint.names)
        await server.appendRoute("*") { await reception.answer($0) }
        let task = Task { try await server.run() }
        defer { task.cancel() }
        try await server.waitUntilListening()
        guard let port = await server.listeningAddress?.port else {
            throw SocketError.unsupportedAddress
        }
        return try await work("http://\(endpoint.shown):\(port)")
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
