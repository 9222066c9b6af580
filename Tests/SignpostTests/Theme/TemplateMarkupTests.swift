import Mustache
import Testing

@testable import Signpost

struct TemplateMarkupTests {
    private static func reports(_ template: String) -> [String] {
        TemplateMarkup.check(
            TemplateSource(name: "a", path: "a.mustache", text: Array(template.utf8))
        ).map(\.report)
    }

    private static let script = "and a strict host does not run it"
    private static let moved =
        "put the script into a file below assets/ and load it with <script src>"
    private static let style = "and a strict host does not apply it"
    private static let classed =
        "give the element a class, and put its style into a sheet below assets/"
    private static let host = "lies on another host, which would see every reader"
    private static let own =
        "put the file below assets/ and write its name, such as {{assets.css.site.css}}"

    @Test(
        arguments: [
            (
                "\n<script>alert(1)</script>", "2:1+7",
                "'<script>' is a script inside the page, \(script)", moved
            ),
            (
                "<script type=module>a</script>", "1:1+7",
                "'<script>' is a script inside the page, \(script)", moved
            ),
            (
                "<script type=importmap>{}</script>", "1:1+7",
                "'<script>' is a script inside the page, \(script)", moved
            ),
            (
                "<script type=\"text/ecmascript\">a</script>", "1:1+7",
                "'<script>' is a script inside the page, \(script)", moved
            ),
            (
                "<p onclick=\"y\">", "1:4+7", "'onclick' is a script inside the page, \(script)",
                moved
            ),
            (
                "<a href='JavaScript:x'>", "1:4+4",
                "'javascript:' is a script inside the page, \(script)", moved
            ),
            (
                "<p {{#a}}x=\">\"{{/a}} style=\"x\">", "1:22+5",
                "'style' is a style inside the page, \(style)", classed
            ),
            (
                "<style>p {}</style>", "1:1+6", "'<style>' is a style inside the page, \(style)",
                classed
            ),
            (
                "<img src=\"https://evil.example/x.png\">", "1:6+3",
                "'https://evil.example/x.png' \(host)", own
            ),
            (
                "<link rel=stylesheet href=//a.example/b.css>", "1:22+4",
                "'//a.example/b.css' \(host)", own
            ),
            (
                "<svg x1=\"onload\"><image onload=\"y\">", "1:25+6",
                "'onload' is a script inside the page, \(script)", moved
            ),
        ]
    )
    func `what a strict host forbids is told`(
        template: String,
        place: String,
        summary: String,
        hint: String
    ) {
        #expect(
            Self.reports(template) == ["\(place) theme-strict-host: \(summary)\n-> \(hint)"]
        )
    }

    @Test(
        arguments: [
            "<script src=\"{{assets.js.site.js}}\" defer></script>",
            "<script type=\"application/ld+json\">{}</script>",
            "<script type='application/json'>{}</script>",
            "<link rel=\"canonical\" href=\"https://a.example/\">",
            "<a href=\"https://a.example/\">on style</a>", "<!-- <style> -->", "{{! <style> }}",
            "<p title=\"style\" data-on=\"x\" class=\"onclick\">", "a < b and onclick=x",
            "<img src=\"{{url}}\" alt=\"https://a.example\">", "<p", "<p title=\"", "<p title=",
            "{{",
        ]
    )
    func `what a strict host allows is left alone`(template: String) {
        #expect(Self.reports(template) == [])
    }
}
