import CommonMark
import Testing

/// The cells of all rows, one row to a line, without tags.
private func cells(_ text: String) -> String {
    html(text)
        .replacing("</tr>\n", with: "⏎")
        .replacing("\n", with: "")
        .replacing(/<\/t[hd]>/, with: "|")
        .replacing(/<[^>]*>/, with: "")
        .replacing("|⏎", with: "\n")
}

struct TableTests {
    @Test func `a table scrolls by keyboard, says what it is and heads its columns`() {
        #expect(
            html(#"| Risk & "x" | |"# + "\n| :-- | --: |\n| *a* | 1 |") == """
                <div class="table" role="region" tabindex="0" aria-label="Risk &amp; &quot;x&quot;">
                <table>
                <thead>
                <tr>
                <th scope="col" class="align-left">Risk &amp; &quot;x&quot;</th>
                <td class="align-right"></td>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td class="align-left"><em>a</em></td>
                <td class="align-right">1</td>
                </tr>
                </tbody>
                </table>
                </div>

                """
        )
    }

    @Test func `two tables with the same head have different names`() {
        let text = "| a |\n| - |\n\n| a |\n| - |\n\n| b |\n| - |"
        let names = html(text).matches(of: /aria-label="([^"]*)"/).map { String($0.1) }
        #expect(names == ["a", "a (2)", "b"])
    }

    @Test(arguments: [
        ("| a | b |\n| - | - |\n| `x\\|y` | \\| z |", "a|b\nx|y|| z\n"),
        ("a | b\n-|-\n[x | y](z) | w", "a|b\n[x|y](z)\n"),
        ("| a | b |\n| - | - |\n| *x | y* |\n| ~~z~~ | :q[r] |", "a|b\n*x|y*\nz|\n"),
        ("| a |\n| - |\n| # x # |\n| 1. y |\n| - |", "a\n# x #\n1. y\n-\n"),
        ("| a |\n| - |\n| x\\\\ |\n| ` | ` |", "a\nx\\\n`\n"),
        ("| [l] |\n| - |\n| x |\n\n[l]: /url", "l\nx\n"),
        ("| a |\n| - |\n| [^1] |\n\n[^1]: n", "a\n1\nn ↩\u{FE0E}"),
        ("| a |\n| - |\n| ![x](y) |", "a\n\n"),
    ])
    func `a cell holds what a line can hold`(text: String, expected: String) {
        #expect(cells(text) == expected)
    }

    @Test(arguments: [
        ("> | a |\n> | - |\n> | b |\nc", "a\nb\nc"),
        ("- | a |\n  | - |\n  | b |\n- c", "a\nb\nc"),
        ("1. x\n\n   | a |\n   | - |\n   | b |\n", "xa\nb\n"),
        ("| a |\n| - |\n| b |\n- c", "a\nb\nc"),
        ("| a |\n| - |\n| b |\n# c", "a\nb\nc"),
        ("| a |\n| - |\n| b |\n***", "a\nb\n"),
        ("| a |\n| - |\n| b |\n```\n| c |\n```", "a\nb\n| c |"),
        ("| a |\n| - |\n| b |\n::c", "a\nb\n"),
        ("text\n| a |\n| - |\n| b |", "texta\nb\n"),
    ])
    func `a table stands in quotes and lists and ends where another block begins`(
        text: String,
        expected: String
    ) {
        #expect(cells(text) == expected)
        #expect(html(text).contains("<table>"))
    }

    @Test(arguments: [
        "```\n| a |\n| - |\n```", "    | a |\n    | - |", "| a |\n\n| - |", "a\n-", "a\n---",
        "| a | b |\n| - |", "- | a |\n| - |", "> | a |\n| - |", "# | a |\n| - |", "| a |\n| = |",
        "<div>\n| a |\n| - |\n</div>",
    ])
    func `code and rows that do not fit are no table`(text: String) {
        let page = html(text, allowsRawHTML: true)
        #expect(!page.contains("<table>"))
        #expect(!page.utf8.contains { $0 < 9 })
    }

    @Test func `a table without any heading is a problem`() {
        #expect(
            rendered("x\n\n| | |\n| - | - |\n| a | b |").problems == [
                Problem(.tableWithoutHeadings, at: Span(line: 3))
            ]
        )
    }

    @Test(arguments: [
        ("| a | b |\n| - | - |\n| c | d | e |", "e", 3, 2, 11),
        ("a | b\n-|-\nc|d||e|f", "e", 5, 2, 6),
        ("| a |\n| - |\n| `b|c` |", "c`", 2, 1, 6),
    ])
    func `a cell beyond the last column is a problem`(
        text: String,
        words: String,
        cells: Int,
        columns: Int,
        column: Int
    ) {
        let span = Span(line: 3, column: column, length: words.count)
        let kind = Problem.Kind.surplusCells(words, cells: cells, columns: columns)
        #expect(rendered(text).problems == [Problem(kind, at: span)])
    }

    @Test(arguments: [
        ("| a | b |\n| - |", 1, 2, true), ("| a | b |\n| c | d |", 1, 2, false),
        ("a\n\n| b |\n| c |", 3, 1, false), ("| a | b |\n\n| - | - |\n| c | d |", 1, 2, false),
        ("| a |\n| - |\n| b |\n\n| c | d |", 5, 2, false), ("a | b | c\n-|-", 1, 3, true),
        ("> | a |\n> | b |", 1, 1, false), ("- | a |\n  | b |", 1, 1, false), ("|-|-|", 1, 2, true),
    ])
    func `rows that became no table are a problem`(
        text: String,
        line: Int,
        columns: Int,
        hasRule: Bool
    ) {
        let found = rendered(text).problems
        #expect(found.map(\.kind) == [.brokenTable(columns: columns, hasRule: hasRule)])
        #expect(found.map(\.span.line) == [line])
    }

    @Test(arguments: ["|x|", "a | b", "a || b", "| a", "`| a |`\nb", "a|b\nc|d", "a\n|x|\nb"])
    func `a pipe in a sentence is fine`(text: String) {
        #expect(rendered(text).problems.isEmpty)
    }

    @Test(arguments: ["| a |\n| - |\n| b | |", "| a |\n| - |\n| b ||", "| a |\n| - |\n| b \\| c |"])
    func `an empty cell more loses nothing`(text: String) {
        #expect(rendered(text).problems.isEmpty)
    }

    @Test func `short rows cannot ask for more cells than a page can hold`() {
        let row = String(repeating: "a|", count: 2000)
        let text =
            row + "\n" + String(repeating: "-|", count: 2000) + "\n"
            + String(repeating: "x\n", count: 2000)
        let page = rendered(text)
        #expect(page.html.count < 3_000_000)
        #expect(page.problems.map(\.kind) == [.tooMuch])
    }
}
