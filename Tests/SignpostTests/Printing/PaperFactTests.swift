import Testing

@testable import Signpost

/// What a print says of itself: where it is from, until when its numbers are sure, whether it is too old.
struct PaperFactTests {
    private static func site(_ more: String = "", body: String = "", in site: String = "")
        -> TestSite
    {
        TestSite([
            "Content/site.yml": TestSite.settings(site),
            "Content/a.md": TestSite.page("A", more, body: body),
            "Content/data/helplines.yml": """
            early: {name: E, for: All, email: a@b.org, verify_by: 2027-01-31, source: A, confidence: H}
            late: {name: L, for: All, email: c@b.org, verify_by: 2027-03-01, source: A, confidence: H}
            """,
            "Content/data/help-panels.yml": "late: {title: L, helplines: [late]}",
            "Themes/plain/layouts/page.mustache":
                "{{page.address}}{{#page.numbers_until}} {{text}}{{/page.numbers_until}}{{#page.overdue}} old{{/page.overdue}}{{{page.body}}}",
            "Themes/plain/directives/line.mustache": "",
            "Themes/plain/directives/line.yml": """
            form: [leaf]
            help: Names somebody or a panel.
            example: "::line{who=early}"
            attributes:
              who: {kind: helpline, help: Who.}
              panel: {kind: help-panel, help: A panel.}
            """,
        ])
    }

    @Test(arguments: [
        ("", "", "", "example.org/a"),
        ("help: late", "", "", "example.org/a 1 March 2027"),
        ("", "", "help: late", "example.org/a 1 March 2027"),
        ("help: late", "::line{who=early}", "", "example.org/a 31 January 2027"),
        ("", "::line{panel=late}", "", "example.org/a 1 March 2027"),
        ("review_by: 2026-11-22", "", "", "example.org/a old"),
        ("review_by: 2026-11-23", "", "", "example.org/a"),
    ])
    func `a page says its address, the day for its numbers and whether it is old`(
        more: String,
        body: String,
        settings: String,
        shown: String
    ) async throws {
        let built = try await Self.site(more, body: body, in: settings).build()
        #expect(built.files["a/index.html"] == shown)
    }

    @Test func `a list that the build makes says when the numbers of its panel are due`()
        async throws
    {
        var site = Self.site(in: "help: late")
        site.files["Themes/plain/layouts/lists.mustache"] =
            "{{page.address}}{{#page.numbers_until}} {{text}}{{/page.numbers_until}}"
        let built = try await site.build()
        #expect(built.files["a-z/index.html"] == "example.org/a-z 1 March 2027")
    }
}
