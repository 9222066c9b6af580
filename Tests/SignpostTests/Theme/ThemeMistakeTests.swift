import Testing

@testable import Signpost

/// Every mistake that a theme can hold apart from its style sheets, with its exact words.
struct ThemeMistakeTests {
    @Test(arguments: files + words + assets)
    func `a theme that lacks something is refused`(mistake: Mistake) async throws {
        try await mistake.check()
    }

    @Test(arguments: layouts + directives + templates)
    func `a theme that contradicts itself is refused`(mistake: Mistake) async throws {
        try await mistake.check()
    }

    /// A site whose theme is not the plain one but another of these files.
    private static func bare(_ files: [String: String]) -> [String: String] {
        let settings = TestSite.settings().replacing("theme: plain", with: "theme: bare")
        return files.merging(["Content/site.yml": settings]) { $1 }
    }

    /// The plain theme with a line more in one of its files.
    private static func plain(_ file: String, and line: String) -> [String: String] {
        let path = "Themes/plain/" + file
        return [path: PlainTheme.files[path, default: ""] + "\n" + line]
    }

    /// The plain theme with other words in one of its files.
    private static func plain(
        _ file: String,
        _ words: String,
        to others: String
    ) -> [String: String] {
        let path = "Themes/plain/" + file
        return [path: PlainTheme.files[path, default: ""].replacing(words, with: others)]
    }

    private static let files = [
        Mistake(
            bare(["Themes/bare/strings/en.yml": ""]),
            """
            Themes/bare/theme.yml 0:0+1 theme-file-missing: the theme 'bare' has no theme.yml
            -> add the file, or extend a theme that has it
            """
        ),
        Mistake(
            bare(["Themes/bare/theme.yml": "name: Bare\nengine: 1"]),
            """
            Themes/bare/strings/en.yml 0:0+1 theme-file-missing: the theme 'bare' has no strings/en.yml
            -> add the file, or extend a theme that has it
            """
        ),
    ]

    private static let words = [
        Mistake(
            plain("strings/en.yml", "a_to_z: A to Z\n", to: ""),
            """
            Themes/plain/strings/en.yml 0:0+1 theme-word-missing: the theme has no words for 'a_to_z'
            -> add a line such as a_to_z: ...
            """
        ),
        Mistake(
            plain("strings/en.yml", and: "more: [a]"),
            """
            Themes/plain/strings/en.yml 8:7+1 theme-word-missing: 'more' is not a line of text
            -> write one line of words after the colon; a list has commas between its words
            """
        ),
        Mistake(
            plain("strings/en.yml", "months: January,", to: "months:\n  - January\n#"),
            """
            Themes/plain/strings/en.yml 3:3+1 theme-word-missing: 'months' is not a line of text
            -> write one line of words after the colon; a list has commas between its words
            """
        ),
        Mistake(
            plain("strings/en.yml", "months: January, ", to: "months: "),
            """
            Themes/plain/strings/en.yml 2:9+87 theme-word-missing: 'months' has 11 names, and a year has 12 months
            -> write all of them, from January, with ',' between them
            """
        ),
        Mistake(
            plain("strings/en.yml", "A to Z", to: ""),
            """
            Themes/plain/strings/en.yml 6:1+6 theme-word-missing: 'a_to_z' has no words
            -> write them after the colon
            """
        ),
        Mistake(
            ["Themes/plain/strings/en.yml": "- A to Z"],
            """
            Themes/plain/strings/en.yml 1:1+1 field-kind: the words of a theme cannot be a list
            -> write lines of 'name: words'
            """
        ),
        Mistake(
            plain("strings/en.yml", and: "\tmore: More"),
            """
            Themes/plain/strings/en.yml 8:1+1 yaml-tab: a tab stands where only spaces may stand
            -> replace the tab by two spaces
            """
        ),
    ]

    private static let assets = [
        Mistake(
            plain("theme.yml", and: "icons: [assets/dot.svg]")
                .merging(["Themes/plain/assets/dot.svg": "<svg viewBox='0 0 4 4'/>"]) { $1 },
            """
            Themes/plain/theme.yml 27:9+14 theme-asset-missing: the icon 'assets/dot.svg' is no file below assets/
            -> did you mean 'dot.svg'?
            """
        ),
        Mistake(
            plain("theme.yml", and: "icons: [dto.svg]")
                .merging(["Themes/plain/assets/dot.svg": "<svg viewBox='0 0 4 4'/>"]) { $1 },
            """
            Themes/plain/theme.yml 27:9+7 theme-asset-missing: the icon 'dto.svg' is no file below assets/
            -> did you mean 'dot.svg'?
            """
        ),
        Mistake(
            plain("theme.yml", and: "icons: [dot.svg]"),
            """
            Themes/plain/theme.yml 27:9+7 theme-asset-missing: the icon 'dot.svg' is no file below assets/
            -> add the file, or remove the line
            """
        ),
        Mistake(
            plain("theme.yml", and: "share_image: card.png"),
            """
            Themes/plain/theme.yml 27:14+8 theme-asset-missing: the share image 'card.png' is no file below assets/
            -> add the file, or remove the line
            """
        ),
        Mistake(
            plain("theme.yml", and: "share_image: dot.svg")
                .merging(["Themes/plain/assets/dot.svg": "<svg viewBox='0 0 4 4'/>"]) { $1 },
            """
            Themes/plain/theme.yml 27:14+7 share-image-kind: 'dot.svg' cannot be shown in previews: services show only PNG and JPEG
            -> save it as PNG, 1200 pixels wide and 630 high
            """
        ),
        Mistake(
            plain("theme.yml", and: "mood_colours: {clam: {light: red, dark: blue}}"),
            """
            Themes/plain/theme.yml 27:16+4 theme-mood-unknown: 'clam' is not a mood of the theme
            -> did you mean 'calm'?
            """
        ),
        Mistake(
            plain("theme.yml", and: "mood_colours: {zebra: {light: red, dark: blue}}"),
            """
            Themes/plain/theme.yml 27:16+5 theme-mood-unknown: 'zebra' is not a mood of the theme
            -> add it to 'moods', or remove the line
            """
        ),
    ]

    private static let layouts = [
        Mistake(
            ["Themes/plain/theme.yml": "name: Plain\nengine: 1"],
            """
            Themes/plain/theme.yml 0:0+1 theme-layout-missing: the theme says no layouts
            -> add 'layouts:' with a line for each kind of page, or extend a theme that has them
            """
        ),
        Mistake(
            plain("theme.yml", "  term: lists\n", to: ""),
            """
            Themes/plain/theme.yml 0:0+1 theme-layout-missing: the theme says no layout for 'term'
            -> add a line such as term: page below layouts
            """
        ),
        Mistake(
            plain("theme.yml", and: "  advise: page"),
            """
            Themes/plain/theme.yml 27:3+6 theme-layout-unknown: 'advise' is no kind of page
            -> did you mean 'advice'?
            """
        ),
        Mistake(
            plain("theme.yml", "  advice: page", to: "  advise: page"),
            """
            Themes/plain/theme.yml 7:3+6 theme-layout-unknown: 'advise' is no kind of page
            -> did you mean 'advice'?
            """
        ),
        Mistake(
            plain("theme.yml", and: "  zebra: page"),
            """
            Themes/plain/theme.yml 27:3+5 theme-layout-unknown: 'zebra' is no kind of page
            -> the kinds are page, section, advice, campaign, toolkit, sheet, poster, lesson, quiz, event, news, statistics, district, legal, easy-read, pack, home, term, terms, listing, a-z, not-found, redirect, search-help, prints, large-print, archive
            """
        ),
    ]

    private static let directives = [
        Mistake(
            plain("directives/box.yml", and: "attributes:\n  is-leaf: {kind: flag, help: A.}"),
            """
            Themes/plain/directives/box.yml 8:3+7 theme-attribute-name: the templates of directives use the name 'is-leaf' already
            -> give the attribute another name
            """
        ),
        Mistake(
            plain(
                "directives/box.yml",
                and: "attributes:\n  a-b: {kind: text, help: A.}\n  a_b: {kind: text, help: A.}"
            ),
            """
            Themes/plain/directives/box.yml 9:3+3 field-id: attributes: 'a_b' cannot be an id
            -> use small letters, digits and hyphens, such as 'a-b'
            """
        ),
        Mistake(
            [
                "Themes/plain/directives/box.yml":
                    "form: box\nhelp: A.\nexample: A.\nmax_words: 9"
            ],
            """
            Themes/plain/directives/box.yml 1:7+3 field-kind: 'form' must be a list, but 'box' is text
            -> put it in square brackets: form: [box]
            """
        ),
        Mistake(
            plain("directives/box.yml", and: "attributes:\n  size: {kind: choice, help: A.}"),
            """
            Themes/plain/directives/box.yml 8:3+4 theme-attribute-choice: 'size' is a choice, but of nothing
            -> add a line 'of:' with the words, such as of: [small, large]
            """
        ),
    ]

    private static let templates = [
        Mistake(
            plain("directives/box.mustache", and: "{{lable}}"),
            """
            Themes/plain/directives/box.mustache 3:3+5 template: nothing here is called 'lable'
            -> did you mean 'label'?
            """
        )
    ]
}
