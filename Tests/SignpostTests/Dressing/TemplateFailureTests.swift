import Testing

@testable import Signpost

/// What is wrong with a template only for some pages, because their data are of an open shape.
struct TemplateFailureTests {
    @Test(arguments: [
        Mistake(
            page("links: [a]", layout: "a\n{{page.extra.links}}"),
            """
            Content/index.md 0:0+1 template-failed: 'page.extra.links' is a list, not text, in line 2 of Themes/plain/layouts/page.mustache
            -> correct the data, or write a section for it
            """
        ),
        Mistake(
            page("again: true", layout: "{{#page.extra}}{{>partials/loop}}{{/page.extra}}")
                .merging(["Themes/plain/partials/loop.mustache": loop]) { $1 },
            """
            Content/index.md 0:0+1 template-failed: 'partials/loop' is the 500th template inside another, in line 1 of Themes/plain/partials/loop.mustache
            -> end the recursion: include it only in a section that ends with the data
            """
        ),
    ])
    func `a page that a layout cannot show is an error with the template`(
        mistake: Mistake
    ) async throws {
        try await mistake.check()
    }

    @Test func `a directive whose template cannot show it is an error at its line`() async throws {
        try await Mistake(
            "::echo[directives/ehco]",
            """
            6:1+23 template-failed: there is no template 'directives/ehco', in line 1 of Themes/plain/directives/echo.mustache
            -> did you mean 'directives/echo'?
            """
        ).check(among: [
            "Themes/plain/directives/echo.yml":
                "form: [leaf]\nhelp: A.\nlabel: required\nexample: \"::echo[a]\"",
            "Themes/plain/directives/echo.mustache":
                "{{#label_text}}{{>*label_text}}{{/label_text}}",
        ])
    }

    private static let loop = "{{#again}}{{>partials/loop}}{{/again}}"

    private static func page(_ extra: String, layout: String) -> [String: String] {
        [
            "Content/index.md": TestSite.page("Home", "extra:\n  \(extra)"),
            "Themes/plain/layouts/page.mustache": layout,
        ]
    }
}
