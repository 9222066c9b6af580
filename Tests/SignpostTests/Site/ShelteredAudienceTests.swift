import Testing

@testable import Signpost

/// The build offers readers of sheltered audiences no sensitive page that their editor did not choose.
struct ShelteredAudienceTests {
    /// A sensitive page, one that is not, and the page in question: all on one topic.
    private static func related(_ fields: String, _ more: [String: String] = [:]) async throws
        -> [String]
    {
        let pages = [
            "Content/a.md": TestSite.page("A", "topics: [scams]\nsensitive: true"),
            "Content/b.md": TestSite.page("B", "topics: [scams]"),
            "Content/p.md": TestSite.page("P", "topics: [scams]\n" + fields),
        ].merging(more) { $1 }
        let site = Discreet.site(
            pages,
            "help: danger\nsheltered_audiences: [children]\n" + settings
        )
        let built = try await site.build()
        #expect(built.problems == [])
        return built.related("p/index.html")
    }

    private static let settings = "languages: [{code: en, name: English}, {code: ur, name: Urdu}]"

    @Test(
        arguments: [
            ("audience: [children]", ["/b/"]), ("audience: [parents, children]", ["/b/"]),
            ("audience: [children]\nsensitive: true", ["/a/", "/b/"]),
            ("audience: [parents]", ["/a/", "/b/"]), ("order: 1", ["/a/", "/b/"]),
        ]
    )
    func `a page for them that is not sensitive offers no sensitive page`(
        fields: String,
        found: [String]
    ) async throws {
        #expect(try await Self.related(fields) == found)
    }

    @Test
    func `what an editor chose stays`() async throws {
        let fields = "audience: [children]\nrelated: [a.md]"
        #expect(try await Self.related(fields) == ["/a/", "/b/"])
    }

    /// Six pages share more with the page than the seventh, and may not be shown.
    @Test
    func `what is left out makes room for others`() async throws {
        var more: [String: String] = [:]
        for name in ["c", "d", "e", "f", "g", "h"] {
            more["Content/\(name).md"] = TestSite.page(
                name,
                "topics: [scams]\naudience: [children]\nsensitive: true"
            )
        }
        #expect(try await Self.related("audience: [children]", more) == ["/b/"])
    }

    @Test
    func `a translation is for whom its original is for`() async throws {
        let more = [
            "Content/index.ur.md": TestSite.page("Ghar"),
            "Content/a.ur.md": TestSite.page("A", "topics: [scams]"),
            "Content/p.ur.md": TestSite.page("P", "topics: [scams]"),
        ]
        let site = Discreet.site(
            more.merging([
                "Content/a.md": TestSite.page("A", "topics: [scams]\nsensitive: true"),
                "Content/p.md": TestSite.page("P", "topics: [scams]\naudience: [children]"),
            ]) { $1 },
            "help: danger\nsheltered_audiences: [children]\n" + Self.settings
        )
        #expect(try await site.build().related("ur/p/index.html") == [])
    }

    @Test
    func `an audience that nobody declared is told`() async throws {
        let settings = TestSite.settings(
            "audiences: {children: Children}\nsheltered_audiences: [childrn]"
        )
        try await Mistake(
            ["Content/site.yml": settings],
            """
            Content/site.yml 6:23+7 field-id-unknown: sheltered_audiences: 'childrn' is not an audience
            -> did you mean 'children'?
            """
        ).check()
    }
}

extension Built {
    /// The pages that a page offers below its text.
    fileprivate func related(_ path: String) -> [String] {
        (files[path] ?? "").split(separator: "\n").compactMap { line in
            guard line.hasPrefix("<a rel=\"related\" href=\"") else { return nil }
            return line.split(separator: "\"").dropFirst(3).first.map(String.init)
        }
    }
}
