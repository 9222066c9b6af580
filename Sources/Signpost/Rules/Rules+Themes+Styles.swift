extension Rule.Chapter {
    /// The rules about style sheets and what they name.
    static let styles: [Rule] = [
        .error(
            "theme-bundle-name",
            means:
                "The name of a joined sheet is that of a file, or not that of a style sheet.",
            remedy: "Take another name, such as `css/site.css`.",
            in: "Themes/ours/theme.yml",
            bad: ours(
                """
                bundles:
                  site: [css/base.css, css/layout.css]
                """
            ),
            good: ours(
                """
                bundles:
                  css/site.css: [css/base.css, css/layout.css]
                """
            )
        ),
        .error(
            "theme-bundle-part",
            means: "A joined sheet names a part that is not there, or that is joined itself.",
            remedy: "Correct the path; it is written without `assets/`.",
            in: "Themes/ours/theme.yml",
            bad: ours(
                """
                bundles:
                  css/site.css: [css/base.css, css/layuot.css]
                """
            ),
            good: ours(
                """
                bundles:
                  css/site.css: [css/base.css, css/layout.css]
                """
            )
        ),
        .error(
            "theme-bundle-twice",
            means: "A style sheet is joined into two.",
            remedy: "Take it out of one of them.",
            in: "Themes/ours/theme.yml",
            bad: ours(
                """
                bundles:
                  css/site.css: [css/base.css, css/layout.css]
                  css/print.css: [css/base.css]
                """
            ),
            good: ours(
                """
                bundles:
                  css/site.css: [css/base.css]
                  css/print.css: [css/layout.css]
                """
            )
        ),
        .error(
            "theme-style-broken",
            means:
                "A block, a comment or a text in quotes of a style sheet does not end, so that the rest is lost.",
            remedy: "Write what is missing.",
            in: "Themes/ours/assets/css/base.css",
            bad: """
                a { color: #14213d;

                p { margin: 0; }
                """,
            good: """
                a { color: #14213d; }

                p { margin: 0; }
                """
        ),
        .error(
            "theme-contrast",
            means:
                "Two colours that meet in a mood, in light or in dark, are too near to one another.",
            remedy: "Make one of them lighter or darker; text needs 7:1, an edge 3:1.",
            in: "Themes/ours/assets/css/tokens.css",
            bad: ":root { --ink: #777777; --paper: #ffffff; }",
            good: ":root { --ink: #14213d; --paper: #ffffff; }"
        ),
        .error(
            "theme-token-missing",
            means: "theme.yml names a token that its sheet gives no value in some mood.",
            remedy: "Correct the name, or add the custom property.",
            in: "Themes/ours/theme.yml",
            bad: ours(
                """
                tokens:
                  sheet: css/tokens.css
                  text:
                    ikn: [paper]
                """
            ),
            good: ours(
                """
                tokens:
                  sheet: css/tokens.css
                  text:
                    ink: [paper]
                """
            )
        ),
        .error(
            "theme-token-colour",
            means: "A colour whose contrast is held is not written as `#rrggbb`.",
            remedy: "Write it so.",
            in: "Themes/ours/assets/css/tokens.css",
            bad: ":root { --ink: black; --paper: #ffffff; }",
            good: ":root { --ink: #000000; --paper: #ffffff; }"
        ),
        .error(
            "theme-style-import",
            means: "A style sheet imports another one.",
            remedy: "Link to both in the layout.",
            in: "Themes/ours/assets/css/base.css",
            bad: """
                @import "layout.css";

                p { margin: 0; }
                """,
            good: "p { margin: 0; }"
        ),
        .error(
            "theme-asset-missing",
            means: "theme.yml or a style sheet names a file that is not there.",
            remedy:
                "Correct the path: in a style sheet it begins at the sheet, in theme.yml it is written without `assets/`.",
            in: "Themes/ours/assets/css/base.css",
            bad: "p { background: url(../img/padlok.svg); }",
            good: "p { background: url(../img/padlock.svg); }"
        ),
    ]
}
