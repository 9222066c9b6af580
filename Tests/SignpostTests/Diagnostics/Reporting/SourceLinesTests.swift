import Testing

@testable import Signpost

struct SourceLinesTests {
    @Test(
        arguments: [
            (1, "one"), (2, "two"), (3, ""), (4, "four"), (5, ""), (6, nil), (0, nil),
        ] as [(Int, String?)]
    )
    func `a line comes without its end`(number: Int, expected: String?) {
        let place = Place(file: "a.md", line: number, column: 1)
        let diagnostic = Diagnostic(id: "x", at: place, "wrong", hint: "mend it")
        let lines = SourceLines([diagnostic]) { _ in
            [0xEF, 0xBB, 0xBF] + Array("one\r\ntwo\n\nfour\n".utf8)
        }
        #expect(lines[place] == expected)
    }

    @Test
    func `a file that cannot be read has no lines`() {
        let place = Place(file: "missing.md", line: 1)
        let diagnostic = Diagnostic(id: "x", at: place, "wrong", hint: "mend it")
        #expect(SourceLines([diagnostic], root: "/nowhere")[place] == nil)
    }

    @Test
    func `each file is read once`() {
        var reads: [String] = []
        let diagnostics = (1...3).map {
            Diagnostic(id: "x", at: Place(file: "a.md", line: $0), "wrong", hint: "mend it")
        }
        _ = SourceLines(diagnostics) {
            reads.append($0)
            return []
        }
        #expect(reads == ["a.md"])
    }
}
