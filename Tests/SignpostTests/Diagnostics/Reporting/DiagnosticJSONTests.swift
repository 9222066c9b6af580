import Testing

@testable import Signpost

struct DiagnosticJSONTests {
    @Test
    func `a fix says what to replace by what`() {
        let place = Place(file: "a.md", line: 3, column: 5)
        let diagnostic = Diagnostic(
            id: "x",
            at: place,
            "a",
            hint: "b",
            fix: Fix(at: place, "é•", "-")
        )
        let text = DiagnosticJSON.text(of: [diagnostic]) { _ in nil }
        let fix = #""fix":{"line":3,"column":5,"length":2,"replacement":"-"}"#
        #expect(text.contains(fix), "\(text)")
    }

    @Test
    func `the counts come first, then each diagnostic with its place`() {
        let diagnostics = [
            Diagnostic(
                id: "link-broken",
                at: Place(file: "Content/a \"b\".md", line: 3, column: 5, length: 2),
                "the link 'x' leads nowhere",
                hint: "mend it"
            ),
            Diagnostic(.warning, id: "whole", at: Place(file: "Content/c.md"), "odd", hint: "look"),
        ]
        let text = DiagnosticJSON.text(of: diagnostics) { $0.line == 3 ? "a\t\u{1B}" : nil }
        #expect(
            text == #"""
                {"errors":1,"warnings":1,"diagnostics":[\#
                {"severity":"error","id":"link-broken","file":"Content/a \"b\".md","line":3,"column":5,\#
                "length":2,"summary":"the link 'x' leads nowhere","hint":"mend it",\#
                "source":"a\u0009\u001b"},\#
                {"severity":"warning","id":"whole","file":"Content/c.md","summary":"odd","hint":"look"}]}

                """#
        )
    }

    @Test
    func `nothing wrong is an empty list`() {
        let text = DiagnosticJSON.text(of: []) { _ in nil }
        #expect(text == #"{"errors":0,"warnings":0,"diagnostics":[]}"# + "\n")
    }
}
