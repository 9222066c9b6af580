@testable import Signpost

extension RuleScene {
    /// Examples are of a theme that changes a few things of another, as themes of a project do.
    static let themes: [String: RuleScene] = {
        let names = Rule.Chapter.themes.rules.map(\.id)
        let usual = names.map { ($0, RuleScene(with: ours)) }
        return Dictionary(uniqueKeysWithValues: usual).merging(special) { $1 }
    }()

    private static let ours: [String: String?] = [
        "Content/site.yml": TestSite.settings().replacing("theme: plain", with: "theme: ours"),
        "Themes/civic/theme.yml": "name: Civic\nengine: 1\nextends: plain\n",
        "Themes/ours/theme.yml": Rule.Chapter.ours(""),
        "Themes/ours/assets/css/base.css": "p { margin: 0; }",
        "Themes/ours/assets/css/layout.css": "main { margin: auto; }",
        "Themes/ours/assets/css/tokens.css": ":root { --ink: #14213d; --paper: #ffffff; }",
    ]

    private static func ours(_ files: [String: String?]) -> RuleScene {
        RuleScene(with: ours.merging(files) { $1 })
    }

    private static let colours = ours([
        "Themes/ours/theme.yml": Rule.Chapter.ours(
            "tokens:\n  sheet: css/tokens.css\n  text:\n    ink: [paper]"
        )
    ])

    private static let special: [String: RuleScene] = [
        "template-failed": RuleScene(with: [
            "Themes/plain/layouts/page.mustache": "{{page.extra.motto}}"
        ]),
        "theme-file-missing": RuleScene(bad: ["Themes/plain/strings/en.yml": nil]),
        "theme-layout-missing": RuleScene(bad: [
            "Themes/plain/theme.yml": PlainTheme.files["Themes/plain/theme.yml"]?
                .replacing("  quiz: page\n", with: "")
        ]),
        "theme-content-dropped": ours([
            "Themes/ours/directives/promise.yml": """
            form: [container]
            help: What pupils promise one another.
            example: ":::promise\\nWe ask first.\\n:::"
            label: optional
            """
        ]),
        "theme-attribute-name": ours([
            "Themes/ours/directives/promise.mustache": "{{{content}}}"
        ]),
        "theme-attribute-choice": ours(["Themes/ours/directives/blank.mustache": "<hr>"]),
        "theme-max-words": ours(["Themes/ours/directives/blank.mustache": "<hr>"]),
        "theme-contrast": colours,
        "theme-token-colour": colours,
        "theme-asset-missing": ours([
            "Themes/ours/assets/img/padlock.svg": "<svg viewBox='0 0 4 4'/>"
        ]),
    ]
}
