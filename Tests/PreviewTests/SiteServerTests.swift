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
}
