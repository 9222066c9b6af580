import Testing

@testable import Signpost

/// Every mistake of a theme by its smallest example: one file of the plain theme is changed.
struct ThemeMistakeTests {
    private static let layouts = PlainTheme.files["Themes/plain/theme.yml"] ?? ""
    private static let words = PlainTheme.files["Themes/plain/strings/en.yml"] ?? ""

    @Test(
        arguments: [
            (
                "theme.yml", layouts.replacing("  quiz: page\n", with: ""),
                "Themes/plain/theme.yml 0:0+1 theme-layout-missing: the theme says no layout for 'quiz'\n"
                    + "-> add a line such as quiz: page below layouts"
            ),
            (
                "theme.yml", layouts + "\n  advise: page",
                "Themes/plain/theme.yml 26:3+6 theme-layout-unknown: 'advise' is no kind of page\n"
                    + "-> did you mean 'advice'?"
            ),
            (
                "theme.yml", layouts + "\nicons: [img/icon.png]",
                "Themes/plain/theme.yml 26:9+12 theme-asset-missing: the icon 'img/icon.png' is no file below assets/\n"
                    + "-> add the file, or remove the line"
            ),
            (
                "theme.yml", layouts + "\nextends: ghost",
                "Themes/ghost 0:0+1 source-missing: the folder 'Themes/ghost' cannot be read: No such file or directory\n"
                    + "-> start in the folder that holds 'Themes/ghost', or name that folder with --source"
            ),
            (
                "strings/en.yml", words.replacing("a_to_z: A to Z\n", with: ""),
                "Themes/plain/strings/en.yml 0:0+1 theme-word-missing: the theme has no words for 'a_to_z'\n"
                    + "-> add a line such as a_to_z: ..."
            ),
            (
                "strings/ur.yml", "a_to_z: [a, b]",
                "Themes/plain/strings/ur.yml 1:9+1 theme-word-missing: 'a_to_z' is not a line of text\n"
                    + "-> write the words after the colon"
            ),
            (
                "layouts/page.mustache", "{{page.titel}}",
                "Themes/plain/layouts/page.mustache 1:8+5 template: there is no 'titel' in page\n"
                    + "-> did you mean 'title'?"
            ),
            (
                "layouts/page.mustache", "{{>../../../etc/passwd}}",
                "Themes/plain/layouts/page.mustache 1:4+19 template: there is no partial '../../../etc/passwd'\n"
                    + "-> make the file '../../../etc/passwd.mustache'"
            ),
            (
                "layouts/page.mustache", "{{#page}}",
                "Themes/plain/layouts/page.mustache 1:1+9 template: the section 'page' is not closed\n"
                    + "-> add {{/page}} where it ends"
            ),
            (
                "directives/box.yml",
                "form: [leaf]\nhelp: A box.\nexample: \"::box\"\nattributes:\n  site: {kind: text, help: A word.}",
                "Themes/plain/directives/box.yml 5:3+4 theme-attribute-name: the templates of directives use the name 'site' already\n"
                    + "-> give the attribute another name"
            ),
            (
                "directives/box.yml",
                "form: [leaf]\nhelp: A box.\nexample: \"::box\"\nattributes:\n  size: {kind: choice, help: A word.}",
                "Themes/plain/directives/box.yml 5:3+4 theme-attribute-choice: 'size' is a choice, but of nothing\n"
                    + "-> add a line 'of:' with the words, such as of: [small, large]"
            ),
        ] as [(String, String, String)]
    )
    func `a mistake is reported with its place and its remedy`(
        file: String,
        text: String,
        report: String
    ) async throws {
        let built = try await TestSite(["Themes/plain/\(file)": text]).build()
        #expect(built.problems == [report])
    }

    @Test(
        arguments: [
            ("../../../etc", "site.yml:4 field-id"), ("ghost", "source-missing"),
        ]
    )
    func `a theme that is not there is an error and nothing is made`(name: String, id: String)
        async throws
    {
        let site = TestSite([
            "Content/site.yml": TestSite.settings().replacing(
                "theme: plain",
                with: "theme: \(name)"
            )
        ])
        let built = try await site.build()
        #expect(!built.report.isPublishable)
        #expect(built.mistakes.contains { $0.contains(id) })
        #expect(built.files.isEmpty)
    }

    @Test func `themes that extend each other in a ring come to an end`() async throws {
        let built = try await TestSite(["Themes/plain/theme.yml": Self.layouts + "\nextends: plain"]
        )
        .build()
        #expect(built.problems == [])
    }

    @Test func `a word that nobody translated is shown in English`() async throws {
        let built = try await TestSite([
            "Content/site.yml": TestSite.settings(
                "languages: [{code: en, name: English}, {code: ur, name: Urdu, dir: rtl}]"
            ),
            "Content/index.ur.md": TestSite.page("Home"),
            "Themes/plain/strings/ur.yml": "not_found_title: Nahin mila",
        ]).build()
        #expect(built.problems == [])
        #expect(built.files["ur/a-z/index.html"]?.contains("<h1>A to Z</h1>") == true)
    }
}
