import Testing

@testable import Signpost

/// What an editor reads when a page's Markdown is wrong, every word of it; the text begins on line 6.
struct NearMissWordingTests {
    @Test(
        arguments: [
            (
                "[a](b c.md)",
                """
                6:1+11 link-form: '[a](b c.md)' is no link as it is written, and its brackets would be shown
                -> write it like this: [a](<b c.md>)
                """
            ),
            (
                "[](help.md)",
                """
                6:1+11 link-nameless: the link to 'help.md' has no words, so nobody can see or hear it
                -> write words between the square brackets that say where it leads
                """
            ),
            (
                "[a :line{id=b} c](help.md)",
                """
                6:4+5 link-nested: 'line' is a link, and stands in the words of another link
                -> put one behind the other: a link cannot hold a link
                """
            ),
            (
                ":line[a [b](help.md) c]{id=d}",
                """
                6:1+5 link-nested: 'line' is a link, and there is another link in its words
                -> put one behind the other: a link cannot hold a link
                """
            ),
        ]
    )
    func `a link that is wrong`(body: String, report: String) async throws {
        #expect(try await MarkedPage.reports(body) == [report])
    }

    @Test(
        arguments: [
            (
                "a\n\n```\nb\n:::box\n[c](nope.md)",
                """
                8:1+3 code-unclosed: the code that begins here is never closed, and the rest would be shown as code
                -> write a line of ``` where the code ends
                """
            ),
            (
                "| a | b |\n| - | - |\n| c | d | e |",
                """
                8:11+1 table-row: the row has 3 cells, but the table only 2, so 'e' would be lost
                -> give the table a column more, or write \\| where a | is part of the words
                """
            ),
            (
                "| a | b |\n| - |\n| c | d |",
                """
                6:1+9 table-broken: the line of hyphens does not fit the first row, so this is no table
                -> write this line right under the row of headings: | --- | --- |
                """
            ),
            (
                "| a | b |\n| c | d |",
                """
                6:1+9 table-broken: there is no line of hyphens under the first row, so this is no table
                -> write this line right under the row of headings: | --- | --- |; a row of the table above has no empty line before it
                """
            ),
            (
                "##Head",
                """
                6:1+6 heading-space: '##Head' is no heading, for there is no plain space after the #
                -> write it like this: ## Head
                """
            ),
            (
                "## A {#Own id}",
                """
                6:6+9 heading-id: '{#Own id}' cannot be the id of a heading, and would be shown
                -> use letters, digits and hyphens, at the end of the line: {#own-id}
                """
            ),
            (
                "## A {#b}\n\n## C {#b}",
                """
                8:6+4 heading-id: two headings have the id 'b'
                -> give one of them another id, such as {#b-2}
                """
            ),
            (
                "a\n\n##",
                """
                8:1+2 heading-empty: the heading has no words
                -> write the heading's words, or take the # away
                """
            ),
            (
                "a\u{1}b\u{2}",
                """
                6:2+1 text-control: there is an invisible control character (number 1) in the text
                -> delete this stretch and type it again
                """
            ),
            (
                "  <div>\nb\n</div>",
                """
                6:3+5 raw-html: there is HTML in the text: '<div>'
                -> use a directive instead, such as :::warning, or take it out
                """
            ),
        ]
    )
    func `a text that is wrong`(body: String, report: String) async throws {
        #expect(try await MarkedPage.reports(body) == [report])
    }
}
