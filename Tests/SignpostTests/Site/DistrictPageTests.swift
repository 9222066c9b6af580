import Testing

@testable import Signpost

/// A page of type `district` is the page of its district: the build makes no list of it.
struct DistrictPageTests {
    private static let settings = TestSite.settings(
        "languages: [{code: en, name: English}, {code: ur, name: Urdu}]\ndistricts: {leeds: Leeds, york: York}"
    )

    private static func district(_ title: String, _ id: String, _ more: String = "") -> String {
        TestSite.page(
            title,
            type: "district",
            "districts: [\(id)]\nreview_by: 2027-01-01\nowner: A role" + more
        )
    }

    private static func site(_ files: [String: String], settings: String = settings) -> TestSite {
        TestSite(
            files.merging([
                "Content/site.yml": settings,
                "Content/about/index.md": TestSite.page("About", type: "section"),
            ]) { $1 }
        )
    }

    private static let leeds = ["Content/about/leeds.md": district("Leeds", "leeds")]

    @Test
    func `it lists the other pages of the district, and no list is made`() async throws {
        let pages = [
            "Content/b.md": TestSite.page("B", "districts: [leeds]"),
            "Content/a.md": TestSite.page("A", "districts: [leeds, york]"),
            "Content/about/leeds.md": Self.district(
                "Leeds",
                "leeds",
                "\naliases: [/districts/leeds/]"
            ),
        ]
        let built = try await Self.site(pages).build()
        #expect(built.problems == [])
        let page = try #require(built.files["about/leeds/index.html"])
        #expect(page.contains("<li><a href=\"/a/\">A</a></li>\n<li><a href=\"/b/\">B</a></li>"))
        let alias = try #require(built.files["districts/leeds/index.html"])
        #expect(alias.contains("url=/about/leeds/"))
        let list = try #require(built.files["districts/york/index.html"])
        #expect(list.contains("<li><a href=\"/a/\">A</a></li>"))
    }

    @Test
    func `a long list is cut into parts, as everywhere`() async throws {
        var pages = Self.leeds
        for name in ["a", "b", "c"] {
            pages["Content/\(name).md"] = TestSite.page(name, "districts: [leeds]")
        }
        let built = try await Self.site(pages, settings: Self.settings + "\npage_size: 2").build()
        #expect(built.problems == [])
        let second = try #require(built.files["about/leeds/page/2/index.html"])
        #expect(second.contains("<li><a href=\"/c/\">c</a></li>"))
        #expect(!second.contains("<li><a href=\"/a/\">a</a></li>"))
    }

    @Test
    func `links to the district lead to its page`() async throws {
        var pages = Self.leeds
        pages["Content/a.md"] = TestSite.page(
            "A",
            "districts: [leeds]",
            body: "[Leeds](/districts/leeds/)"
        )
        pages["Themes/plain/partials/head.mustache"] =
            "{{#page.has_terms}}{{#page.districts}}to {{url}} {{count}}{{/page.districts}}{{/page.has_terms}}\n"
        let built = try await Self.site(pages).build()
        #expect(built.problems == [])
        let page = try #require(built.files["a/index.html"])
        #expect(page.hasPrefix("to /about/leeds/ 2\n"))
        #expect(page.contains("<a href=\"/about/leeds/\">Leeds</a>"))
        let own = try #require(built.files["about/leeds/index.html"])
        #expect(!own.contains("to /"))
    }

    @Test
    func `the overview is made where a district has no page, and names all`() async throws {
        var pages = Self.leeds
        pages["Content/a.md"] = TestSite.page("A", "districts: [leeds]")
        #expect(try await Self.site(pages).build().files["districts/index.html"] == nil)
        pages["Content/b.md"] = TestSite.page("B", "districts: [york]")
        let overview = try await Self.site(pages).build().files["districts/index.html"]
        #expect(
            overview?.contains(
                """
                <li><a href="/about/leeds/">Leeds</a> 2</li>
                <li><a href="/districts/york/">York</a> 1</li>
                """
            ) == true
        )
    }

    /// A district page may be withdrawn by the calendar: then its list comes back, and that must be no error.
    @Test
    func `an alias goes before the overview`() async throws {
        var pages = Self.leeds
        pages["Content/b.md"] = TestSite.page("B", "districts: [york]")
        pages["Content/all.md"] = TestSite.page("All", "aliases: [/districts/]")
        let built = try await Self.site(pages).build()
        #expect(built.problems == [])
        #expect(built.files["districts/index.html"]?.contains("url=/all/") == true)
        #expect(built.files["districts/york/index.html"]?.contains("<h1>York</h1>") == true)
    }

    @Test
    func `each language has its own page of a district`() async throws {
        var pages = Self.leeds
        pages["Content/index.ur.md"] = TestSite.page("Ghar")
        pages["Content/about/index.ur.md"] = TestSite.page("Bare", type: "section")
        pages["Content/about/leeds.ur.md"] = Self.district("Leeds", "leeds")
        pages["Content/a.md"] = TestSite.page("A", "districts: [leeds]")
        pages["Content/a.ur.md"] = TestSite.page("Alif", "districts: [leeds]")
        let built = try await Self.site(pages).build()
        #expect(built.problems == [])
        let page = built.files["ur/about/leeds/index.html"]
        #expect(page?.contains("<li><a href=\"/ur/a/\">Alif</a></li>") == true)
    }

    @Test
    func `two pages of one district are an error that names both`() async throws {
        let pages = Self.leeds.merging(["Content/z.md": Self.district("Leeds again", "leeds")]) {
            $1
        }
        #expect(
            try await Self.site(pages).build().problems == [
                """
                Content/z.md 5:13+5 district-taken: the district 'leeds' has a page already: Content/about/leeds.md
                -> name the district that this page is about, or give one of the two another 'type'
                """
            ]
        )
    }

    @Test(
        arguments: [
            (
                "districts: [leeds, york]\n",
                """
                Content/z.md 5:20+4 district-not-one: a district page is the page of one district, but 'districts' names 'leeds', 'york'
                -> keep the district whose page this is; pages of other types may name several
                """
            ),
            (
                "",
                """
                Content/z.md 1:0+1 field-missing: a district page needs the field 'districts'
                -> add a line 'districts: ...'
                """
            ),
        ]
    )
    func `a district page names its one district`(line: String, problem: String) async throws {
        let page = TestSite.page(
            "Z",
            type: "district",
            line + "review_by: 2027-01-01\nowner: A role"
        )
        #expect(try await Self.site(["Content/z.md": page]).build().problems == [problem])
    }
}
