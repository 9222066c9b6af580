import Testing

@testable import Signpost

/// Links to pages that no file stands behind are written as their address from the site's root.
struct GeneratedLinkTests {
    private static func site(_ body: String) -> TestSite {
        TestSite([
            "Content/site.yml": TestSite.settings("topics: {scams: Scams}"),
            "Content/a/b.md": TestSite.page("B", "topics: [scams]", body: body),
            "Content/a/index.md": TestSite.page("A", type: "section"),
        ])
    }

    @Test
    func `a link leads to a list below the path of the site`() async throws {
        var site = Self.site("[Scams](/topics/scams), [all](/a-z/) and [news](/feed.xml)\n")
        site.address = "https://example.net/safety"
        let built = try await site.build()
        #expect(built.problems == [])
        let page = try #require(built.files["a/b/index.html"])
        #expect(page.contains("<a href=\"/safety/topics/scams/\">Scams</a>"))
        #expect(page.contains("<a href=\"/safety/a-z/\">all</a>"))
        #expect(page.contains("<a href=\"/safety/feed.xml\">news</a>"))
        for file in ["topics/scams/index.html", "a-z/index.html", "feed.xml"] {
            #expect(built.files[file] != nil)
        }
    }

    @Test(
        arguments: [
            (
                "[A](/topics/scans/)\n",
                """
                Content/a/b.md 7:1+19 link-broken: the link '/topics/scans/' leads to no page and no file
                -> did you mean '/topics/scams/'?
                """
            ),
            (
                "[A](/a-z/#letter-b)\n",
                """
                Content/a/b.md 7:1+19 anchor-broken: the link '/a-z/#letter-b' leads to a place on a page that no file stands behind
                -> take away '#' and what follows it
                """
            ),
        ]
    )
    func `a link to a list that is not there is an error`(body: String, problem: String)
        async throws
    {
        #expect(try await Self.site(body).build().problems == [problem])
    }

    /// Whatever a link may lead to is there, in every language.
    @Test
    func `every such address is a file of the site`() async throws {
        let languages = "languages: [{code: en, name: English}, {code: ur, name: Urdu}]"
        let settings = TestSite.settings("topics: {scams: Scams, games: Games}\n\(languages)")
        let site = TestSite([
            "Content/site.yml": settings,
            "Content/a.md": TestSite.page("A", "topics: [scams]"),
            "Content/a.ur.md": TestSite.page("A", "topics: [scams]"),
            "Content/index.ur.md": TestSite.page("Home"),
            "Content/news/index.md": TestSite.page("News", type: "section"),
        ])
        let built = try await site.build()
        let known = try Site.testing(
            Dictionary(
                uniqueKeysWithValues: site.files.filter { $0.key.hasSuffix(".md") }
                    .map { (String($0.key.dropFirst("Content/".count)), $0.value) }
            ),
            settings: "topics: {scams: Scams, games: Games}\n\(languages)"
        ).generated.all
        #expect(
            known == [
                "/a-z/", "/feed.json", "/feed.xml", "/news/feed.xml", "/sitemap.xml", "/topics/",
                "/topics/scams/", "/ur/a-z/", "/ur/topics/", "/ur/topics/scams/",
            ]
        )
        for address in known {
            let file = address.dropFirst() + (address.hasSuffix("/") ? "index.html" : "")
            #expect(built.files[String(file)] != nil, "\(address)")
        }
    }
}
