import Testing

@testable import Signpost

struct LineWindowTests {
    private let line = String(repeating: "ä", count: 1000)

    @Test(
        arguments: [
            (0, 0, 240, true), (1, 0, 240, true), (81, 0, 240, true), (82, 1, 240, true),
            (500, 419, 240, true), (1000, 919, 81, false), (5000, 1000, 0, false),
        ]
    )
    func `of a long line the part around the place is kept`(
        column: Int,
        skipped: Int,
        count: Int,
        isCut: Bool
    ) {
        let window = LineWindow(of: line, column: column)
        #expect(window.skipped == skipped)
        #expect(window.text.count == count)
        #expect(window.isCutAtEnd == isCut)
    }

    @Test(arguments: ["", "short"])
    func `a short line is kept whole`(line: String) {
        let window = LineWindow(of: line, column: 3)
        #expect(window.text == line)
        #expect(window.skipped == 0)
        #expect(!window.isCutAtEnd)
    }

    @Test
    func `JSON says where the part of a long line begins`() {
        let place = Place(file: "a.md", line: 1, column: 500, length: 1)
        let diagnostic = Diagnostic(id: "x", at: place, "wrong", hint: "mend it")
        let text = DiagnosticJSON.text(of: [diagnostic]) { _ in line }
        #expect(text.contains(#""source_column":420}"#))
        #expect(text.utf8.count < 800)
    }
}
