import Testing

@testable import Signpost

/// Where a theme comes from, and what it leaves to the theme it extends.
struct ThemeLayersTests {
    private static let own = "name: Own\nengine: 1\nextends: plain\n"

    /// The plain theme beside an installed program instead of in the project.
    private static func site(_ files: [String: String]) -> TestSite {
        var site = TestSite(files)
        site.installedThemes = "share/Themes"
        let plain = site.files.filter { $0.key.hasPrefix("Themes/plain/") }
        for (path, text) in plain {
            site.files[path] = nil
            site.files["share/" + path] = text
        }
        return site
    }

    @Test
    func `a theme says only the words that it changes`() async throws {
        let built = try await TestSite([
            "Content/site.yml": TestSite.settings().replacing("theme: plain", with: "theme: own"),
            "Themes/own/theme.yml": Self.own,
            "Themes/own/strings/en.yml": "a_to_z: Every page\n",
        ]).build()
        #expect(built.problems == [])
        #expect(built.files["a-z/index.html"]?.contains("<h1>Every page</h1>") == true)
        #expect(built.files["404.html"]?.contains("<h1>Not found</h1>") == true)
    }

    @Test
    func `a translation says only the words that it changes`() async throws {
        let languages = "languages: [{code: en, name: English}, {code: ur, name: Urdu, dir: rtl}]"
        let settings = TestSite.settings(languages).replacing("theme: plain", with: "theme: own")
        let built = try await TestSite([
            "Content/site.yml": settings,
            "Content/index.ur.md": TestSite.page("Urdu"),
            "Themes/own/theme.yml": Self.own,
            "Themes/own/strings/ur.yml": "a_to_z: Alif\n",
            "Themes/plain/strings/ur.yml": "a_to_z: Other\nall_topics: Maudu\n",
        ]).build()
        #expect(built.problems == [])
        #expect(built.files["ur/a-z/index.html"]?.contains("<h1>Alif</h1>") == true)
    }

    @Test
    func `a word that is not translated yet is shown in English`() async throws {
        let languages = "languages: [{code: en, name: English}, {code: ur, name: Urdu, dir: rtl}]"
        let built = try await TestSite([
            "Content/site.yml": TestSite.settings(languages),
            "Content/index.ur.md": TestSite.page("Urdu"),
            "Themes/plain/strings/ur.yml": "a_to_z:\n",
        ]).build()
        #expect(built.problems == [])
        #expect(built.files["ur/a-z/index.html"]?.contains("<h1>A to Z</h1>") == true)
    }

    @Test
    func `a site without a theme takes the one that came with the program`() async throws {
        let built = try await Self.site([:]).build()
        #expect(built.problems == [])
        #expect(built.files["index.html"]?.contains("<h1>Home</h1>") == true)
    }

    @Test
    func `a theme of the project may extend the one that came with the program`() async throws {
        let built = try await Self.site([
            "Content/site.yml": TestSite.settings().replacing("theme: plain", with: "theme: own"),
            "Themes/own/theme.yml": Self.own,
            "Themes/own/partials/head.mustache": "<h1>Own {{page.title}}</h1>\n",
        ]).build()
        #expect(built.problems == [])
        #expect(built.files["index.html"]?.hasPrefix("<h1>Own Home</h1>\n") == true)
    }

    @Test
    func `a theme of the project stands before one that came with the program`() async throws {
        var site = Self.site([:])
        site.files["Themes/plain/theme.yml"] = "name: Own\nengine: 1\n"
        let files = Set(try await site.build().report.diagnostics.map(\.place.file))
        #expect(files == ["Themes/plain/strings/en.yml"])
    }

    @Test
    func `a mistake in an installed theme names the whole path`() async throws {
        var site = Self.site([:])
        site.files["share/Themes/plain/layouts/page.mustache"] = "{{page.titel}}"
        let built = try await site.build()
        #expect(built.report.diagnostics.map(\.id) == ["template"])
        let file = try #require(built.report.diagnostics.first?.place.file)
        #expect(file.hasPrefix("/"))
        #expect(file.hasSuffix("/share/Themes/plain/layouts/page.mustache"))
    }

    @Test
    func `a theme that is nowhere is told with the places where it was sought`() async throws {
        let built = try await TestSite([
            "Content/site.yml": TestSite.settings().replacing("theme: plain", with: "theme: plan")
        ]).build()
        #expect(
            built.problems == [
                """
                Content/site.yml 4:8+4 theme-missing: there is no theme 'plan': 'Themes/plan' is not there
                -> did you mean 'plain'?
                """
            ]
        )
        let extending = try await Self.site([
            "Content/site.yml": TestSite.settings().replacing("theme: plain", with: "theme: own"),
            "Themes/own/theme.yml": Self.own.replacing("extends: plain", with: "extends: plan"),
        ]).build()
        #expect(extending.problems.count == 1)
        let problem = try #require(extending.problems.first)
        #expect(problem.hasPrefix("Themes/own/theme.yml 3:10+4 "))
        #expect(problem.contains("neither 'Themes/plan' nor '/"))
        #expect(problem.contains("/share/Themes/plan' is there"))
    }
}
