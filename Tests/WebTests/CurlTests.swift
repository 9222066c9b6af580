import FlyingFox
import FlyingSocks
import Testing

@testable import Web

/// curl, asking a server on the loopback.
struct CurlTests {
    private static let curl = Curl(path: "/usr/bin/curl", agent: "test/1", seconds: (120, 120))

    private static let moved: HTTPHeaders = [.location: "/there"]

    private static func ask(_ path: String, head: Bool = true) async throws -> Curl.Answer {
        let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: 0), timeout: 120)
        await server.appendRoute("/moved") { _ in
            HTTPResponse(statusCode: .movedPermanently, headers: moved)
        }
        await server.appendRoute("HEAD /there") { _ in HTTPResponse(statusCode: .methodNotAllowed) }
        await server.appendRoute("GET /there") { request in
            let isHonest = request.headers[HTTPHeader("User-Agent")] == "test/1"
            return HTTPResponse(statusCode: isHonest ? .ok : .badRequest)
        }
        let task = Task { try await server.run() }
        defer { task.cancel() }
        try await server.waitUntilListening(timeout: 120)
        guard let port = await server.port else { return .noHost }
        let answer = await curl.ask("http://127.0.0.1:\(port)\(path)", head: head)
        guard case .status(let status, let location?) = answer else { return answer }
        return .status(status, location: location.replacing(":\(port)", with: ""))
    }

    @Test func `a redirect is told and not followed`() async throws {
        #expect(
            try await Self.ask("/moved") == .status(301, location: "http://127.0.0.1/there")
        )
    }

    @Test func `the head alone and the whole are two requests, and say who asks`() async throws {
        #expect(try await Self.ask("/there") == .status(405, location: nil))
        #expect(try await Self.ask("/there", head: false) == .status(200, location: nil))
    }

    @Test func `what is not there has its status`() async throws {
        #expect(try await Self.ask("/nowhere?[a-z]{b}") == .status(404, location: nil))
    }

    @Test func `a port where nobody listens is silent`() async {
        guard case .silence(let reason) = await Self.curl.ask("http://127.0.0.1:1/", head: true)
        else {
            Issue.record("somebody answered")
            return
        }
        #expect(reason.contains("127.0.0.1"))
    }

    @Test func `a program that is not there is silent, too`() async {
        let none = Curl(path: "/no/curl", agent: "")
        #expect(await none.ask("http://a/", head: true) == .silence("curl cannot be started"))
    }

    @Test func `other schemes are not asked for`() async {
        guard case .silence = await Self.curl.ask("file:///etc/passwd", head: false) else {
            Issue.record("a file was read")
            return
        }
    }
}

extension HTTPServer {
    fileprivate var port: UInt16? {
        guard case .ip4(_, let port)? = listeningAddress else { return nil }
        return port
    }
}
