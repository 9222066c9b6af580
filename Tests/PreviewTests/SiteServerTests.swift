import FlyingSocks
import Foundation
import Testing

@testable import Preview

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A site on the loopback, as a browser meets it.
struct SiteServerTests {
    private static let server = SiteServer { target in
        target == "/a%20b/?n=1" ? Answer(Array("Words.".utf8), named: "/a%20b/") : nil
    }

    private static func get(
        _ target: String,
        method: String = "GET",
        host: String? = nil
    ) async throws -> (status: Int, type: String?, body: String) {
        try await server.during { address in
            var request = URLRequest(url: try #require(URL(string: address + target)))
            request.httpMethod = method
            // As long as a busy computer needs: hundreds of tests run beside this one.
            request.timeoutInterval = 600
            if let host { request.setValue(host, forHTTPHeaderField: "Host") }
            let (data, response) = try await URLSession.shared.data(for: request)
            let answer = try #require(response as? HTTPURLResponse)
            let type = answer.value(forHTTPHeaderField: "Content-Type")
            return (answer.statusCode, type, String(decoding: data, as: UTF8.self))
        }
    }

    @Test func `a file is served with its type`() async throws {
        let answer = try await Self.get("/a%20b/?n=1")
        #expect(answer.status == 200)
        #expect(answer.type == "text/html; charset=utf-8")
        #expect(answer.body == "Words.")
    }

    @Test(arguments: ["/", "/a%20b/", "/../a", "/%2e%2e/etc/passwd"])
    func `nothing else is`(target: String) async throws {
        #expect(try await Self.get(target).status == 404)
    }

    @Test func `who asks for the head alone gets no more`() async throws {
        let answer = try await Self.get("/a%20b/?n=1", method: "HEAD")
        #expect(answer.status == 200)
        #expect(answer.body.isEmpty)
    }

    @Test func `a port that is taken is passed over`() async throws {
        try await Self.server.during { address in
            let port = try #require(UInt16(address.split(separator: ":").last ?? ""))
            let wanted = try #require(Endpoint(host: "127.0.0.1", port: port))
            #expect(try #require(wanted.free()).port > port)
            #expect(wanted.free(within: 0) == nil)
        }
    }

    @Test func `nobody may send anything`() async throws {
        #expect(try await Self.get("/a%20b/?n=1", method: "POST").status == 405)
    }

    @Test func `another name for this computer is refused`() async throws {
        #expect(try await Self.get("/a%20b/?n=1", host: "evil.example").status == 403)
    }

    /// What comes back for bytes that no browser sends, until the server hangs up, and whether it took all of them.
    private static func raw(_ request: [UInt8]) async throws -> (answer: String, isTaken: Bool) {
        try await server.during { address in
            let port = try #require(UInt16(address.split(separator: ":").last ?? ""))
            let socket = try await AsyncSocket.connected(
                to: .inet(ip4: "127.0.0.1", port: port),
                timeout: 600
            )
            defer { try? socket.close() }
            let isTaken = (try? await socket.write(Data(request))) != nil
            var answer: [UInt8] = []
            while let more = try? await socket.read(atMost: 4096) { answer += more }
            return (String(decoding: answer, as: UTF8.self), isTaken)
        }
    }

    @Test func `a head without an end is not read to its end`() async throws {
        // More than what the system keeps between two programs.
        let endless = Array("GET /".utf8) + [UInt8](repeating: 97, count: 64 << 20)
        #expect(!(try await Self.raw(endless)).isTaken)
    }

    @Test func `a head that is longer than any browser sends is refused`() async throws {
        let long = Array("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nA: ".utf8)
        let just = long + [UInt8](repeating: 97, count: RequestHead.limit + 1 - long.count)
        #expect((try await Self.raw(just)).answer.hasPrefix("HTTP/1.1 431 "))
    }

    @Test func `requests in one go are answered one after the other`() async throws {
        let get = "GET /a%20b/?n=1 HTTP/1.1\r\nHost: localhost\r\n"
        let both = get + "\r\n" + get + "Connection: close\r\n\r\n"
        let answer = try await Self.raw(Array(both.utf8)).answer
        #expect(answer.ranges(of: "Words.").count == 2)
        #expect(answer.hasSuffix("Connection: close\r\n\r\nWords."))
    }

    @Test(arguments: ["\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\nno field\r\n\r\n"])
    func `what is no request is told so`(request: String) async throws {
        #expect((try await Self.raw(Array(request.utf8))).answer.hasPrefix("HTTP/1.1 400 "))
    }
}
