import Testing

@testable import Signpost

/// Pages with thousands of mistakes: whoever pasted the wrong file in waits for no minute.
///
/// Each takes about a second when time grows with length; were it to grow with the square, each would
/// take minutes.
@Suite(.serialized)
struct ManyMistakesTests {
    private static let numbers = 0..<4000

    @Test(
        arguments: [
            (":line[", ""), (":line{id=} ", ""), (":line[x]{a=\"", ""), ("<b> ", ""),
            ("::line{a} ", ""),
            ("[a](b c.md) ", ""), ("[a](nope", ".md) "), ("a[^x", "] "), (":nope", "[x] "),
            ("##a\n", ""),
            ("Ring 0118 496", " or "), ("![a](nope", ".png)\n\n"), ("| a | b |\n\n", ""),
            ("## a {#x}\n\n", ""),
            ("::line{b", "=c}\n\n"),
        ]
    )
    func `thousands of mistakes are found and shown soon`(piece: String, end: String) async throws {
        let body = Self.numbers.map { end.isEmpty ? piece : "\(piece)\($0)\(end)" }.joined()
        try await check(body)
    }

    @Test
    func `thousands of dead anchors are compared with headings for a while only`() async throws {
        try await check(Self.numbers.map { "## Heading \($0)\n\n[a](#headng-\($0))\n\n" }.joined())
    }

    private func check(_ body: String) async throws {
        let start = ContinuousClock.now
        let diagnostics = try await MarkedPage.build(body).report.diagnostics
        let source = Array("---\ntitle: A\nsummary: About A.\ntype: page\n---\n\(body)".utf8)
        let lines = SourceLines(diagnostics) { _ in source }
        let text = DiagnosticText(isColoured: false).text(of: diagnostics) { lines[$0] }
        let json = DiagnosticJSON.text(of: diagnostics) { lines[$0] }
        #expect(ContinuousClock.now - start < .seconds(20))
        #expect(!diagnostics.isEmpty)
        #expect(text.utf8.count < 500_000)
        #expect(json.utf8.count < 500_000)
    }
}
