import Testing

@testable import Signpost

/// Pages that nobody has gone over for too long.
struct OverdueTests {
    private static func page(_ more: String) -> String {
        TestSite.page("A", "owner: Web team\n" + more)
    }

    @Test func `the day after its review was due a page has a warning`() async throws {
        try await Mistake(
            ["Content/a.md": Self.page("review_by: 2026-11-22")],
            """
            Content/a.md 6:12+10 warning review-overdue: 'Web team' was to go over this page by 2026-11-22
            -> read it as a reader would, correct it, and set 'review_by' to a later day
            """
        ).check()
    }

    @Test(arguments: [
        "review_by: 2026-11-23", "review_by: 2026-11-22\ndraft: true",
        "review_by: 2026-11-22\nexpires: 2026-11-23",
    ])
    func `on the day itself, as a draft or when it has left it has none`(fields: String)
        async throws
    {
        let built = try await TestSite(["Content/a.md": Self.page(fields)]).build()
        #expect(built.problems == [])
    }
}
