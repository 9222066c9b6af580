import Testing

@testable import Signpost

struct OwnAddressTests {
    @Test func `a link to the site's own address is held against its pages`() async throws {
        let body = "[a](https://example.org/nope/) and [b](https://example.org/a/#nowhere)\n"
        let built = try await TestSite([
            "Content/a.md": TestSite.page("A"),
            "Content/index.md": TestSite.page("Home", body: body),
        ]).build()
        #expect(
            built.problems == [
                """
                Content/index.md 6:1+30 link-broken: the link 'https://example.org/nope/' leads to no page and no file
                -> write the path to the file from this one, such as ../help/index.md
                """,
                """
                Content/index.md 6:36+35 anchor-broken: the link 'https://example.org/a/#nowhere' leads to '#nowhere', which is not on that page
                -> link to the page without '#', or to one of its headings
                """,
            ]
        )
    }

    @Test func `a directive names a page and no place on it`() async throws {
        let built = try await TestSite([
            "Themes/plain/directives/choice.yml": """
            form: [leaf]
            help: A page.
            example: Words.
            attributes:
              page: {kind: page, required: true, help: Which.}
            """,
            "Themes/plain/directives/choice.mustache": "{{page.title}}",
            "Content/a.md": TestSite.page("A"),
            "Content/index.md": TestSite.page("Home", body: "::choice{page=a.md#nope}\n"),
        ]).build()
        #expect(
            built.problems == [
                """
                Content/index.md 6:10+14 link-malformed: the link 'a.md#nope' names a place on the page, but a directive names the page as a whole
                -> leave out '#nope', or write an ordinary link
                """
            ]
        )
    }
}
