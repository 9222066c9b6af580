import Testing

@testable import Signpost

/// Pages that are not public yet are looked at today, and not on the day they appear.
struct RehearsalTests {
    private static let later = "published: 2027-01-01"

    private static func built(_ pages: [String: String]) async throws -> Built {
        try await TestSite(
            Dictionary(uniqueKeysWithValues: pages.map { ("Content/" + $0, $1) })
        ).build()
    }

    @Test
    func `a mistake in a page that waits for its day is an error today`() async throws {
        let built = try await Self.built([
            "a.md": TestSite.page("A", Self.later, body: "[B](b.md) <b>C</b> :nope[d]\n")
        ])
        #expect(
            built.problems
                == [
                    """
                    Content/a.md 7:1+9 link-broken: the link 'b.md' leads to no page and no file
                    -> did you mean 'a.md'?
                    """,
                    """
                    Content/a.md 7:11+3 raw-html: there is HTML in the text: '<b>'
                    -> use a directive instead, such as :::warning, or take it out
                    """,
                    """
                    Content/a.md 7:20+5 directive-unknown: there is no directive 'nope'
                    -> directives are box
                    """,
                ]
        )
        #expect(!built.report.isPublishable)
        #expect(built.files["a/index.html"] == nil)
    }

    @Test
    func `a mistake in a draft is a warning`() async throws {
        let built = try await Self.built([
            "a.md": TestSite.page("A", "draft: true", body: "[B](nothing-like-it.md)\n")
        ])
        #expect(
            built.problems == [
                """
                Content/a.md 7:1+23 warning link-broken: the link 'nothing-like-it.md' leads to no page and no file
                -> write the path to the file from this one, such as ../help/index.md
                """
            ]
        )
        #expect(built.report.isPublishable)
    }

    @Test
    func `pages to come may lead to what is there by then`() async throws {
        let built = try await Self.built([
            "a.md": TestSite.page("A", Self.later, body: "[B](b.md#c) [H](index.md)\n"),
            "b.md": TestSite.page("B", "published: 2026-12-01", body: "## C\n\n![D](d.svg)\n"),
            "d.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox='0 0 4 4'/>",
            "e.md": TestSite.page("E", "draft: true", body: "[F](f.md)\n"),
            "f.md": TestSite.page("F", "draft: true"),
        ])
        #expect(built.problems == [])
    }

    @Test(
        arguments: [
            // What leads to a page that comes later still, or to a draft.
            ("[B](b.md)", "published: 2027-02-01", ["Content/a.md:7 link-withheld"], true),
            ("[B](b.md)", "draft: true", ["Content/a.md:7 link-withheld"], false),
            // A place on a page that comes later is looked for when that page is there.
            (
                "[B](b.md#c)", "published: 2027-02-01",
                ["Content/a.md:7 link-withheld", "Content/a.md:7 anchor-broken"], false
            ),
            ("[B](b.md#c)", later, ["Content/a.md:7 anchor-broken"], false),
        ] as [(String, String, [String], Bool)]
    )
    func `days are looked at one after the other`(
        body: String,
        fields: String,
        mistakes: [String],
        isPublishable: Bool
    ) async throws {
        let built = try await Self.built([
            "a.md": TestSite.page("A", Self.later, body: body + "\n"),
            "b.md": TestSite.page("B", fields),
        ])
        #expect(Set(built.mistakes) == Set(mistakes))
        #expect(built.report.isPublishable == isPublishable)
    }

    @Test
    func `links of public pages to what comes later are followed then`() async throws {
        let built = try await Self.built([
            "index.md": TestSite.page("Home", body: "[A](a.md#nothing)\n"),
            "a.md": TestSite.page("A", Self.later),
        ])
        #expect(
            Set(built.mistakes) == [
                "Content/index.md:6 link-withheld", "Content/index.md:6 anchor-broken",
            ]
        )
    }

    @Test
    func `an address that will be taken is an error, and one that is free by then is none`()
        async throws
    {
        let taken = try await Self.built([
            "a.md": TestSite.page("A"),
            "b.md": TestSite.page("B", "slug: a\n" + Self.later),
        ])
        #expect(taken.mistakes == ["Content/b.md:5 address-taken"])
        let free = try await Self.built([
            "a.md": TestSite.page("A", "expires: 2027-01-01"),
            "b.md": TestSite.page("B", "slug: a\n" + Self.later),
        ])
        #expect(free.problems == [])
    }

    @Test
    func `what is wrong today is said once`() async throws {
        let built = try await Self.built([
            "index.md": TestSite.page("Home", body: "[X](#nothing) [A](a.md)\n"),
            "a.md": TestSite.page("A", Self.later),
            "b.md": TestSite.page("B", "draft: true"),
            "c/d.md": TestSite.page("D"),
        ])
        #expect(
            built.mistakes == [
                "Content/c/index.md:0 section-without-index", "Content/index.md:6 anchor-broken",
                "Content/index.md:6 link-withheld",
            ]
        )
    }

    @Test
    func `the front page of a section whose pages are public already is looked at`() async throws {
        let built = try await Self.built([
            "a/index.md": TestSite.page("A", type: "section", Self.later, body: "[B](x.md)\n"),
            "a/b.md": TestSite.page("B"),
        ])
        #expect(
            built.mistakes == [
                "Content/a/index.md:0 section-without-index", "Content/a/index.md:7 link-broken",
            ]
        )
    }

    @Test
    func `a page that is gone is not looked at`() async throws {
        let built = try await Self.built([
            "a.md": TestSite.page("A", "expires: 2026-01-01", body: "[B](nothing.md)\n")
        ])
        #expect(built.problems == [])
    }

    @Test
    func `of many days the next ones and the last are looked at, each page once`() async throws {
        let pages = (1...40).map { day in
            let date = CalendarDate(dayNumber: 30_000 + day)?.iso ?? ""
            return (
                "p\(day).md", TestSite.page("P\(day)", "published: \(date)", body: "[X](x.md)\n")
            )
        }
        let built = try await Self.built(Dictionary(uniqueKeysWithValues: pages))
        #expect(built.mistakes.count == 40)
    }
}
