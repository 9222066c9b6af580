import Testing

@testable import Signpost

/// Lists, tables and rules of another program, which are paragraphs in Markdown; the text begins on line 6.
struct PastedLinesTests {
    private static func fixes(_ body: String) async throws -> [String] {
        try await MarkedPage.build(body).report.diagnostics.map {
            "\($0.place.line):\($0.place.column) \($0.id) " + ($0.fix?.replacement ?? "no fix")
        }
    }

    @Test(
        arguments: [
            ("• a\n•\tb", ["6:1 pasted-bullet - ", "7:1 pasted-bullet - "]),
            ("You need:\n· a", ["7:1 pasted-bullet - "]),
            ("\u{F0B7}\ta", ["6:1 pasted-bullet - "]),
            ("- • a", ["6:3 pasted-bullet "]),
            ("> ▪ a", ["6:3 pasted-bullet - "]),
            ("• a\no\tb", ["6:1 pasted-bullet - ", "7:1 pasted-bullet   - "]),
            // What would be no list, or code, has no fix.
            ("Ask:\n\t• a", ["7:2 pasted-bullet no fix"]),
            ("• a\n\to\tb", ["6:1 pasted-bullet - ", "7:2 pasted-bullet no fix"]),
            ("A crime.[1] Common.[2][3]", ["6:9 pasted-note no fix"]),
            ("Common[citation needed].", ["6:7 pasted-note no fix"]),
            ("    Tell an adult.", ["6:5 pasted-indent no fix"]),
            ("a\n\n\tTell an adult, now.\nb", ["8:2 pasted-indent no fix"]),
            (
                "Tell some-\nbody to-\nday",
                ["6:6 pasted-hyphenation no fix", "7:6 pasted-hyphenation no fix"]
            ),
            ("> Tell some\u{AD}\n> body", ["6:8 pasted-hyphenation no fix"]),
            ("• a\n– b", ["6:1 pasted-bullet - ", "7:1 pasted-bullet no fix"]),
            ("— A\n— B", ["6:1 pasted-dashes no fix"]),
            ("– a\n– b\n– c", ["6:1 pasted-dashes no fix"]),
            (
                "Ask:\n– a\n– b\n\n– c\n– d",
                ["7:1 pasted-dashes no fix", "10:1 pasted-dashes no fix"]
            ),
            ("a) b\nb) c", ["6:1 pasted-bullet no fix"]),
            ("Ask:\na) b\nb) c\nc) d", ["7:1 pasted-bullet no fix"]),
            ("a. b\nb. c", ["6:1 pasted-bullet no fix"]),
            ("(a) b\n(b) c", ["6:1 pasted-bullet no fix"]),
            ("A. b\nB. c", ["6:1 pasted-bullet no fix"]),
            ("i) b\nii) c\niii) d", ["6:1 pasted-bullet no fix"]),
            ("h. b\ni. c", ["6:1 pasted-bullet no fix"]),
            ("(i) b\n(ii) c", ["6:1 pasted-bullet no fix"]),
            ("(1) a\n(2) b", ["6:1 pasted-bullet 1. ", "7:1 pasted-bullet 2. "]),
            ("Ask:\n(1) a\n(2) b", ["7:1 pasted-bullet 1. ", "8:1 pasted-bullet 2. "]),
            ("Ask:\n(2) a\n(3) b", ["7:1 pasted-bullet no fix", "8:1 pasted-bullet no fix"]),
            ("(2) a\n (3) b", ["6:1 pasted-bullet no fix", "7:2 pasted-bullet no fix"]),
            ("1.Stop\n2.Go", ["6:1 pasted-bullet 1. ", "7:1 pasted-bullet 2. "]),
            ("1\\. a\n2\\. b", ["6:1 pasted-bullet 1. ", "7:1 pasted-bullet 2. "]),
            ("Do:\n1\\) a\n2\\) b", ["7:1 pasted-bullet 1. ", "8:1 pasted-bullet 2. "]),
            ("\\- a\n\\- b", ["6:1 pasted-bullet - ", "7:1 pasted-bullet - "]),
            ("Do:\n\\* a\n\\* b", ["7:1 pasted-bullet - ", "8:1 pasted-bullet - "]),
            ("1️⃣ a\n2️⃣ b", ["6:1 pasted-bullet 1. ", "7:1 pasted-bullet 2. "]),
            ("① a\n② b", ["6:1 pasted-bullet 1. ", "7:1 pasted-bullet 2. "]),
            ("→ a\n→ b", ["6:1 pasted-bullet - → ", "7:1 pasted-bullet - → "]),
            ("Do:\n✅ a\n❌ b", ["7:1 pasted-bullet - ✅ ", "8:1 pasted-bullet - ❌ "]),
            ("✔️ a\n✔️ b", ["6:1 pasted-bullet - ✔️ ", "7:1 pasted-bullet - ✔️ "]),
            ("👉 a\n👉 b", ["6:1 pasted-bullet - 👉 ", "7:1 pasted-bullet - 👉 "]),
            ("- ✅ a\n✅ b", ["7:1 pasted-bullet - ✅ "]),
            ("➢ a", ["6:1 pasted-bullet - "]),
            ("Do this: • one • two • three", ["6:1 pasted-bullet no fix"]),
            ("• one • two • three", ["6:1 pasted-bullet no fix"]),
            ("a\tb\nc\td", ["6:1 pasted-table no fix"]),
            ("a\n\n—–\n\nb", ["8:1 pasted-rule ---"]),
        ]
    )
    func `lines of another program are found`(body: String, told: [String]) async throws {
        #expect(try await Self.fixes(body) == told)
    }

    @Test(
        arguments: [
            "1) a\n2) b", "1.\ta", "– Anna, 12", "a • b", "•", "a) b", "a\tb", "a\tb\nc",
            "See [1].", "[1] Smith", "`a[1]`", "a[b]", "a.[^1]\n\n[^1]: b", "a[1234]", "([1])",
            "a [citation needed]",
            "    let a = b", "    a b", "```\nTell an adult.\n```", "1. a\n\n    Tell an adult.",
            "pre-\nand post-", "a -\nb",
            "20-\nb", "Jo-\nAnn", "- a-\n- b", "a-\n\nb",
            "```\n• a\n```", "—", "a – b", "(a) b\n(c) d", "a. b\nb c", "(1) a", "(1) a\n\n(2) b",
            "→ a",
            "✅ a\n\n✅ b", "✅ a", "– a\\\n– b", "– a  \n– b", "– a\n\n– b", "1.5 m\n2.5 m",
            "He saw (a) one,\n(b) two", "London • Paris • Rome", "`• a` • b • c", "1. a\n2. b",
            "i. a\nI saw", "1986\\. A year\n1987\\. Another", "1\\. a", "1\\. a\nb", "\\- a\nb",
            "\\* a\n\n\\* b", "\\*a\\*\n\\*b\\*",
            "See\n(2019) and\n(2020) b", "→\n→", "| • | a |\n| --- | --- |\n| • | b |",
        ]
    )
    func `prose is left alone`(body: String) async throws {
        #expect(try await Self.fixes(body) == [])
    }

    @Test(
        arguments: [
            (
                ":: line{id=a}",
                """
                6:1+13 directive-malformed: ':: line{id=a}' is nearly a directive, but would be shown as it is written
                -> write it on a line of its own: ::line{id=a}
                """
            ),
            (
                ":: lin",
                """
                6:1+6 directive-malformed: ':: lin' is nearly a directive, but would be shown as it is written
                -> write it on a line of its own: ::lin
                """
            ),
            (
                "::line{id=\"a\", x=\"b\"}",
                """
                6:7+15 directive-braces: '{id="a", x="b"}' is not a list of names and values
                -> write = between a name and its value, and a space between two, without commas or colons: {name="two words" other=value}
                """
            ),
            (
                "::line{id: \"a\"}",
                """
                6:7+9 directive-braces: '{id: "a"}' is not a list of names and values
                -> write = between a name and its value, and a space between two, without commas or colons: {name="two words" other=value}
                """
            ),
            (
                "• a",
                """
                6:1+2 pasted-bullet: the bullet '• ' makes no list, so the lines would run into one another
                -> begin each line of a list with a hyphen and a space: - one
                """
            ),
            (
                "- • a",
                """
                6:3+2 pasted-bullet: the bullet '• ' makes no list, so the lines would run into one another
                -> delete it: the line is part of a list already
                """
            ),
            (
                "a) b\nb) c",
                """
                6:1+4 pasted-bullet: lines that begin with letters make no list, so they would run into one another
                -> count with numbers, such as 1. and 2., or begin each line with a hyphen
                """
            ),
            (
                "A crime.[1]",
                """
                6:9+3 warning pasted-note: '[1]' leads to a note of the page that this was copied from, and nobody can follow it
                -> delete it, or write a footnote of this page, such as [^1]
                """
            ),
            (
                "\tTell an adult.",
                """
                6:2+14 pasted-indent: 'Tell an adult.' has a tab or four spaces before it, so it would be shown as code
                -> take the spaces away; code stands between lines of ```
                """
            ),
            (
                "Tell some-\nbody",
                """
                6:6+5 warning pasted-hyphenation: 'some-' ends a line and 'body' begins the next, so a space would part them
                -> write both on one line, without the hyphen if it only parted a word
                """
            ),
            (
                "(1) a\n(2) b",
                """
                6:1+4 pasted-bullet: '(1) ' makes no list, so the lines would run into one another
                -> write '1. ' at the beginning of the line
                """
            ),
            (
                "• a • b • c",
                """
                6:1+11 pasted-bullet: 3 bullets stand in one paragraph, so its points would run into one another
                -> give each point a line of its own that begins with a hyphen and a space: - one
                """
            ),
            (
                "– a\n– b",
                """
                6:1+3 warning pasted-dashes: lines that begin with dashes would run into one another
                -> begin each line of a list with a hyphen and a space; where people speak, put an empty line between them, or \\ at the end of each line
                """
            ),
            (
                "a\tb\nc\td",
                """
                6:1+3 pasted-table: these lines have tabs like the rows of a table, and would run into one another
                -> write each line as | one | two |, with this line under the first: | --- | --- |
                """
            ),
            (
                "———",
                """
                6:1+3 pasted-rule: '———' draws no line across the page, and would be shown as dashes
                -> write three hyphens: ---
                """
            ),
        ]
    )
    func `each has its words`(body: String, report: String) async throws {
        #expect(try await MarkedPage.reports(body).first == report)
    }

    @Test(arguments: ["——\na: b\n---\n", "---\na: b\n—-\n"])
    func `a fence that became a dash has a fix`(text: String) {
        var diagnostics: [Diagnostic] = []
        #expect(FrontMatter.split(Array(text.utf8), file: "a.md", into: &diagnostics) == nil)
        #expect(diagnostics.map(\.id) == ["front-matter-fence"])
        #expect(diagnostics.first?.fix?.replacement == "---")
    }

    @Test func `a fence below an empty line may be a rule, so it has no fix`() {
        var diagnostics: [Diagnostic] = []
        let text = "---\na: b\n\nText\n-----\n"
        #expect(FrontMatter.split(Array(text.utf8), file: "a.md", into: &diagnostics) == nil)
        #expect(diagnostics.map { $0.fix } == [nil])
    }

    @Test(
        arguments: [
            ("##Head", "## Head"), (":: line{id=a}", "::line{id=a}"),
            ("[a] (help.md)", "[a](help.md)"),
            ("Ring ::line{id=a} now", ":line{id=a}"),
        ]
    )
    func `what only lacks its signs has a fix`(body: String, fixed: String) async throws {
        let found = try await MarkedPage.build(body).report.diagnostics
        #expect(found.compactMap { $0.fix?.replacement } == [fixed])
    }

    @Test(arguments: ["[[help]]", "Ring :line(a) now", "Ring :line now"])
    func `what would need a letter more has none`(body: String) async throws {
        let found = try await MarkedPage.build(body).report.diagnostics
        #expect(found.count == 1)
        #expect(found.compactMap { $0.fix } == [])
    }
}
