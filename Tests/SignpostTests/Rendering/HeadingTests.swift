import Testing

@testable import Signpost

/// A page has one heading of the first level: its title.
struct HeadingTests {
    @Test(
        arguments: [
            ("# Two\n", 6), ("Two\n===\n", 6), ("Words.\n\n> # Two\n", 8), ("- # Two\n", 6),
            (":::box\n# Two\n:::\n", 7), ("# Two {#own}\n", 6),
        ]
    )
    func `a second heading of the first level is an error`(body: String, line: Int) async throws {
        let site = TestSite(["Content/a.md": TestSite.page("A", body: body)])
        #expect(
            try await site.build().problems == [
                """
                Content/a.md \(line):0+1 heading-first-level: 'Two' is a heading of the first level, and only the page's title may be one
                -> write '## Two'
                """
            ]
        )
    }

    @Test(arguments: ["## Two\n", "    # Two\n", "`# Two`\n", "\\# Two\n", "#Two\n"])
    func `other headings, and code, are fine`(body: String) async throws {
        let site = TestSite(["Content/a.md": TestSite.page("A", body: body)])
        #expect(try await site.build().problems == [])
    }
}
