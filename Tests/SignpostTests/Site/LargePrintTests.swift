import Testing

@testable import Signpost

/// Pages in large print: which have one, where it stands, and what search engines hear of it.
struct LargePrintTests {
    private static let theme = [
        "Themes/plain/theme.yml": (PlainTheme.files["Themes/plain/theme.yml"] ?? "")
            + "\nlarge-print: large".replacing("\n", with: "\n  ") + "\n",
        "Themes/plain/strings/en.yml": (PlainTheme.files["Themes/plain/strings/en.yml"] ?? "")
            + "\nlarge_print: large print\n",
        "Themes/plain/layouts/large.mustache": """
        <title>{{page.head_title}}</title>{{#page.noindex}} noindex{{/page.noindex}}
        <link rel="canonical" href="{{page.canonical}}">
        {{page.standard_url}} {{page.url}}
        {{{page.body}}}

        """,
    ]

    private static let pages = [
        "Content/advice/index.md": TestSite.page(
            "Advice",
            type: "section",
            "large_print: true",
            body: "Words."
        ),
        "Content/advice/a.md": TestSite.page("A", body: "[Down](#b)\n\n## B"),
        "Content/advice/no.md": TestSite.page("No", "large_print: false"),
        "Content/other.md": TestSite.page("Other", body: "[A](/advice/a/large-print/)"),
    ]

    @Test func `a section gives its pages a large print each, and a page may refuse`() async throws
    {
        let built = try await TestSite(Self.theme.merging(Self.pages) { $1 }).build()
        #expect(built.problems == [])
        let found = built.files.keys.filter { $0.contains("large-print") }.sorted()
        #expect(
            found == ["advice/a/large-print/index.html", "advice/large-print/index.html"]
        )
        #expect(
            built.files["advice/a/large-print/index.html"] == """
                <title>A - Advice - Test (large print)</title> noindex
                <link rel="canonical" href="https://example.org/advice/a/">
                /advice/a/ /advice/a/large-print/
                <p><a href="#b">Down</a></p>
                <h2 id="b">B</h2>


                """
        )
        #expect(built.files["sitemap.xml"]?.contains("large-print") == false)
        #expect(
            built.files["other/index.html"]?.contains("href=\"/advice/a/large-print/\"") == true
        )
    }

    @Test func `another page at the address of a large print is an error`() async throws {
        let files = ["Content/advice/a/large-print.md": TestSite.page("Taken")]
        let built = try await TestSite(
            Self.theme.merging(Self.pages) { $1 }.merging(files) { $1 }
        ).build()
        #expect(built.mistakes.contains("Content/advice/a.md:0 address-taken"))
    }

    @Test func `a theme without a layout for it is told so`() async throws {
        let built = try await TestSite(Self.pages).build()
        #expect(
            built.problems.first == """
                Themes/plain/theme.yml 0:0+1 theme-layout-missing: the theme says no layout for 'large-print'
                -> add a line such as large-print: page below layouts
                """
        )
    }
}
