import Testing

@testable import Signpost

/// What the page of a pack is put together from.
struct PackTests {
    @Test func `a pack is one page with its parts in order, those for adults last`() async throws {
        let (page, problems) = try await PackSite.page()
        #expect(problems == [])
        #expect(
            page == """
                PACK-01 v1 A4 Read me first.
                <article id="part-1">1 Sheet MFM-03 MFM-03
                <h3 id="p1-cut">Cut</h3>
                <p>See <a href="#p2-more">the page</a> (see part 2, Words).</p>

                </article>
                <article id="part-2">2 Words
                <h3 id="p2-more">More</h3>
                <p><a data-note="1" href="/">Home</a>, <a data-note="2" href="https://a.org/">out</a>, \
                <a data-note="3" href="https://b.org/">other</a>.</p>

                </article>
                <article id="part-3">3 Guide adult
                <h3 id="p3-cut">Cut</h3>
                <p><a href="#p3-cut">Up</a>, <a href="#part-1">sheet</a> (see sheet MFM-03), \
                <a data-note="2" href="https://a.org/">out</a>.</p>
                <p><a href="#part-1">The first</a>, sheet MFM-03.</p>

                </article>
                [1] example.org
                [2] a.org
                [3] b.org

                """
        )
    }

    @Test func `packs stand below the print room that site_yml names`() async throws {
        var site = TestSite(PackSite.files)
        site.files["Content/sheets/index.md"] = TestSite.page("Sheets", type: "section")
        site.files["Content/site.yml", default: ""] += "\nprint_room: sheets/index.md\n"
        site.files["Content/sheets/packs/index.md"] = site.files.removeValue(
            forKey: "Content/print/packs/index.md"
        )
        let built = try await site.build()
        #expect(built.problems == [])
        let packs = built.files.keys.filter { $0.contains("/packs/") && $0.hasSuffix("index.html") }
        #expect(!packs.isEmpty)
        #expect(packs.filter { !$0.hasPrefix("sheets/packs/") } == [])
    }

    @Test func `packs need no index of a folder that nobody sees`() async throws {
        var site = TestSite(PackSite.files)
        site.files["Content/print/packs/index.md"] = nil
        let built = try await site.build()
        #expect(built.problems == [])
        #expect(built.files["print/packs/index.html"] != nil)
    }

    @Test func `the page itself is as it was, and its links lead to pages`() async throws {
        let built = try await TestSite(PackSite.files).build()
        let page = built.files["guide/index.html"] ?? ""
        #expect(page.contains("<h2 id=\"cut\">Cut</h2>"))
        #expect(page.contains("<a data-note=\"1\" href=\"/print/a/\">sheet</a>"))
    }

    @Test func `a pack has an address for search engines, for paper and for links`() async throws {
        let home = TestSite.page("Home", body: "[Pack](packs/a.yml)")
        let built = try await TestSite(
            PackSite.files.merging(["Content/index.md": home]) { $1 }
        ).build()
        #expect(built.problems == [])
        #expect(built.files["sitemap.xml"]?.contains("/print/packs/a/") == true)
        #expect(built.files["q/pack-01/index.html"]?.contains("url=/print/packs/a/") == true)
        #expect(
            built.files["index.html"]?.contains("<a data-note=\"1\" href=\"/print/packs/a/\">")
                == true
        )
        let section = built.files["print/packs/index.html"] ?? ""
        #expect(section.contains("<li><a href=\"/print/packs/a/\">Pack A</a></li>"))
    }

    @Test func `a sheet that says it is for adults is one in every pack`() async throws {
        let sheet = PackSite.sheet("MFM-03", "adult_copy: true")
        let (page, _) = try await PackSite.page(["Content/print/a.md": sheet])
        #expect(page.contains("<article id=\"part-2\">2 Sheet MFM-03 MFM-03 adult"))
    }

    @Test func `a style sheet that directives ask for is linked once, before the parts`()
        async throws
    {
        let link = "<link rel=\"stylesheet\" href=\"{{assets.css.box.css}}\">\n"
        let (page, problems) = try await PackSite.page([
            "Themes/plain/assets/css/box.css": "aside { color: #000000 }",
            "Themes/plain/directives/box.mustache": link + "<aside>{{{content}}}</aside>\n",
            "Content/b.md": TestSite.page(
                "Words",
                body: ":::box\nA\n:::\n\n## More\n\n:::box\nB\n:::"
            ),
        ])
        #expect(problems == [])
        #expect(page.split(separator: "<link").count == 2)
        #expect(page.contains("Read me first.\n<link rel=\"stylesheet\" href=\"/assets/css/box."))
    }

    @Test func `a directive leads to the part that a page is here`() async throws {
        let (page, problems) = try await PackSite.page([
            "Themes/plain/directives/go.yml": """
            form: [leaf]
            help: Leads to a page.
            example: "::go{to=../index.md}"
            attributes:
              to: {kind: page, required: true, help: A page.}
            """,
            "Themes/plain/directives/go.mustache":
                "{{#to}}<a href=\"{{url}}\">{{title}}</a>\n{{/to}}",
            "Content/b.md": TestSite.page(
                "Words",
                body: "## More\n\n::go{to=guide.md}\n\n::go{to=index.md}"
            ),
        ])
        #expect(problems == [])
        #expect(page.contains("<a href=\"#part-3\">Guide</a>"))
        #expect(page.contains("<a href=\"/\">Home</a>"))
    }

    @Test func `a pack of a sensitive page is sensitive, unless it says otherwise`() async throws {
        let pages = [
            "packs/a.yml": PackSite.pack,
            "packs/open.yml": PackSite.pack.replacing("PACK-01", with: "P-2")
                + "\nsensitive: false",
            "guide.md": TestSite.page("Guide", "sensitive: true"),
            "b.md": TestSite.page("Words"),
        ]
        let site = try Site.testing(pages)
        let found = site.pages.indices.filter(site.isSensitive).map { site.pages[$0].source.text }
        #expect(found == ["guide.md", "packs/a.yml"])
    }
}
