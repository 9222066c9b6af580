import Testing

@testable import Signpost

struct SectionTreeTests {
    @Test(
        arguments: [
            ("", ["b", "d", "a", "c", "e"]),
            ("sort: order", ["b", "d", "a", "c", "e"]),
            ("sort: title", ["b", "d", "e", "c", "a"]),
            ("sort: newest", ["b", "d", "c", "a", "e"]),
        ]
    )
    func `pages with an order come first, then the section's sort, then the path`(
        sort: String,
        order: [String]
    ) throws {
        let site = try Site.testing([
            "index.md": TestSite.page("Home"),
            "s/index.md": TestSite.page("Section", type: "section", sort),
            "s/a.md": TestSite.page("zebra", "published: 2026-01-01"),
            "s/b.md": TestSite.page("Last", "order: -1"),
            "s/c.md": TestSite.page("Yak", "published: 2026-02-01"),
            "s/d.md": TestSite.page("First", "order: 7"),
            "s/e.md": TestSite.page("ant"),
        ])
        #expect(children(of: "s/index.md", in: site) == order)
    }

    @Test func `equal pages stand in the order of their paths`() throws {
        let site = try Site.testing([
            "index.md": TestSite.page("Home", type: "section", "sort: title"),
            "b.md": TestSite.page("Same"), "a.md": TestSite.page("same", "order: 1"),
            "c.md": TestSite.page("SAME", "order: 1"), "d/index.md": TestSite.page("Same"),
        ])
        #expect(children(of: "index.md", in: site) == ["a", "c", "b", "index"])
    }

    @Test func `neighbours are pages of the same section, past the sections between them`() throws {
        let site = try Site.testing([
            "index.md": TestSite.page("Home"), "a.md": TestSite.page("A"),
            "b/index.md": TestSite.page("B"), "b/x.md": TestSite.page("X"),
            "c.md": TestSite.page("C"),
        ])
        #expect(try neighbours(of: "a.md", in: site) == [nil, "c.md"])
        #expect(try neighbours(of: "c.md", in: site) == ["a.md", nil])
        #expect(try neighbours(of: "b/x.md", in: site) == [nil, nil])
        #expect(try neighbours(of: "b/index.md", in: site) == [nil, nil])
        #expect(try neighbours(of: "index.md", in: site) == [nil, nil])
    }

    @Test func `the way up ends at the home page`() throws {
        let site = try Site.testing([
            "index.md": TestSite.page("Home"), "a/index.md": TestSite.page("A"),
            "a/b/index.md": TestSite.page("B"), "a/b/c.md": TestSite.page("C"),
        ])
        let number = try #require(site.number(of: SourcePath("a/b/c.md")))
        let way = site.sections.ancestors(of: number).map { site.pages[$0].source.text }
        #expect(way == ["index.md", "a/index.md", "a/b/index.md"])
    }

    @Test func `each language has its own tree`() throws {
        let site = try Site.testing(
            [
                "index.md": TestSite.page("Home"), "index.ur.md": TestSite.page("Home"),
                "a.md": TestSite.page("A"), "a.ur.md": TestSite.page("A"),
                "b.md": TestSite.page("B"),
            ],
            settings: "languages: [{code: en, name: English}, {code: ur, name: Urdu}]"
        )
        #expect(children(of: "index.md", in: site) == ["a", "b"])
        #expect(children(of: "index.ur.md", in: site) == ["a.ur"])
    }

    private func children(of source: String, in site: Site) -> [String] {
        guard let number = site.number(of: SourcePath(source)) else { return [] }
        return site.sections.children[number].map { site.pages[$0].source.stem }
    }

    private func neighbours(of source: String, in site: Site) throws -> [String?] {
        let number = try #require(site.number(of: SourcePath(source)))
        let (previous, next) = site.sections.neighbours(of: number, in: site.pages)
        return [previous, next].map { $0.map { site.pages[$0].source.text } }
    }
}
