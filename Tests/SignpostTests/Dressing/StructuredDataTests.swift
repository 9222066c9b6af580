import Testing

@testable import Signpost

/// What search engines are told of pages, and what they are not.
struct StructuredDataTests {
    private static func data(of path: String, _ pages: [String: String]) async throws -> String {
        let theme = [
            "Themes/plain/layouts/page.mustache":
                "{{#structured_data}}{{{structured_data}}}{{/structured_data}}"
        ]
        let words = PlainTheme.files["Themes/plain/strings/en.yml", default: ""] + "\nhome: Home"
        let files = theme.merging(["Themes/plain/strings/en.yml": words]) { $1 }
        let built = try await TestSite(pages.merging(files) { $1 }).build()
        #expect(built.problems == [])
        return try #require(built.files[path])
    }

    @Test func `the home page names the site`() async throws {
        #expect(
            try await Self.data(of: "index.html", [:])
                == #"{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Test","description":"A site for tests.","url":"https://example.org/","inLanguage":"en"}]}"#
        )
    }

    @Test func `a page tells its way from the home page, in the words that readers see`()
        async throws
    {
        let pages = [
            "Content/a b/index.md": TestSite.page("A & </script>", type: "section"),
            "Content/a b/ü.md": TestSite.page("U \"V\""),
        ]
        let text = try await Self.data(of: "a-b/ü/index.html", pages)
        #expect(
            text
                == #"{"@context":"https://schema.org","@graph":[{"@type":"BreadcrumbList","itemListElement":["#
                + #"{"@type":"ListItem","position":1,"name":"Home","item":"https://example.org/"},"#
                + #"{"@type":"ListItem","position":2,"name":"A & \u003c/script>","item":"https://example.org/a-b/"},"#
                + #"{"@type":"ListItem","position":3,"name":"U \"V\"","item":"https://example.org/a-b/%C3%BC/"}]}]}"#
        )
    }

    private static func event(_ more: String) -> [String: String] {
        [
            "Content/day.md": TestSite.page(
                "Day",
                type: "event",
                "start: 2027-02-09\nvenue: Leeds\nreview_by: 2027-01-01\nowner: A\n\(more)"
            )
        ]
    }

    @Test func `an event tells its days`() async throws {
        let text = try await Self.data(of: "day/index.html", Self.event("end: 2027-02-10"))
        #expect(
            text.hasSuffix(
                #",{"@type":"Event","name":"Day","description":"About Day.","url":"https://example.org/day/","#
                    + #""startDate":"2027-02-09","endDate":"2027-02-10","eventStatus":"https://schema.org/EventScheduled","#
                    + #""location":{"@type":"Place","name":"Leeds"}}]}"#
            )
        )
    }

    @Test func `days that are not certain are not told to machines`() async throws {
        let text = try await Self.data(of: "day/index.html", Self.event("date_confirmed: false"))
        #expect(
            text.hasSuffix(
                #","url":"https://example.org/day/","location":{"@type":"Place","name":"Leeds"}}]}"#
            )
        )
    }

    @Test func `nothing is told of a page that must be discreet`() async throws {
        let page = TestSite.page("Secret", "sensitive: true")
        #expect(
            try await Self.data(
                of: "a/index.html",
                ["Content/a.md": page].merging(Discreet.basis) { $1 }
            ) == ""
        )
    }

    @Test func `the page for wrong addresses tells nothing, because it has no address`()
        async throws
    {
        #expect(try await Self.data(of: "404.html", [:]) == "")
    }
}
