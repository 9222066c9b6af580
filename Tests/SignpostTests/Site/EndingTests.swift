import Testing

@testable import Signpost

/// What becomes of a campaign, and of all that leads to it, before, within and after its window.
struct EndingTests {
    private static let days = (before: "2026-11-30", within: "2026-12-31", after: "2027-01-01")

    /// The main part of a page, for what stands around it is the same each time.
    private static func page(_ path: String, of built: Built) -> String? {
        built.files[path]?.replacing("\n\n", with: "\n")
    }

    @Test(arguments: [EndingSite.archive, EndingSite.redirect, ""])
    func `the day before its window nothing of it is there`(after: String) async throws {
        let built = try await EndingSite.site(
            after,
            today: Self.days.before,
            ["Content/other.md": TestSite.page("Other")]
        ).build()
        #expect(built.mistakes.allSatisfy { $0.hasSuffix("-withheld") }, "\(built.problems)")
        #expect(!built.files.keys.contains { $0.contains("week") && !$0.hasPrefix("q/") })
        #expect(built.files["q/week-1/index.html"]?.contains("url=/\"") == true)
    }

    @Test(arguments: [EndingSite.archive, EndingSite.redirect, ""])
    func `within its window it is a page like any other`(after: String) async throws {
        let built = try await EndingSite.site(after, today: Self.days.within).build()
        #expect(built.problems == [])
        let week = try #require(built.files["week/index.html"])
        #expect(week.contains("All about the week."))
        #expect(week.contains("<a href=\"/week/\">Week</a> here</menu>"))
        #expect(
            built.files["other/index.html"]?.contains("rel=\"related\" href=\"/week/\"") == true
        )
        #expect(built.files["index.html"]?.contains("<a href=\"/week/#plan\">") == true)
        #expect(built.files["a-z/index.html"]?.contains("/week/") == true)
        #expect(built.files["topics/scams/index.html"]?.contains("/week/") == true)
        #expect(built.files["feed.xml"]?.contains("/week/") == true)
        #expect(built.files["q/week-2/index.html"]?.contains("url=/week/") == true)
    }

    @Test func `after it an archived page says so, and nothing else leads there by itself`()
        async throws
    {
        let built = try await EndingSite.site(EndingSite.archive, today: Self.days.after).build()
        #expect(built.problems == [])
        #expect(
            Self.page("week/index.html", of: built) == """
                <html lang="en" dir="ltr">
                <title>Week - Test</title>
                <link rel="canonical" href="https://example.org/week/">
                <nav>/<a href="/">Home</a>/<a href="/week/">Week</a></nav>
                <menu><a href="/other/">Other</a></menu>
                <h1>Week</h1>
                <p>over 2027-01-01: The next is in May. <a href="/">Home</a></p>

                """
        )
        for list in ["a-z/index.html", "topics/scams/index.html", "feed.xml", "sitemap.xml"] {
            #expect(built.files[list]?.contains("/week/") == false, "\(list)")
        }
        #expect(built.files["other/index.html"]?.contains("rel=\"related\"") == false)
    }

    @Test func `links to an archived page and its printed codes still work`() async throws {
        let built = try await EndingSite.site(EndingSite.archive, today: Self.days.after).build()
        #expect(built.files["index.html"]?.contains("<a href=\"/week/\">Week</a>") == true)
        #expect(
            built.files["other/index.html"]?
                .contains("<a href=\"/week/\">Week</a> and <a href=\"/week/\">plan</a>") == true
        )
        #expect(
            built.redirects == [
                "/old-week/ /week/ 301", "/q/other-1/ /other/ 301", "/q/week-1/ /week/ 301",
                "/q/week-2/ /other/ 301",
            ]
        )
    }

    @Test func `after it a page that leads on leaves its address and those before to another`()
        async throws
    {
        let built = try await EndingSite.site(EndingSite.redirect, today: Self.days.after).build()
        #expect(built.problems == [])
        #expect(built.files["week/index.html"]?.contains("url=/\"") == true)
        #expect(built.files["index.html"]?.contains("<a href=\"/\">Week</a>") == true)
        #expect(
            built.files["other/index.html"]?
                .contains("<a href=\"/\">Week</a> and <a href=\"/\">plan</a>") == true
        )
        #expect(
            built.redirects == [
                "/old-week/ / 301", "/q/other-1/ /other/ 301", "/q/week-1/ / 301",
                "/q/week-2/ /other/ 301", "/week/ / 301", "/week/large-print/ / 301",
            ]
        )
    }

    @Test func `nobody is led from one page that is over to another`() async throws {
        let built = try await EndingSite.site(
            "after: {then: redirect, page: ../first.md}",
            today: Self.days.after,
            [
                "Content/first.md": TestSite.page(
                    "First",
                    "expires: 2027-01-01\nafter: {then: archive, page: second.md}"
                ),
                "Content/second.md": TestSite.page(
                    "Second",
                    "expires: 2026-12-31\nafter: {then: redirect, page: other.md}"
                ),
            ]
        ).build()
        #expect(built.problems == [])
        #expect(built.redirects.filter { $0.hasPrefix("/week/ ") } == ["/week/ /other/ 301"])
        #expect(built.files["first/index.html"]?.contains("<a href=\"/other/\">Other</a>") == true)
    }

    @Test func `an archived section lists the pages below it that stay`() async throws {
        let built = try await EndingSite.site(
            EndingSite.archive,
            today: Self.days.after,
            ["Content/week/sheet.md": TestSite.page("Sheet")]
        ).build()
        #expect(built.problems == [])
        #expect(
            built.files["week/index.html"]?.contains("<li><a href=\"/week/sheet/\">") == true
        )
    }

    @Test func `what is archived stays discreet`() async throws {
        var site = Discreet.site([
            "Content/a.md": TestSite.page(
                "Shown to nobody",
                "topics: [images]\nexpires: 2026-11-23\nafter: {then: archive, page: index.md}"
            ),
            "Themes/plain/theme.yml": (PlainTheme.files["Themes/plain/theme.yml"] ?? "")
                + "\n  archive: page",
        ])
        site.today = "2026-11-23"
        let built = try await site.build()
        #expect(built.problems == [])
        #expect(
            built.head("a/index.html")
                == "Test | Test | A site for tests. | sensitive | noindex | to https://weather.org/ | In danger"
        )
    }

    @Test func `a pack is printed without what is over`() async throws {
        let site = PackSite.files.merging([
            "Content/b.md": TestSite.page(
                "Words",
                "expires: 2026-11-23\nafter: {then: redirect, page: guide.md}"
            )
        ]) { $1 }
        let built = try await TestSite(site).build()
        #expect(built.mistakes.filter { $0.hasSuffix("pack-part-withheld") }.count == 1)
        #expect(built.report.isPublishable)
    }
}

extension Built {
    fileprivate var redirects: [String] {
        (files["_redirects"] ?? "").split(separator: "\n").map(String.init).sorted()
    }
}
