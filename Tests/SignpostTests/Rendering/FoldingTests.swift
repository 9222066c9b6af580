import Testing

@testable import Signpost

/// What a directive folds away has no place on paper.
struct FoldingTests {
    private static let theme = [
        "Themes/plain/directives/fold.yml": """
        form: [container]
        help: Hides text.
        example: ":::fold\\nWords.\\n:::"
        folds: true
        """,
        "Themes/plain/directives/fold.mustache": "<details>{{{content}}}</details>",
    ]
    private static let more = "owner: O\nreview_by: 2027-01-01\ncode: A-1\npaper: A4"
    private static let fold = ":::fold\nWords.\n:::"

    private static func page(_ type: String, _ fields: String) -> [String: String] {
        [
            "Content/index.md": TestSite.page("Home"),
            "Content/data/printed-codes.yml": "- {code: A-1, page: a.md, printed: 2026-11-23}",
            "Content/a.md": TestSite.page("A", type: type, fields, body: fold),
        ]
    }

    @Test func `folded text on a sheet is told`() async throws {
        try await Mistake(
            Self.page("sheet", Self.more + "\nsides: 1"),
            """
            Content/a.md 11:1+7 sheet-folded: 'fold' folds text away, but a sheet is printed, and paper cannot be unfolded
            -> write the text openly; answers go on a sheet of their own with 'adult_copy: true'
            """
        ).check(among: Self.theme)
    }

    @Test func `folded text on a poster is told`() async throws {
        try await Mistake(
            Self.page("poster", Self.more + "\nheadline: H\none_action: A"),
            """
            Content/a.md 12:1+7 sheet-folded: 'fold' folds text away, but a poster is printed, and paper cannot be unfolded
            -> write the text openly; answers go on a sheet of their own with 'adult_copy: true'
            """
        ).check(among: Self.theme)
    }

    @Test func `other pages may fold text`() async throws {
        let site = TestSite(Self.theme.merging(Self.page("page", "")) { $1 })
        #expect(try await site.build().problems == [])
    }
}
