import Testing

@testable import Signpost

/// How many words a directive may enclose, and what counts as one.
struct DirectiveLengthTests {
    private static let row = """
        form: [container]
        help: One idea.
        example: ":::row\\nWords.\\n:::"
        max_words: 4
        """

    private static let theme = ProbeTheme.files.merging([
        "Themes/plain/directives/row.yml": row,
        "Themes/plain/directives/row.mustache": "<div title=\"not a word\">{{{content}}}</div>",
        "Themes/plain/directives/call.yml": """
        form: [inline]
        help: A helpline.
        example: ":call{id=a}"
        attributes:
          id: {kind: text, required: true, help: Who.}
        """,
        "Themes/plain/directives/call.mustache": "<a href=\"tel:1\"><b>Child</b>line</a> (12 34)",
    ]) { $1 }

    @Test(
        arguments: [
            "One two three four.", "*One* - two, **three** four!",
            "[One](used.md) two\n\nthree four",
            ":call{id=a} one", "![one two three](dot.svg) Four **wo**rds are here",
            "a & b < \"c\" 'd'",
        ]
    )
    func `as many words as there may be are fine`(text: String) async throws {
        let site = TestSite(Self.theme.merging(Self.page(":::row\n\(text)\n:::")) { $1 })
        #expect(try await site.build().problems == [])
    }

    @Test(arguments: mistakes)
    func `one word more is told with its number and how the text starts`(
        mistake: Mistake
    ) async throws {
        try await mistake.check(among: Self.theme)
    }

    private static func page(_ body: String) -> [String: String] {
        ["Content/index.md": TestSite.page("Home", body: body)]
    }

    private static let mistakes = [
        Mistake(
            ":::row\nOne two three\n\n- four five\n:::",
            """
            6:1+6 directive-long: 'row' has 5 words and may have 4: 'One two three four five'
            -> keep one idea and take words away, or write a second 'row'
            """
        ),
        Mistake(
            ":::row\nRing :call{id=a} for free help, now & then &amp; again\n:::",
            """
            6:1+6 directive-long: 'row' has 10 words and may have 4: 'Ring Childline (12 34) for free help, now ...'
            -> keep one idea and take words away, or write a second 'row'
            """
        ),
        Mistake(
            [
                "Themes/plain/directives/probe.yml": """
                form: [leaf]
                help: Takes nothing.
                example: "::probe"
                max_words: 5
                """
            ],
            """
            Themes/plain/directives/probe.yml 4:12+1 theme-max-words: 'max_words' counts the text between fences, but 'probe' has none
            -> remove the line, or add 'container' to the forms
            """
        ),
    ]
}
