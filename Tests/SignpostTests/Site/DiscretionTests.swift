import Testing

@testable import Signpost

/// Which pages are sensitive, and what others may see of them.
struct DiscretionTests {
    @Test(
        arguments: [
            ("topics: [images]", true), ("topics: [scams]", false), ("sensitive: true", true),
            ("topics: [images]\nsensitive: false", false),
            ("topics: [scams]\nsensitive: true", true),
        ]
    )
    func `a page is sensitive by its own word, else by a topic`(
        fields: String,
        isSensitive: Bool
    ) async throws {
        let built = try await Discreet.site(["Content/a.md": TestSite.page("A", fields)]).build()
        #expect(built.problems == [])
        let head = try #require(built.head("a/index.html"))
        #expect(head.contains("| sensitive |") == isSensitive)
        #expect(head.contains("| to https://weather.org/") == isSensitive)
    }

    @Test
    func `a translation is as sensitive as its original unless it says otherwise`() async throws {
        let built = try await Discreet.site(
            [
                "Content/index.ur.md": TestSite.page("Ghar"),
                "Content/a.md": TestSite.page("A", "sensitive: true"),
                "Content/a.ur.md": TestSite.page("A"),
                "Content/b.md": TestSite.page("B", "topics: [images]"),
                "Content/b.ur.md": TestSite.page("B"),
                "Content/c.md": TestSite.page("C", "sensitive: true"),
                "Content/c.ur.md": TestSite.page("C", "sensitive: false"),
            ],
            "help: danger\nlanguages: [{code: en, name: English}, {code: ur, name: Urdu}]"
        ).build()
        #expect(built.problems == [])
        let marked = built.files.filter { $0.value.contains("| sensitive") }.keys
        #expect(
            marked.sorted() == [
                "a/index.html", "b/index.html", "c/index.html", "topics/images/index.html",
                "ur/a/index.html", "ur/b/index.html",
            ]
        )
    }

    @Test
    func `titles and previews of sensitive pages say a neutral section and the site`() async throws
    {
        let built = try await Discreet.site([
            "Content/advice/index.md": TestSite.page("Advice", type: "section"),
            "Content/advice/a.md": TestSite.page("Nudes", "topics: [images]"),
            "Content/advice/b.md": TestSite.page("Scams", "topics: [scams]"),
            "Content/advice/deep/index.md": TestSite.page(
                "Blackmail",
                type: "section",
                "sensitive: true"
            ),
            "Content/advice/deep/c.md": TestSite.page("Sent", "sensitive: true"),
            "Content/advice/deep/d.md": TestSite.page("Lost money"),
            "Content/e.md": TestSite.page("Grooming", "sensitive: true"),
        ]).build()
        #expect(built.problems == [])
        let neutral =
            "Advice - Test | Advice - Test | A site for tests. | sensitive | to https://weather.org/ | In danger"
        #expect(built.head("advice/a/index.html") == neutral)
        #expect(built.head("advice/deep/index.html") == neutral)
        #expect(built.head("advice/deep/c/index.html") == neutral)
        #expect(
            built.head("advice/b/index.html")
                == "Scams - Advice - Test | Scams | About Scams. | In danger"
        )
        #expect(
            built.head("advice/deep/d/index.html")
                == "Lost money - Advice - Test | Lost money | About Lost money. | In danger"
        )
        #expect(
            built.head("e/index.html")
                == "Test | Test | A site for tests. | sensitive | to https://weather.org/ | In danger"
        )
        #expect(
            built.head("topics/images/index.html")
                == "All topics - Test | All topics - Test | A site for tests. | sensitive | to https://weather.org/ | In danger"
        )
        #expect(
            built.head("topics/scams/index.html")
                == "Scams - All topics - Test | Scams |  | In danger"
        )
    }

    @Test
    func `the exit knows the page that says what leaving cannot hide, in the reader's language`()
        async throws
    {
        let built = try await Discreet.site(
            [
                "Content/index.ur.md": TestSite.page("Ghar"),
                "Content/tracks.md": TestSite.page("Tracks", "sensitive: true"),
                "Content/tracks.ur.md": TestSite.page("Nishan"),
            ],
            "help: danger\nlanguages: [{code: en, name: English}, {code: ur, name: Urdu}]"
        ).build()
        #expect(built.problems == [])
        var site = Discreet.site([
            "Content/tracks.md": TestSite.page("Tracks", "sensitive: true")
        ])
        site.files["Content/site.yml"]?.replace("org/]}", with: "org/], page: tracks.md}")
        #expect(
            try await site.build().head("tracks/index.html")?.contains("about /tracks/") == true
        )
    }

    @Test
    func `sensitive pages are in no feed, and pages that ask for it in neither sitemap nor feed`()
        async throws
    {
        let built = try await Discreet.site([
            "Content/open.md": TestSite.page("Open", "published: 2026-01-01"),
            "Content/topic.md": TestSite.page("Topic", "published: 2026-01-01\ntopics: [images]"),
            "Content/unlisted.md": TestSite.page(
                "Unlisted",
                "published: 2026-01-01\nnoindex: true"
            ),
        ]).build()
        #expect(built.problems == [])
        for feed in ["feed.xml", "feed.json"] {
            let text = try #require(built.files[feed])
            #expect(text.contains("/open/"))
            #expect(!text.contains("/topic/") && !text.contains("/unlisted/"))
        }
        let sitemap = try #require(built.files["sitemap.xml"])
        #expect(sitemap.contains("/open/") && sitemap.contains("/topic/"))
        #expect(!sitemap.contains("/unlisted/"))
        #expect(built.head("unlisted/index.html")?.contains("| noindex") == true)
        #expect(built.head("open/index.html")?.contains("| noindex") == false)
    }
}
