import Testing

@testable import Signpost

struct InheritanceTests {
    private static let languages = "languages: [{code: en, name: English}, {code: ur, name: Urdu}]"

    @Test(
        arguments: [
            ("a/b/p.md", "own"), ("a/b/q.md", "section"), ("a/r.md", "home"),
            ("a/b/p.ur.md", "own"),
            ("a/b/q.ur.md", "section"), ("a/r.ur.md", "translated"),
        ]
    )
    func `the nearest says it, and a translation's original speaks for it`(
        source: String,
        owner: String
    ) throws {
        let site = try Site.testing(
            [
                "index.md": TestSite.page("Home", "owner: home"),
                "index.ur.md": TestSite.page("Home"),
                "a/index.md": TestSite.page("A"),
                "a/index.ur.md": TestSite.page("A", "owner: translated"),
                "a/b/index.md": TestSite.page("B", "owner: section"),
                "a/b/index.ur.md": TestSite.page("B"),
                "a/b/p.md": TestSite.page("P", "owner: own"), "a/b/p.ur.md": TestSite.page("P"),
                "a/b/q.md": TestSite.page("Q"), "a/b/q.ur.md": TestSite.page("Q"),
                "a/r.md": TestSite.page("R"), "a/r.ur.md": TestSite.page("R"),
            ],
            settings: Self.languages
        )
        let number = try #require(site.number(of: SourcePath(source)))
        #expect(site.inherited(number) { $0.owner } == owner)
    }

    @Test(
        arguments: [
            ("a.md", "ur", "a.ur.md"), ("a.md", "en", "a.md"), ("b.md", "ur", "b.md"),
            ("a.ur.md", "en", "a.md"), ("c.md", "ur", nil),
        ] as [(String, String, String?)]
    )
    func `a file's page is found in a language, or as it is`(
        source: String,
        language: String,
        found: String?
    ) throws {
        let site = try Site.testing(
            [
                "index.md": TestSite.page("Home"), "index.ur.md": TestSite.page("Home"),
                "a.md": TestSite.page("A"), "a.ur.md": TestSite.page("A"),
                "b.md": TestSite.page("B"),
            ],
            settings: Self.languages
        )
        let number = site.number(of: SourcePath(source), in: language)
        #expect(number.map { site.pages[$0].source.text } == found)
    }
}
