import Testing

@testable import Signpost

struct DiagnosticTextTests {
    private static let broken = Diagnostic(
        id: "link-broken",
        at: Place(file: "Content/help/index.md", line: 12, column: 5, length: 6),
        "the link 'a.md' leads to no page and no file",
        hint: "did you mean 'b.md'?"
    )
    private static let unused = Diagnostic(
        .warning,
        id: "asset-unused",
        at: Place(file: "Content/old.svg"),
        "no page uses this file, so it is not published",
        hint: "link to it from a page, or delete it"
    )

    @Test
    func `a diagnostic shows its place, its line with carets and the remedy`() {
        let text = DiagnosticText(isColoured: false).text(of: [Self.broken, Self.unused]) {
            $0.line == 12 ? "See [here](a.md) now." : nil
        }
        #expect(
            text == """
                Content/help/index.md:12:5: error: the link 'a.md' leads to no page and no file [link-broken]
                  See [here](a.md) now.
                      ^~~~~~
                  hint: did you mean 'b.md'?

                Content/old.svg: warning: no page uses this file, so it is not published [asset-unused]
                  hint: link to it from a page, or delete it

                """
        )
    }

    @Test
    func `a diagnostic of a whole line shows the line without carets`() {
        let whole = Diagnostic(id: "x", at: Place(file: "a.md", line: 1), "wrong", hint: "mend it")
        let text = DiagnosticText(isColoured: false).text(of: [whole]) { _ in "words" }
        #expect(text == "a.md:1: error: wrong [x]\n  words\n  hint: mend it\n")
    }

    @Test
    func `an empty line is not shown`() {
        let end = Diagnostic(id: "x", at: Place(file: "a.md", line: 1), "wrong", hint: "mend it")
        let text = DiagnosticText(isColoured: false).text(of: [end]) { _ in " \t" }
        #expect(text == "a.md:1: error: wrong [x]\n  hint: mend it\n")
    }

    @Test
    func `colours set severity, carets and remedy apart`() {
        let text = DiagnosticText(isColoured: true).text(of: [Self.broken]) { _ in
            "See [here](a.md) now."
        }
        let lines = text.split(separator: "\n")
        #expect(lines[0].contains("\u{1B}[1;31merror:\u{1B}[0m"))
        #expect(lines[2] == "  \u{1B}[1;31m    ^~~~~~\u{1B}[0m")
        #expect(lines[3] == "  \u{1B}[36mhint:\u{1B}[0m did you mean 'b.md'?")
    }

    @Test
    func `what an editor wrote cannot steer the terminal`() {
        let hostile = Diagnostic(
            id: "x",
            at: Place(file: "a\u{1B}[2J.md", line: 1, column: 3),
            "'\u{1B}]0;title\u{07}' is wrong\nor not",
            hint: "remove '\u{202E}'"
        )
        let text = DiagnosticText(isColoured: false).text(of: [hostile]) { _ in "a\u{1B}[2Jb" }
        #expect(
            text == """
                a\\u{1B}[2J.md:1:3: error: '\\u{1B}]0;title\\u{7}' is wrong\\nor not [x]
                  a\u{FFFD}[2Jb
                    ^
                  hint: remove '\\u{202E}'

                """
        )
    }

    @Test
    func `nothing wrong is no text`() {
        #expect(DiagnosticText(isColoured: true).text(of: []) { _ in nil }.isEmpty)
    }
}
