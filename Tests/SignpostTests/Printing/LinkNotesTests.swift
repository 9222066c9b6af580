import Testing

@testable import Signpost

/// Where links lead, in numbers and short addresses for paper.
struct LinkNotesTests {
    private static let layout = """
        {{{page.body}}}{{#page.notes}}
        {{number}} {{address}}{{/page.notes}}
        """

    private static func site(
        _ body: String,
        settings: String = "",
        theme: String = "number_links: true"
    )
        -> TestSite
    {
        let declaration = PlainTheme.files["Themes/plain/theme.yml", default: ""]
        return TestSite([
            "Content/site.yml": TestSite.settings(settings),
            "Content/a.md": TestSite.page("A", body: body),
            "Content/b/c.md": TestSite.page("C", body: "## Two\n"),
            "Content/b/index.md": TestSite.page("B", type: "section"),
            "Themes/plain/layouts/page.mustache": layout,
            "Themes/plain/theme.yml": declaration + "\n" + theme,
        ])
    }

    private static func page(_ site: TestSite) async throws -> String? {
        let built = try await site.build()
        #expect(built.problems == [])
        return built.files["a/index.html"]
    }

    @Test func `links are numbered in the order of the text, the same address once`() async throws {
        let body = """
            [One](https://www.example.net/x/) and *[two](b/c.md#two)*.

            > - [again](https://www.example.net/x/), [list](/a-z/)

            [three](https://example.com/) [write](mailto:a@example.com?subject=x)
            """
        #expect(
            try await Self.page(Self.site(body)) == """
                <p><a data-note="1" href="https://www.example.net/x/">One</a> and <em><a data-note="2" href="/b/c/#two">two</a></em>.</p>
                <blockquote>
                <ul>
                <li><a data-note="1" href="https://www.example.net/x/">again</a>, <a data-note="3" href="/a-z/">list</a></li>
                </ul>
                </blockquote>
                <p><a data-note="4" href="https://example.com/">three</a> <a data-note="5" href="mailto:a@example.com?subject=x">write</a></p>

                1 www.example.net/x
                2 example.org/b/c
                3 example.org/a-z
                4 example.com
                5 a@example.com
                """
        )
    }

    @Test func `a place on the page, the page itself and a download have no note`() async throws {
        let body = "## Here\n\n[heading](#here) [self](a.md) [load](file.pdf)\n"
        var site = Self.site(body)
        site.files["Content/file.pdf"] = "%PDF"
        let page = try #require(try await Self.page(site))
        #expect(page.contains("<a href=\"#here\">heading</a>"))
        #expect(!page.contains("data-note"))
    }

    @Test func `the notes of a site below a path say the path`() async throws {
        var site = Self.site("[two](b/c.md)\n")
        site.address = "https://example.net/safety"
        #expect(try await Self.page(site)?.hasSuffix("1 example.net/safety/b/c") == true)
    }

    @Test func `a theme that does not ask for numbers gets none`() async throws {
        let page = try #require(try await Self.page(Self.site("[two](b/c.md)\n", theme: "")))
        #expect(page == "<p><a href=\"/b/c/\">two</a></p>\n")
    }

    @Test(arguments: [
        ("https://example.org/", "example.org"),
        ("http://example.org/a/?b=c", "example.org/a/?b=c"),
        ("https://www.example.org", "www.example.org"), ("mailto:a@b.org?subject=c", "a@b.org"),
    ])
    func `an address on paper is what somebody types`(url: String, short: String) {
        #expect(ShortAddress(url).text == short)
    }

    @Test(arguments: [
        ("example.org", true), ("https://www.example.org/", true), ("www.example.org", true),
        ("Example", false), ("example.org/a", false),
    ])
    func `words that say the address need no note`(words: String, isShown: Bool) {
        #expect(ShortAddress("https://www.example.org/").isShown(in: words) == isShown)
    }
}
