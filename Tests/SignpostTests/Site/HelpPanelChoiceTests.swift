import Testing

@testable import Signpost

/// Which help panel a page gets.
struct HelpPanelChoiceTests {
    private static let panels = """
        usual: {title: Usual, helplines: [friends]}
        home: {title: Home, helplines: [friends]}
        asked: {title: Asked, helplines: [friends]}
        scammed-parents: {title: Scammed parents, helplines: [friends], for: {topics: [scams], audience: [parents]}}
        scams: {title: Scams, helplines: [friends], for: {topics: [scams]}}
        parents: {title: Parents, helplines: [friends], for: {audience: [parents, children]}}
        """

    private static func title(
        _ path: String,
        _ pages: [String: String],
        home: String = ""
    ) async throws -> String {
        var site = Discreet.site(pages, "help: usual")
        site.files["Content/data/help-panels.yml"] = panels
        site.files["Content/index.md"] = TestSite.page("Home", home)
        let built = try await site.build()
        #expect(built.problems == [])
        return built.head(path)?.split(separator: " | ").last.map(String.init) ?? "none"
    }

    @Test(
        arguments: [
            ("", "Usual"), ("topics: [scams]", "Scams"), ("audience: [children]", "Parents"),
            ("topics: [scams]\naudience: [parents]", "Scammed parents"),
            ("topics: [scams]\naudience: [children]", "Scams"),
            ("topics: [scams]\nhelp: asked", "Asked"),
        ]
    )
    func `a page gets the panel it asks for, else the first that suits it, else the site's`(
        fields: String,
        panel: String
    ) async throws {
        let pages = ["Content/a.md": TestSite.page("A", fields)]
        #expect(try await Self.title("a/index.html", pages) == panel)
    }

    @Test
    func `a section's panel comes before one that suits the page`() async throws {
        let pages = [
            "Content/s/index.md": TestSite.page("S", type: "section", "help: asked"),
            "Content/s/a.md": TestSite.page("A", "topics: [scams]"),
        ]
        #expect(try await Self.title("s/a/index.html", pages) == "Asked")
    }

    @Test(arguments: [("topics: [scams]", "Scams"), ("", "Home")])
    func `the home page's panel comes after one that suits the page, and before the site's`(
        fields: String,
        panel: String
    ) async throws {
        let pages = ["Content/a.md": TestSite.page("A", fields)]
        #expect(try await Self.title("a/index.html", pages, home: "help: home") == panel)
    }

    @Test(
        arguments: [
            ("topics/scams/index.html", "Scams"), ("audience/parents/index.html", "Parents"),
            ("topics/index.html", "Usual"), ("404.html", "Usual"),
        ]
    )
    func `the list of a term gets the panel that suits the term`(path: String, panel: String)
        async throws
    {
        let pages = ["Content/a.md": TestSite.page("A", "topics: [scams]\naudience: [parents]")]
        #expect(try await Self.title(path, pages) == panel)
    }

    @Test
    func `a topic that nobody declared is an error`() async throws {
        try await Mistake(
            [
                "Content/site.yml": TestSite.settings(Discreet.settings),
                "Content/data/help-panels.yml":
                    "a: {title: A, helplines: [friends], for: {topics: [scam]}}",
            ],
            """
            Content/data/help-panels.yml 1:52+4 field-id-unknown: topics: 'scam' is not a topic
            -> did you mean 'scams'?
            """
        ).check(among: Discreet.data)
    }
}
