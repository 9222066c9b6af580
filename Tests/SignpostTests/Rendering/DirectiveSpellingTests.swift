import Testing

@testable import Signpost

/// What an editor reads when a directive is wrong, every word of it; the text begins on line 6.
struct DirectiveSpellingTests {
    @Test(
        arguments: [
            (
                "Ring ::line{id=a} now",
                """
                6:6+12 directive-malformed: '::line{id=a}' is nearly a directive, but would be shown as it is written
                -> write it like this: :line{id=a}
                """
            ),
            (
                "Ring :line now",
                """
                6:6+5 directive-malformed: ':line' is nearly a directive, but would be shown as it is written
                -> write it like this: :line{id=...}, or put a space after the colon if it is none
                """
            ),
            (
                ":: box",
                """
                6:1+6 directive-malformed: ':: box' is nearly a directive, but would be shown as it is written
                -> write it on a line of its own: :::box
                """
            ),
            (
                "    :::box\n    a\n    :::",
                """
                6:5+6 directive-malformed: ':::box' has four spaces before it, so it would be shown as code
                -> take the spaces away so that the colons begin the line
                """
            ),
            (
                ":::box [a]\nb\n:::",
                """
                6:1+10 directive-malformed: ':::box [a]' begins like a directive but does not go on like one
                -> write it with nothing else on the line: :::box[a]
                """
            ),
            (
                ":::[a]\nb\n:::",
                """
                6:1+6 directive-malformed: ':::[a]' begins like a directive but does not go on like one
                -> write the name of a directive right after the colons, such as :::warning
                """
            ),
            (
                "::::box\na\n:::",
                """
                6:1+7 directive-unclosed: 'box' is opened with 4 colons, but closed with 3 on line 8
                -> write as many colons on line 8 as here
                """
            ),
            (
                "- :::box\n  a\n:::",
                """
                6:3+6 directive-unclosed: 'box' is opened in a list or quote, but closed outside of it on line 8
                -> begin line 8 with as many spaces, or with the same >, as the line here
                """
            ),
            (
                ":::box\na",
                """
                6:1+6 directive-unclosed: 'box' is opened here and never closed
                -> close it with a line of as many colons as it was opened with
                """
            ),
            (
                "Ring :line[it{id=a} now",
                """
                6:6+5 directive-unclosed: the bracket after 'line' is never closed
                -> write ] after its last word, before the { if there is one
                """
            ),
            (
                "a\n\n:::",
                """
                8:1+3 directive-stray: this line of colons closes nothing
                -> take it away, or write the name of a directive after the colons
                """
            ),
            (
                "Ring :line{id=a now",
                """
                6:11+5 directive-braces: the brace of '{id=a' is never closed
                -> write } after the last value, on the same line
                """
            ),
            (
                "Ring :line{id=}",
                """
                6:11+5 directive-braces: '{id=}' is not a list of names and values
                -> write {name=value}, and quotes around a value with spaces: {name="two words"}
                """
            ),
            (
                "Ring :line{a}",
                """
                6:12+1 directive-attribute: 'line' has no 'a'
                -> write {id=a}
                """
            ),
            (
                "Ring :line{ID=a}",
                """
                6:12+4 directive-attribute: 'line' has no 'ID'
                -> did you mean 'id'?
                """
            ),
            (
                "Ring :line[it]",
                """
                6:6+5 directive-attribute: 'line' lacks 'id'
                -> write {id=...}: Which line.
                """
            ),
            (
                "Ring :line{id=a id=b}",
                """
                6:17+4 directive-attribute: 'id' is written twice: 'a' and 'b'
                -> keep the one that is right; for both, write the directive twice
                """
            ),
        ]
    )
    func `a directive that is wrong`(body: String, report: String) async throws {
        #expect(try await MarkedPage.reports(body) == [report])
    }
}
