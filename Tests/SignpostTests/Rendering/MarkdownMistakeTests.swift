import Testing

@testable import Signpost

/// Every mistake that the text of a page alone can hold, by its smallest text and exact words.
struct MarkdownMistakeTests {
    @Test(arguments: input + directives + references + structure)
    func `a mistake in the text of a page is told in plain words`(mistake: Mistake) async throws {
        try await mistake.check()
    }

    @Test func `a letter that is not UTF-8 is told with its place in the text`() async throws {
        let built = try await Sandbox.with { box in
            try TestSite([:]).write(to: box)
            let page = TestSite.page("Home", body: "\n\na")
            try box.write(bytes: page.utf8 + [0xFF], to: "Content/index.md")
            return try await TestSite([:]).build(in: box)
        }
        #expect(
            built.problems == [
                """
                Content/index.md 8:2+1 text-encoding: a letter here is not UTF-8, so nobody can read it
                -> save the file as UTF-8, then look at the letters of this line
                """
            ]
        )
    }

    @Test func `what is quoted of a text is one line of at most sixty letters`() async throws {
        let long = String(repeating: "x", count: 57)
        try await Mistake(
            "<p \(long)>\nmore",
            """
            6:1+61 raw-html: there is HTML in the text: '<p \(long)…'
            -> use a directive instead, such as :::warning, or take it out
            """
        ).check()
    }

    private static let input = [
        Mistake(
            "<hr>",
            """
            6:1+4 raw-html: there is HTML in the text: '<hr>'
            -> use a directive instead, such as :::warning, or take it out
            """
        ),
        Mistake(
            "[x](javascript:y)",
            """
            6:1+17 link-unsafe: the address 'javascript:y' would run a program
            -> link to a page or to an address that begins with https://
            """
        ),
        Mistake(
            "a\u{1B}",
            """
            6:2+1 text-control: there is an invisible control character (number 27) in the text
            -> delete this stretch and type it again
            """
        ),
    ]

    private static let directives = [
        Mistake(
            ":::box",
            """
            6:1+6 directive-unclosed: 'box' is opened here and never closed
            -> close it with a line of as many colons as it was opened with
            """
        ),
        Mistake(
            ":::",
            """
            6:1+3 directive-stray: this line of colons closes nothing
            -> take it away, or write the name of a directive after the colons
            """
        ),
        Mistake(
            "::box x",
            """
            6:1+7 directive-malformed: '::box x' begins like a directive but does not go on like one
            -> write it with nothing else on the line: ::box
            """
        ),
        Mistake(
            ":::box{=}\n:::",
            """
            6:7+3 directive-braces: '{=}' is not a list of names and values
            -> write {name=value}, and quotes around a value with spaces: {name="two words"}
            """
        ),
    ]

    private static let references = [
        Mistake(
            "## a {#x}\n## b {#x}",
            """
            7:6+4 heading-id: two headings have the id 'x'
            -> give one of them another id, such as {#x-2}
            """
        ),
        Mistake(
            "#",
            """
            6:1+1 heading-empty: the heading has no words
            -> write the heading's words, or take the # away
            """
        ),
        Mistake(
            "a[^x]",
            """
            6:2+4 footnote-missing: there is no footnote 'x'
            -> add a line that begins with [^x]: or take the reference out
            """
        ),
        Mistake(
            "[^x]: a",
            """
            6:1+4 footnote-unused: nothing refers to the footnote 'x', so nobody would see it
            -> write [^x] where it belongs, or delete the footnote
            """
        ),
        Mistake(
            "a[^x]\n\n[^x]: b\n\n[^x]: c",
            """
            10:1+4 footnote-twice: there are two footnotes 'x'
            -> give one of them another name
            """
        ),
        Mistake(
            "a[^x] [b[^x]](index.md)\n\n[^x]: c",
            """
            6:9+4 footnote-in-link: the footnote 'x' is referred to inside a link
            -> put [^x] behind the link
            """
        ),
    ]

    private static let structure = [
        Mistake(
            "| |\n|-|\n|a|",
            """
            6:0+1 table-headless: the table's first row is empty, so nobody hears what its cells mean
            -> write a heading above each column
            """
        ),
        Mistake(
            String(repeating: "> ", count: 200) + "a",
            """
            6:1+1 nested-too-deep: quotes, lists or directives are nested too deep here
            -> write them one after the other
            """
        ),
        Mistake(
            String(repeating: "![", count: 401),
            """
            6:800+1 text-too-much: this paragraph or table is longer than a page can need
            -> split it into several
            """
        ),
    ]
}
