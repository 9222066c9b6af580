@testable import Signpost

/// A site of one page with some Markdown, and a theme with a box and a line to ring.
enum MarkedPage {
    static func reports(_ body: String) async throws -> [String] {
        try await build(body).report.diagnostics.map(\.report)
    }

    static func build(_ body: String) async throws -> Built {
        let site = TestSite([
            "Content/a.md": TestSite.page("A", body: body),
            "Content/help.md": TestSite.page("Help"),
            "Themes/plain/directives/line.yml": line,
            "Themes/plain/directives/line.mustache":
                "<a href=\"x\">{{#label}}{{{label}}}{{/label}}{{id}}</a>",
        ])
        return try await site.build()
    }

    private static let line = """
        form: [inline, leaf]
        help: A line to ring.
        example: ":line{id=a}"
        label: optional
        attributes:
          id:
            kind: text
            required: true
            help: Which line.
        """
}
