import Testing

@testable import Signpost

/// Days on which something was done and that have not come yet.
struct FutureDateTests {
    private static func page(_ more: String) -> [String: String] {
        ["Content/a.md": TestSite.page("A", more)]
    }

    private static let mistakes = [
        Mistake(
            page("law_as_at: 2027-11-01"),
            """
            Content/a.md 5:12+10 field-dates: 'law_as_at' is 2027-11-01, and today is only 2026-11-23
            -> write the day on which somebody last held the page against the law
            """
        ),
        Mistake(
            page("published: 2026-12-01\nexpires: 2026-12-01"),
            """
            Content/a.md 6:10+10 field-dates: 'expires' and 'published' are both 2026-12-01, so the page is never there
            -> make 'expires' the first day on which it is gone
            """
        ),
        Mistake(
            page("updated: 2026-11-24"),
            """
            Content/a.md 5:10+10 warning date-ahead: readers see 'updated' as 2026-11-24, and today is only 2026-11-23
            -> write the day on which the words changed
            """
        ),
        Mistake(
            page("published: 2026-11-30\nupdated: 2026-12-01\nexpires: 2026-12-20"),
            """
            Content/a.md 6:10+10 warning date-ahead: readers see 'updated' as 2026-12-01, and the page appears on 2026-11-30
            -> write the day on which the words changed, or leave it out: a new page needs none
            """
        ),
        Mistake(
            page("sources:\n  - label: A study\n    date: 2027-01-01"),
            """
            Content/a.md 7:11+10 warning date-ahead: 'date' is 2027-01-01, and today is only 2026-11-23
            -> write the day on which it was said
            """
        ),
    ]

    private static let figures = Mistake(
        [
            "Content/data/figures/f.yml": ChartSite.halves.replacing(
                "2018-06-15",
                with: "2026-11-24"
            )
        ],
        """
        Content/data/figures/f.yml 1:81+10 warning date-ahead: 'source_date' is 2026-11-24, and today is only 2026-11-23
        -> write the day of that document
        """
    )

    @Test func `a document that figures come from is told once for all rows that share it`()
        async throws
    {
        try await Self.figures.check()
    }

    @Test(arguments: mistakes)
    func `a day on which something was done cannot be to come`(mistake: Mistake) async throws {
        try await mistake.check()
    }

    @Test(arguments: [
        "law_as_at: 2026-11-23\nupdated: 2026-11-23\nsources: [{label: A, date: 2026-11-23}]",
        "published: 2026-11-30\nupdated: 2026-11-30",
        "published: 2027-01-01",
        "updated: 2026-11-24\ndraft: true",
        // Withdrawn on the day on which it appeared.
        "published: 2026-11-23\nexpires: 2026-11-23",
    ])
    func `today, or the day of a page that waits, is in order`(fields: String) async throws {
        let built = try await TestSite(Self.page(fields)).build()
        #expect(built.problems == [])
    }

    @Test func `a review before the page appears contradicts itself and is not overdue`()
        async throws
    {
        try await Mistake(
            Self.page("published: 2026-11-20\nreview_by: 2026-05-27"),
            """
            Content/a.md 6:12+10 field-dates: 'review_by' is 2026-05-27, but 'published' is 2026-11-20
            -> make 'review_by' a day on or after 'published'
            """
        ).check()
    }
}
