import Testing

@testable import Signpost

/// Style sheets that a theme joins into one, and every mistake in saying so.
struct BundleTests {
    private static func site(_ bundles: String, _ files: [String: String] = [:]) -> [String: String]
    {
        let declaration = PlainTheme.files["Themes/plain/theme.yml", default: ""]
        return [
            "Themes/plain/theme.yml": declaration + "\nbundles:\n" + bundles,
            "Themes/plain/assets/css/a.css": "/* A */\na { b: url(../dot.svg) }\n",
            "Themes/plain/assets/css/b.css": "b { c: d }\n",
            "Themes/plain/assets/css/print.css": "c { d: e }\n",
            "Themes/plain/assets/dot.svg": "<svg viewBox='0 0 4 4'/>",
        ].merging(files) { $1 }
    }

    private static func sheets(_ built: Built) -> [String: String] {
        var sheets: [String: String] = [:]
        for (path, text) in built.files where path.hasSuffix(".css") {
            let name = path.split(separator: "/").last?.prefix { $0 != "." }
            sheets[String(name ?? "")] = text
        }
        return sheets
    }

    @Test
    func `sheets are joined in the order that is written, and are not published alone`()
        async throws
    {
        let built = try await TestSite(Self.site("  css/site.css: [css/b.css, css/a.css]")).build()
        #expect(built.problems == [])
        let sheets = Self.sheets(built)
        #expect(sheets.keys.sorted() == ["print", "site"])
        #expect(sheets["site"]?.hasPrefix("b{c:d}a{b:url(\"/assets/dot.") == true)
        #expect(sheets["print"] == "c{d:e}")
    }

    @Test
    func `a template asks for the joined sheet by its path`() async throws {
        let layout = "<link href=\"{{assets.css.site.css}}\">"
        let built = try await TestSite(
            Self.site(
                "  css/site.css: [css/a.css]",
                ["Themes/plain/layouts/page.mustache": layout]
            )
        ).build()
        #expect(built.problems == [])
        #expect(built.files["index.html"]?.hasPrefix("<link href=\"/assets/css/site.") == true)
    }

    @Test
    func `a theme changes one part of a bundle that it inherits`() async throws {
        var files = Self.site("  css/site.css: [css/a.css, css/b.css]")
        files["Content/site.yml"] = TestSite.settings()
            .replacing("theme: plain", with: "theme: own")
        files["Themes/own/theme.yml"] = "name: Own\nengine: 1\nextends: plain\n"
        files["Themes/own/assets/css/a.css"] = "own { a: b }"
        let built = try await TestSite(files).build()
        #expect(built.problems == [])
        #expect(Self.sheets(built)["site"] == "own{a:b}b{c:d}")
    }

    @Test(arguments: mistakes)
    func `a bundle that cannot be made is told`(mistake: Mistake) async throws {
        try await mistake.check()
    }

    private static let mistakes = [
        Mistake(
            site("  css/site.css: [css/a.css, css/bb.css]"),
            """
            Themes/plain/theme.yml 28:29+10 theme-bundle-part: 'css/bb.css' is no style sheet below assets/
            -> did you mean 'css/b.css'?
            """
        ),
        Mistake(
            site("  css/site.css: [assets/css/a.css]"),
            """
            Themes/plain/theme.yml 28:18+16 theme-bundle-part: 'assets/css/a.css' is no style sheet below assets/
            -> did you mean 'css/a.css'?
            """
        ),
        Mistake(
            site("  css/print.css: [css/print.css]"),
            """
            Themes/plain/theme.yml 28:3+13 theme-bundle-name: there is a file 'assets/css/print.css' already
            -> give the joined sheet another name
            """
        ),
        Mistake(
            site("  css/site.css: [dot.svg]"),
            """
            Themes/plain/theme.yml 28:18+7 theme-bundle-part: 'dot.svg' is no style sheet below assets/
            -> add the file, or take the name away
            """
        ),
        Mistake(
            site("  css/site.css: [css/a.css, css/site.css]"),
            """
            Themes/plain/theme.yml 28:29+12 theme-bundle-part: 'css/site.css' is joined from other sheets itself
            -> write the sheets that it is made of
            """
        ),
        Mistake(
            site("  css/one.css: [css/a.css]\n  css/two.css: [css/b.css, css/a.css]"),
            """
            Themes/plain/theme.yml 29:28+9 theme-bundle-twice: 'css/a.css' is joined into 'css/one.css' already
            -> take it away here: a page that asks for both would load it twice
            """
        ),
        Mistake(
            site("  css/print.css: [css/a.css]"),
            """
            Themes/plain/theme.yml 28:3+13 theme-bundle-name: there is a file 'assets/css/print.css' already
            -> give the joined sheet another name
            """
        ),
        Mistake(
            site("  site: [css/a.css]"),
            """
            Themes/plain/theme.yml 28:3+4 theme-bundle-name: 'site' is no style sheet, and only style sheets are joined
            -> write a name such as css/site.css
            """
        ),
        Mistake(
            site("  /site.css: [css/a.css]"),
            """
            Themes/plain/theme.yml 28:3+9 field-path: bundles: '/site.css' is not the path of a file
            -> put the file beside the page and write its name, such as poster.svg
            """
        ),
        Mistake(
            site(
                "  css/site.css: [css/a.css]",
                ["Themes/plain/assets/css/a.css": "a { b: c }\n\nd {\n e: f\n"]
            ),
            """
            Themes/plain/assets/css/a.css 3:0+1 theme-style-broken: a block is opened and never closed
            -> write the missing '}'
            """
        ),
        Mistake(
            site("  css/site.css: [css/a.css]", ["Themes/plain/assets/css/a.css": "/* a"]),
            """
            Themes/plain/assets/css/a.css 1:0+1 theme-style-broken: a comment is opened and never closed
            -> write the missing '*/'
            """
        ),
        Mistake(
            site("  css/site.css: [css/a.css]", ["Themes/plain/assets/css/a.css": "a { b: 'c }"]),
            """
            Themes/plain/assets/css/a.css 1:0+1 theme-style-broken: a text in quotes does not end in its line
            -> write the missing quotation mark
            """
        ),
        Mistake(
            site("  css/site.css: [css/a.css]", ["Themes/plain/assets/css/a.css": "a {}}"]),
            """
            Themes/plain/assets/css/a.css 1:0+1 theme-style-broken: '}' closes nothing
            -> take it away
            """
        ),
    ]
}
