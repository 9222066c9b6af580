import Testing

@testable import Signpost

struct RouterTests {
    private static let languages = """
        languages:
          - {code: en, name: English}
          - {code: ur, name: Urdu, dir: rtl}
        """

    @Test func `the tree is the address, and slugs change one part of it`() throws {
        let routed = try Routed([
            "index.md": TestSite.page("Home"),
            "Get Help/index.md": TestSite.page("Help"),
            "Get Help/Lost Money.md": TestSite.page("Money"),
            "old/index.md": TestSite.page("New", "slug: new"),
            "old/deep/index.md": TestSite.page("Deep"),
            "old/deep/page.md": TestSite.page("Page", "slug: leaf"),
        ])
        #expect(routed.diagnostics.isEmpty)
        #expect(
            routed.addresses == [
                "index.md": "/",
                "Get Help/index.md": "/get-help/",
                "Get Help/Lost Money.md": "/get-help/lost-money/",
                "old/index.md": "/new/",
                "old/deep/index.md": "/new/deep/",
                "old/deep/page.md": "/new/deep/leaf/",
            ]
        )
    }

    @Test func `a translation has its own slugs, else those of the main language`() throws {
        let routed = try Routed(
            [
                "index.md": TestSite.page("Home"), "index.ur.md": TestSite.page("Home"),
                "a/index.md": TestSite.page("A", "slug: first"),
                "a/index.ur.md": TestSite.page("A", "slug: pehla"),
                "a/p.md": TestSite.page("P"), "a/p.ur.md": TestSite.page("P"),
                "b/index.md": TestSite.page("B", "slug: second"),
                "b/index.ur.md": TestSite.page("B"),
            ],
            settings: Self.languages
        )
        #expect(routed.addresses["a/p.md"] == "/first/p/")
        #expect(routed.addresses["a/p.ur.md"] == "/ur/pehla/p/")
        #expect(routed.addresses["b/index.ur.md"] == "/ur/second/")
    }

    @Test func `a folder without an index gets a plain list and a warning`() throws {
        let routed = try Routed([
            "index.md": TestSite.page("Home"), "wi-fi_advice/cafe/p.md": TestSite.page("P"),
        ])
        #expect(
            routed.diagnostics.map { "\($0.place.file) \($0.report)" } == [
                """
                Content/wi-fi_advice/cafe/index.md 0:0+1 warning section-without-index: the folder has pages but no index.md, so it gets a plain list as its page
                -> add the file with a title and a summary of the section
                """,
                """
                Content/wi-fi_advice/index.md 0:0+1 warning section-without-index: the folder has pages but no index.md, so it gets a plain list as its page
                -> add the file with a title and a summary of the section
                """,
            ]
        )
        let section = try #require(routed.pages.first { $0.source.text == "wi-fi_advice/index.md" })
        #expect(section.fields.title.value == "Wi fi advice")
        #expect(section.permalink.path == "/wi-fi_advice/")
        #expect(section.parsed.isGenerated)
    }

    @Test(
        arguments: [
            ("draft: true", "is a draft"), ("published: 2026-12-01", "appears on 2026-12-01"),
            ("expires: 2026-11-01", "expired on 2026-11-01"),
        ]
    )
    func `a section that is not public says why its pages have a plain list`(
        lines: String,
        why: String
    ) throws {
        let routed = try Routed([
            "index.md": TestSite.page("Home"), "a/index.md": TestSite.page("A", lines),
            "a/p.md": TestSite.page("P"),
        ])
        #expect(
            routed.diagnostics.map(\.report) == [
                """
                0:0+1 warning section-without-index: the section \(why), but its pages are public, so it gets a plain list as its page
                -> hold its pages back too, or publish the section with them
                """
            ]
        )
        #expect(routed.addresses["a/index.md"] == "/a/")
    }

    @Test func `a translation without sections gets them up to a home page of its own`() throws {
        let routed = try Routed(
            [
                "index.md": TestSite.page("Home"), "a/index.md": TestSite.page("A"),
                "a/p.ur.md": TestSite.page("P"),
            ],
            settings: Self.languages
        )
        #expect(routed.addresses["index.ur.md"] == "/ur/")
        #expect(routed.addresses["a/index.ur.md"] == "/ur/a/")
        #expect(
            routed.diagnostics.map(\.place.file) == [
                "Content/a/index.ur.md", "Content/index.ur.md",
            ]
        )
    }

    @Test(arguments: ["❤️.md", "…/index.md", "!!!.ur.md"])
    func `a name without a letter needs a slug`(path: String) throws {
        let routed = try Routed(
            ["index.md": TestSite.page("Home"), path: TestSite.page("A")],
            settings: Self.languages
        )
        let report = routed.diagnostics.first { $0.id == "address-empty" }?.report ?? ""
        #expect(report.hasPrefix("0:0+1 address-empty: '"))
        #expect(
            report.hasSuffix(
                """
                ' has no letter or digit that an address could be made of
                -> rename it, or give the page a slug, such as slug: my-page
                """
            )
        )
    }

    @Test func `a slug serves where the name cannot`() throws {
        let routed = try Routed([
            "index.md": TestSite.page("Home"), "❤️.md": TestSite.page("A", "slug: love"),
        ])
        #expect(routed.diagnostics.isEmpty)
        #expect(routed.addresses["❤️.md"] == "/love/")
    }
}
