import Testing

@testable import Preview

/// What browsers send before anything else.
struct RequestHeadTests {
    private static func head(_ lines: String...) -> RequestHead? {
        RequestHead(Array(lines.joined(separator: "\r\n").utf8))
    }

    @Test func `a head has a method, an address and fields of any letters`() throws {
        let head = try #require(Self.head("GET /a%20b/?n=1 HTTP/1.1", "hOsT:  here:80", "X: a: b"))
        #expect(head.method == "GET")
        #expect(head.target == "/a%20b/?n=1")
        #expect(head["host"] == "here:80")
        #expect(head["x"] == "a: b")
        #expect(head["y"] == nil)
    }

    @Test(arguments: [
        ("HTTP/1.1", "A: b", false), ("HTTP/1.1", "Connection: Close", true),
        ("HTTP/1.0", "A: b", true), ("HTTP/1.0", "Connection: keep-alive", false),
        ("HTTP/1.1", "Content-Length: 0", false), ("HTTP/1.1", "Content-Length: 1", true),
        ("HTTP/1.1", "Transfer-Encoding: chunked", true),
    ])
    func `it says whether another follows`(version: String, field: String, isLast: Bool) throws {
        #expect(try #require(Self.head("GET / \(version)", field)).isLast == isLast)
    }

    @Test(arguments: [
        "", "GET", "GET / HTTP/9.9", "GET  / HTTP/1.1", " / HTTP/1.1", "GET x HTTP/1.1",
        "GET / HTTP/1.1\r\nno colon", "\u{16}\u{3}\u{1}",
    ])
    func `what is no head is none`(text: String) {
        #expect(Self.head(text) == nil)
    }

    @Test func `its end is found wherever it was cut`() {
        let bytes = Array("GET / HTTP/1.1\r\n\r\nGET".utf8)
        for cut in 0...18 {
            #expect(RequestHead.length(in: Array(bytes[..<cut]), from: 0) == (cut == 18 ? 18 : nil))
            #expect(RequestHead.length(in: bytes, from: min(cut, 17)) == 18)
        }
    }
}
