extension Rule.Chapter {
    static let themes = Self(
        "Themes",
        [
            .error(
                "template",
                means: "A template has a mistake, such as a name that does not exist.",
                remedy: "Follow the hint, or see the theme guide."
            ),
            .error(
                "template-failed",
                means:
                    "A template cannot show what this page holds, such as a list in the place of text.",
                remedy: "Follow the hint; the message names the template and its line."
            ),
            .error(
                "theme-missing",
                means:
                    "The theme that site.yml or another theme names is neither in the project nor beside the program.",
                remedy: "Correct the name, or put the theme's folder into `Themes`."
            ),
            .error(
                "theme-file-missing",
                means: "The theme lacks a file that every theme has.",
                remedy: "Add it, or extend a theme that has it."
            ),
            .error(
                "theme-endless",
                means: "A theme extends itself, or one that extends it.",
                remedy: "Extend another theme, or remove the line."
            ),
            .error(
                "theme-template-missing",
                means: "A layout of theme.yml, or a directive's declaration, has no template.",
                remedy: "Correct the name, or add the file."
            ),
            .error(
                "theme-content-dropped",
                means: "A directive encloses text, and its template does not always show it.",
                remedy: "Write `{{{content}}}` outside of sections that may be left out."
            ),
            .error(
                "theme-strict-host",
                means:
                    "A template holds a script or a style, or asks another host for a file; a strict host forbids it.",
                remedy: "Put it into a file below `assets/`."
            ),
            .error(
                "theme-mood-unknown",
                means: "Colours are given for a mood that the theme does not have.",
                remedy: "Correct the name, or add it to `moods`."
            ),
            .error(
                "theme-layout-missing",
                means: "The theme names no layout for a kind of page.",
                remedy: "Add a line below `layouts`."
            ),
            .error(
                "theme-word-missing",
                means: "The theme lacks words that the site needs.",
                remedy: "Add a line to `strings/en.yml`."
            ),
            .error(
                "theme-word-unknown",
                means: "A translation of the theme has words that English has not.",
                remedy: "Correct the name, or add the words to `strings/en.yml`."
            ),
            .error(
                "theme-layout-unknown",
                means: "The theme names a layout for a kind of page that does not exist.",
                remedy: "Correct the word; the message has the nearest one."
            ),
            .error(
                "theme-attribute-name",
                means: "A directive's attribute has a name that its template uses already.",
                remedy: "Give the attribute another name."
            ),
            .error(
                "theme-attribute-choice",
                means: "An attribute is a choice, but no words are given.",
                remedy: "Add a line `of:` with the words."
            ),
            .error(
                "theme-max-words",
                means: "A declaration limits the words of a directive that encloses none.",
                remedy: "Remove the line, or add `container` to the forms."
            ),
            .error(
                "theme-bundle-name",
                means:
                    "The name of a joined sheet is that of a file, or not that of a style sheet.",
                remedy: "Take another name, such as `css/site.css`."
            ),
            .error(
                "theme-bundle-part",
                means: "A joined sheet names a part that is not there, or that is joined itself.",
                remedy: "Correct the path; it begins at `assets/`."
            ),
            .error(
                "theme-bundle-twice",
                means: "A style sheet is joined into two.",
                remedy: "Take it out of one of them."
            ),
            .error(
                "theme-style-broken",
                means:
                    "A block, a comment or a text in quotes of a style sheet does not end, so that the rest is lost.",
                remedy: "Write what is missing."
            ),
            .error(
                "theme-contrast",
                means:
                    "Two colours that meet in a mood, in light or in dark, are too near to one another.",
                remedy: "Make one of them lighter or darker; text needs 7:1, an edge 3:1."
            ),
            .error(
                "theme-token-missing",
                means: "theme.yml names a token that its sheet gives no value in some mood.",
                remedy: "Correct the name, or add the custom property."
            ),
            .error(
                "theme-token-colour",
                means: "A colour whose contrast is held is not written as `#rrggbb`.",
                remedy: "Write it so."
            ),
            .error(
                "theme-style-import",
                means: "A style sheet imports another one.",
                remedy: "Link to both in the layout."
            ),
            .error(
                "theme-asset-missing",
                means: "A style sheet names a file that is not there.",
                remedy: "Correct the path; it begins at the style sheet."
            ),
        ]
    )
}
