@testable import Signpost

/// A site with directives for Easy Read, a standard page and, when asked, its twin.
enum EasyReadSite {
    static let files = Discreet.basis.merging([
        "Themes/plain/directives/row.yml": row,
        "Themes/plain/directives/row.mustache": "<div>{{{content}}}</div>\n",
        "Themes/plain/directives/hard-words.yml": hardWords,
        "Themes/plain/directives/hard-words.mustache": "<p>Hard words</p>\n{{{content}}}",
        "Themes/plain/directives/say.yml": "form: [inline, leaf]\nhelp: Says.\nexample: \"::say\"",
        "Themes/plain/directives/say.mustache": "Said",
        "Themes/plain/assets/img/icons/phone.svg": "<svg viewBox='0 0 4 4'/>",
        "Themes/plain/assets/img/icons/lock.svg": "<svg viewBox='0 0 4 4'/>",
        "Content/data/printed-codes.yml": "- {code: EASY-01, page: easy.md, printed: 2026-11-23}",
        "Content/standard.md": TestSite.page("Standard"),
    ]) { $1 }

    /// An Easy Read page with some Markdown, which begins on line 10.
    static func page(
        _ body: String = ":::row{picture=phone}\nA phone.\n:::",
        of standard: String = "standard.md",
        _ code: String = "EASY-01",
        sides: Int = 2
    ) -> String {
        TestSite.page(
            code == "EASY-01" ? "Easy" : "Easy, again",
            type: "easy-read",
            """
            easy_read_of: \(standard)
            code: \(code)
            sides: \(sides)
            review_by: 2027-01-01
            owner: Us
            """,
            body: body
        )
    }

    /// What is reported of a site whose Easy Read page has some Markdown.
    static func problems(_ body: String) async throws -> [String] {
        try await site(["Content/easy.md": page(body)]).build().problems
    }

    static func site(_ more: [String: String]) -> TestSite {
        TestSite(files.merging(more) { $1 })
    }

    private static let row = """
        form: [container]
        help: One idea.
        example: ":::row{picture=phone}\\nWords.\\n:::"
        max_words: 15
        easy_read: row
        attributes:
          picture: {kind: icon, required: true, help: A drawing.}
        """

    private static let hardWords = """
        form: [container]
        help: Words and what they mean.
        example: ":::hard-words\\nWords.\\n:::"
        easy_read: words
        """
}
