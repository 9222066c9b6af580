import Testing

@testable import Signpost

/// What a whole site shows that no page does: what is old, twice, over, or found by nobody.
struct SiteRuleTests {
    private static func event(_ more: String) -> String {
        TestSite.page(
            "Day",
            type: "event",
            "venue: Hall\nreview_by: 2027-01-01\nowner: Us\n" + more
        )
    }

    private static let languages = [
        "Content/site.yml": TestSite.settings(
            "languages: [{code: en, name: English}, {code: ur, name: Urdu, dir: rtl}]"
        ),
        "Content/index.ur.md": TestSite.page("Ghar"),
    ]

    private static let mistakes = [
        Mistake(
            ["Content/day.md": event("start: 2026-11-22\ndate_confirmed: false")],
            """
            Content/day.md 8:8+10 warning event-past: the event is over, but its page still says that the date is to be confirmed
            -> write the days on which it was and take 'date_confirmed: false' away, or let the page expire
            """
        ),
        Mistake(
            [
                "Content/day.md": event("start: 2026-11-21\nend: 2026-11-22"),
                "Content/a.md": TestSite.page("A", "related: [day.md]"),
            ],
            """
            Content/a.md 5:11+6 warning event-past: the page offers the event 'day.md', which ended on 2026-11-22
            -> name the next event, or take the line out
            """
        ),
        Mistake(
            [
                "Content/day.md": event("start: 2026-11-22"),
                "Content/site.yml": TestSite.settings("menus: {main: [{page: day.md}]}"),
            ],
            """
            Content/site.yml 5:23+6 warning event-past: the menu offers the event 'day.md', which ended on 2026-11-22
            -> name the next event, or take the line out
            """
        ),
        Mistake(
            languages.merging([
                "Content/a.md": TestSite.page("A", "updated: 2026-11-02"),
                "Content/a.ur.md": TestSite.page("A", "updated: 2026-11-01"),
            ]) { $1 },
            """
            Content/a.ur.md 5:10+10 warning translation-old: the translation is as of '2026-11-01', but Content/a.md is as of 2026-11-02
            -> have the changes translated, then set 'updated' and 'version' as they are there
            """
        ),
        Mistake(
            ["Content/a.md": TestSite.page("A", "law_as_at: 2025-11-22")],
            """
            Content/a.md 5:12+10 warning law-old: what this page says of the law was checked on 2025-11-22, more than 12 months ago
            -> check it against the law of today, correct the page, and set 'law_as_at' to the day of the check
            """
        ),
        Mistake(
            [
                "Content/a.md": TestSite.page("A", "law_as_at: 2026-05-22\ntopics: [a, b, c]"),
                "Content/site.yml": TestSite.settings(
                    "topics: {a: A, b: {title: B, law_months: 18}, c: {title: C, law_months: 6}}"
                ),
            ],
            """
            Content/a.md 5:12+10 warning law-old: what this page says of the law was checked on 2026-05-22, more than 6 months ago
            -> check it against the law of today, correct the page, and set 'law_as_at' to the day of the check
            """
        ),
        Mistake(
            [
                "Content/a.md": TestSite.page("Scams", "slug: first"),
                "Content/b.md": TestSite.page("SCAMS"),
            ],
            """
            Content/b.md 2:8+5 warning title-twice: 'SCAMS' is the title of Content/a.md too
            -> say in the title what this page has that the other has not
            """
        ),
        Mistake(
            [
                "Content/a.md": TestSite.page("Scams"),
                "Content/b.md": TestSite.page("Tricks").replacing(
                    "About Tricks",
                    with: "About Scams"
                ),
            ],
            """
            Content/b.md 3:10+12 warning summary-twice: Content/a.md has the same summary
            -> say what this page gives its reader; lists and search results show it
            """
        ),
    ]

    @Test(arguments: mistakes)
    func `what is old or twice has a warning with its remedy`(mistake: Mistake) async throws {
        try await mistake.check()
    }

    @Test(
        arguments: [
            // An event that goes on today, and one that leads to one that is over from a page that is over itself.
            [
                "Content/day.md": event(
                    "start: 2026-11-20\nend: 2026-11-23\ndate_confirmed: false"
                ),
                "Content/a.md": TestSite.page("A", "related: [day.md]"),
            ],
            // A translation of the same day, and one of which nobody knows the day.
            languages.merging([
                "Content/a.md": TestSite.page("A", "updated: 2026-11-02"),
                "Content/a.ur.md": TestSite.page("A", "published: 2026-11-02"),
                "Content/b.md": TestSite.page("B", "updated: 2026-11-02"),
                "Content/b.ur.md": TestSite.page("B"),
            ]) { $1 },
            ["Content/a.md": TestSite.page("A", "law_as_at: 2025-11-23")],
            [
                "Content/a.md": TestSite.page("A", "law_as_at: 2024-11-24"),
                "Content/site.yml": TestSite.settings("policies: {law_months: 24}"),
            ],
            [
                "Content/a.md": TestSite.page("A", "law_as_at: 2025-05-24\ntopics: [a, b]"),
                "Content/site.yml": TestSite.settings(
                    "topics: {a: A, b: {title: B, law_months: 18}}"
                ),
            ],
            // A quiz may be called as the page that it asks about.
            [
                "Content/a.md": TestSite.page("Scams"),
                "Content/b.md": TestSite.page(
                    "Scams",
                    type: "quiz",
                    "review_by: 2027-01-01\nowner: Us"
                ).replacing("About Scams", with: "Ask about scams"),
            ],
        ]
    )
    func `what is in order has none`(files: [String: String]) async throws {
        let built = try await TestSite(files).build()
        #expect(built.problems == [])
    }

    @Test func `the summary of two new pages is told to be theirs, and not to be twice`()
        async throws
    {
        let summary = Placeholder.Words.summary
        let pages = ["A", "B"].map {
            ("Content/\($0).md", TestSite.page($0).replacing("About \($0).", with: summary))
        }
        let built = try await TestSite(Dictionary(uniqueKeysWithValues: pages)).build()
        #expect(built.mistakes == ["Content/A.md:3 page-unfilled", "Content/B.md:3 page-unfilled"])
    }

    @Test(arguments: [
        ("true", "assembly", true), ("true", "class", false), ("false", "assembly", false),
    ])
    func `a sensitive lesson is no assembly`(sensitive: String, delivery: String, isWrong: Bool)
        async throws
    {
        let built = try await Discreet.site([
            "Content/lesson.md": Discreet.lesson(sensitive: sensitive, delivery: delivery),
            "Content/data/printed-codes.yml": "- {code: L-1, page: lesson.md, printed: 2026-11-01}",
        ]).build()
        let report = """
            Content/lesson.md 8:11+8 assembly-sensitive: the lesson is sensitive and cannot be given in an assembly: a pupil may tell of abuse before the whole school
            -> write 'delivery: class' or 'delivery: group' and plan it for one, with a second adult to turn to
            """
        #expect(built.problems == (isWrong ? [report] : []))
    }
}

/// Who looks after the pages of a site that is large enough for pages to be forgotten.
struct OwnerTests {
    /// A site of 20 pages, of which so many have an owner, and a section.
    private static func site(owned: Int, section: String = "") -> TestSite {
        var files = ["Content/s/index.md": TestSite.page("S", type: "section", section)]
        for number in 1...18 {
            let owner = number <= owned ? "owner: Us" : ""
            files["Content/s/\(number).md"] = TestSite.page("P\(number)", owner)
        }
        return TestSite(files)
    }

    @Test func `a page without one has a warning where most have one`() async throws {
        let built = try await Self.site(owned: 17, section: "draft: false").build()
        #expect(
            built.mistakes == [
                "Content/index.md:0 owner-missing", "Content/s/18.md:0 owner-missing",
                "Content/s/index.md:0 owner-missing",
            ]
        )
        #expect(
            built.problems.last == """
                Content/s/index.md 0:0+1 warning owner-missing: neither this page nor a section above it says who looks after it
                -> add a line 'owner: ...' with a role, such as Web team
                """
        )
    }

    @Test func `where most have none it is told once`() async throws {
        let built = try await Self.site(owned: 3).build()
        #expect(
            built.problems == [
                """
                Content/site.yml 0:0+1 warning owner-missing: only 3 of the 20 pages say who looks after them
                -> add a line 'owner: ...' with a role to the home page or to the sections
                """
            ]
        )
    }

    @Test func `the owner of a section looks after its pages, and a small site needs none`()
        async throws
    {
        var site = Self.site(owned: 0, section: "owner: Us")
        site.files["Content/index.md"] = TestSite.page("Home", "owner: Us")
        #expect(try await site.build().problems == [])
        #expect(try await TestSite(["Content/a.md": TestSite.page("A")]).build().problems == [])
    }
}

/// Pages to which no way leads from the home page.
struct ReachTests {
    /// A theme whose home page lists nothing, and neither does a page of advice.
    private static func found(_ pages: [String: String]) async throws -> [String] {
        try await HiddenSite.site(pages).build().problems
    }

    @Test func `a page that the home page does not list has a warning`() async throws {
        let found = try await Self.found(["Content/a.md": TestSite.page("A")])
        #expect(
            found == [
                """
                Content/a.md 0:0+1 warning page-unreachable: no way leads from the home page to this one: no link, no menu and no list
                -> link to it where its readers are, or write 'noindex: true' if nobody is to come across it
                """
            ]
        )
    }

    @Test
    func
        `of a section that nobody finds its front page tells, and links among its pages do not help`()
        async throws
    {
        let found = try await HiddenSite.site([
            "Content/a/index.md": TestSite.page("A", type: "section", body: "[B](b.md)"),
            "Content/a/b.md": TestSite.page("B", body: "[C](c.md)"),
            "Content/a/c.md": TestSite.page("C"),
        ]).build().mistakes
        #expect(found == ["Content/a/index.md:0 page-unreachable"])
    }

    @Test func `a front page whose layout lists nothing hides the pages below it`() async throws {
        let advice = "review_by: 2027-01-01\nowner: Us"
        let found = try await HiddenSite.site([
            "Content/menu/deep/index.md": TestSite.page("Deep", type: "advice", advice),
            "Content/menu/deep/b.md": TestSite.page("B"),
        ]).build().mistakes
        #expect(found == ["Content/menu/deep/b.md:0 page-unreachable"])
    }

    @Test(
        arguments: [
            // A link, a list of a section that a menu leads to, the way up from a page that is found.
            [
                "Content/index.md": TestSite.page("Home", body: "[A](a.md)"),
                "Content/a.md": TestSite.page("A"), "Content/menu/b.md": TestSite.page("B"),
            ],
            [
                "Content/index.md": TestSite.page("Home", body: "[C](a/b/c.md)"),
                "Content/a/index.md": TestSite.page("A", type: "section"),
                "Content/a/b/index.md": TestSite.page("B", type: "section"),
                "Content/a/b/c.md": TestSite.page("C"), "Content/a/d.md": TestSite.page("D"),
            ],
            // A term that a page names, the link to the list of a term, a page to read next.
            [
                "Content/menu/b.md": TestSite.page("B", "topics: [scams]"),
                "Content/a.md": TestSite.page("A", "topics: [scams]\nrelated: [c.md]"),
                "Content/c.md": TestSite.page("C"),
            ],
            [
                "Content/index.md": TestSite.page("Home", body: "[Scams](/topics/scams/)"),
                "Content/a.md": TestSite.page("A", "topics: [scams]"),
            ],
            // What is hidden on purpose, or over.
            ["Content/a.md": TestSite.page("A", "noindex: true")],
        ]
    )
    func `a page to which something leads has none`(pages: [String: String]) async throws {
        #expect(try await Self.found(pages) == [])
    }
}
