import Testing

@testable import Signpost

/// What a directive on a sheet knows of the sheet: a copy that is cut off has only its own foot.
struct CopyFactsTests {
    private static func foot(of page: String) async throws -> String {
        let site = TestSite([
            "Content/page.md": page,
            "Content/data/printed-codes.yml": "- {code: A-1, page: page.md, printed: 2026-11-23}",
            "Themes/plain/directives/foot.yml": "form: [leaf]\nhelp: A.\nexample: \"::foot\"",
            "Themes/plain/directives/foot.mustache":
                "<p>{{#current_page.print}}{{code}} {{version}}{{/current_page.print}}{{#current_page.reviewed}}, {{text}}{{/current_page.reviewed}}</p>\n",
        ])
        let built = try await site.build()
        #expect(built.problems == [])
        let html = try #require(built.files["page/index.html"])
        return try String(#require(html.firstMatch(of: /<p>(.*?)<\/p>/)).1)
    }

    private static func sheet(_ more: String) -> String {
        TestSite.page(
            "Cards",
            type: "sheet",
            "code: A-1\npaper: A4\nsides: 1\nowner: A\nreview_by: 2027-01-01\n" + more,
            body: "::foot"
        )
    }

    @Test func `a directive on a sheet says code, version and day`() async throws {
        #expect(
            try await Self.foot(of: Self.sheet("published: 2026-11-23\nversion: 3"))
                == "A-1 v3, 23 November 2026"
        )
    }

    @Test func `the day is the one of the last change`() async throws {
        let changed = Self.sheet("updated: 2026-11-22")
        #expect(try await Self.foot(of: changed) == "A-1 v1, 22 November 2026")
    }
}
