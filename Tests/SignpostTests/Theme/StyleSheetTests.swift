import Testing

@testable import Signpost

struct StyleSheetTests {
    @Test(
        arguments: [
            ("a { b: url(../img/dot.svg) }", "a { b: url(\"/x/dot.svg\") }"),
            ("url('../img/dot.svg')", "url(\"/x/dot.svg\")"),
            ("url( \"../img/dot.svg\" )", "url(\"/x/dot.svg\")"),
            ("URL(../img/dot.svg)", "URL(\"/x/dot.svg\")"),
            ("url(../img/dot.svg#part)", "url(\"/x/dot.svg#part\")"),
            ("url(../img/a%20b.svg)", "url(\"/x/a%20b.svg\")"),
            ("url('../img/a b.svg')", "url(\"/x/a%20b.svg\")"),
            ("url('../img/odd(1).svg')", "url(\"/x/odd.svg\")"),
            ("url(#id)", "url(#id)"),
            ("url(data:image/svg+xml,x)", "url(data:image/svg+xml,x)"),
            ("url(\"data:,url(a) ')'\")", "url(\"data:,url(a) ')'\")"),
            ("/* url(gone.png) @import */", "/* url(gone.png) @import */"),
            ("a::after { content: \"url(gone.png)\" }", "a::after { content: \"url(gone.png)\" }"),
            ("a { content: '\\'url(gone.png)' }", "a { content: '\\'url(gone.png)' }"),
            ("/* never closed", "/* never closed"),
            ("'never closed", "'never closed"),
            ("'\\", "'\\"),
            ("é { color: red }", "é { color: red }"),
            ("", ""),
        ]
    )
    func `files get their addresses and nothing else changes`(css: String, resolved: String) {
        let (text, reports) = Self.resolve(css)
        #expect(text == resolved)
        #expect(reports == [])
    }

    @Test(
        arguments: [
            (
                "\n\na { b: url(../img/dto.svg) }",
                "3:0+1 theme-asset-missing: the style sheet names '../img/dto.svg', which is no file of the theme\n"
                    + "-> did you mean '../img/dot.svg'?"
            ),
            (
                "url(https://fonts.example/serif.woff2)",
                "1:0+1 theme-asset-missing: the style sheet names 'https://fonts.example/serif.woff2', which is no file of the theme\n"
                    + "-> put the file below assets/ and write its path from this one"
            ),
            (
                "url(../../../../secret.png)",
                "1:0+1 theme-asset-missing: the style sheet names '../../../../secret.png', which is no file of the theme\n"
                    + "-> put the file below assets/ and write its path from this one"
            ),
            (
                "url(",
                "1:0+1 theme-asset-missing: the style sheet names '', which is no file of the theme\n"
                    + "-> put the file below assets/ and write its path from this one"
            ),
            (
                "/* one\ntwo */ @IMPORT 'other.css';",
                "2:0+1 theme-style-import: the style sheet imports another\n"
                    + "-> link to both in the layout, so that a browser asks for them at once"
            ),
            (
                "@import url(base.css);",
                "1:0+1 theme-style-import: the style sheet imports another\n"
                    + "-> link to both in the layout, so that a browser asks for them at once"
            ),
        ]
    )
    func `what no browser could fetch is a mistake`(css: String, report: String) {
        let (text, reports) = Self.resolve(css)
        #expect(text == css)
        #expect(reports == [report])
    }

    private static func resolve(_ css: String) -> (String, [String]) {
        var sheet = StyleSheet(
            Array(css.utf8),
            path: SourcePath("assets/css/site.css"),
            place: Place(file: "Themes/a/assets/css/site.css"),
            names: [
                SourcePath("assets/img/dot.svg"): "/x/dot.svg",
                SourcePath("assets/img/a b.svg"): "/x/a%20b.svg",
                SourcePath("assets/img/odd(1).svg"): "/x/odd.svg",
            ]
        )
        let bytes = sheet.resolved()
        return (String(decoding: bytes, as: UTF8.self), sheet.diagnostics.map(\.report))
    }
}
