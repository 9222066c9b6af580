import Testing

@testable import Signpost

/// Every mistake in a theme's tokens, with its exact words.
struct TokenMistakeTests {
    @Test(arguments: mistakes)
    func `colours that cannot be told apart are refused`(mistake: Mistake) async throws {
        try await mistake.check()
    }

    @Test
    func `colours that stand apart are fine`() async throws {
        let built = try await TestSite(Self.site(tokens: "")).build()
        #expect(built.problems == [])
    }

    private static let sheet = """
        :root { --ink: #000000; --paper: #ffffff; --line: #767676; --gap: 1rem; }
        [data-mood="loud"] { --paper: #ffff00; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #ffffff; --paper: #000000; }
          [data-mood="loud"] { --paper: #222222; }
        }
        """

    private static func site(
        tokens: String,
        _ old: String = "",
        _ new: String = ""
    ) -> [String: String] {
        let all = """

            tokens:
              sheet: css/tokens.css
              text:
                ink: [paper]
              edges:
                line: [paper]
              spaces: [gap]
            """
        let declaration = PlainTheme.files["Themes/plain/theme.yml", default: ""]
        return [
            "Themes/plain/theme.yml": declaration + (tokens.isEmpty ? all : "\n" + tokens),
            "Themes/plain/assets/css/tokens.css":
                old.isEmpty ? sheet : sheet.replacing(old, with: new),
        ]
    }

    private static let css = "Themes/plain/assets/css/tokens.css"

    private static let mistakes = [
        Mistake(
            site(
                tokens: "",
                "[data-mood=\"loud\"] { --paper: #ffff00",
                "[data-mood=\"calm\"] { --ink: #666666 } [data-mood=\"loud\"] { --paper: #ffff00"
            ),
            """
            \(css) 2:0+1 theme-contrast: in the mood 'calm', in light, text in --ink (#666666) on --paper (#ffffff) has a contrast of 5.74:1
            -> it needs 7:1: make one of the two lighter or darker
            """
        ),
        Mistake(
            site(tokens: "", "--paper: #222222;", "--paper: #222222; --ink: #888888;"),
            """
            \(css) 5:0+1 theme-contrast: in the mood 'loud', in dark, text in --ink (#888888) on --paper (#222222) has a contrast of 4.48:1
            -> it needs 7:1: make one of the two lighter or darker
            """
        ),
        Mistake(
            site(tokens: "", "--line: #767676", "--line: #989800"),
            """
            \(css) 1:0+1 theme-contrast: in the mood 'loud', in light, an edge in --line (#989800) on --paper (#ffff00) has a contrast of 2.86:1
            -> it needs 3:1: make one of the two lighter or darker
            """
        ),
        Mistake(
            site(tokens: "", ":root { --ink: #000000;", "/* Colours\n:root { --ink: #000000;"),
            """
            \(css) 1:0+1 theme-style-broken: a comment is opened and never closed
            -> write the missing '*/'
            """
        ),
        Mistake(
            site(tokens: "", "--ink: #ffffff", "--ink: white"),
            """
            \(css) 4:0+1 theme-token-colour: '--ink' is 'white', so that nobody can reckon its contrast
            -> write the colour as #rrggbb, such as #14213d
            """
        ),
        Mistake(
            site(tokens: "tokens:\n  sheet: css/tokens.css\n  text: {inck: [paper]}"),
            """
            Themes/plain/theme.yml 29:10+4 theme-token-missing: \(css) gives '--inck' no value in the mood 'calm'
            -> did you mean 'ink'?
            """
        ),
        Mistake(
            site(tokens: "tokens:\n  sheet: css/tokens.css\n  type: [zebra]"),
            """
            Themes/plain/theme.yml 29:10+5 theme-token-missing: \(css) gives '--zebra' no value in the mood 'calm'
            -> add it to the block of :root or of the mood, or remove it here
            """
        ),
        Mistake(
            site(tokens: "tokens:\n  sheet: css/token.css"),
            """
            Themes/plain/theme.yml 28:10+13 theme-asset-missing: the sheet of tokens 'css/token.css' is no file below assets/
            -> did you mean 'css/tokens.css'?
            """
        ),
    ]
}
