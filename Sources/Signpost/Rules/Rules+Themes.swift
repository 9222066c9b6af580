extension Rule.Chapter {
    static let themes = Self(
        "Themes",
        [
            .error(
                "template",
                means: "A template has a mistake, such as a name that does not exist.",
                remedy: "Follow the hint, or see the theme guide.",
                in: "Themes/ours/directives/warning.mustache",
                bad: #"<div class="warning">{{{contents}}}</div>"#,
                good: #"<div class="warning">{{{content}}}</div>"#
            ),
            .error(
                "template-failed",
                means:
                    "A template cannot show what this page holds, such as a list in the place of text.",
                remedy: "Follow the hint; the message names the template and its line.",
                bad: Rule.Example.file("extra: {motto: [Stop, Tell]}"),
                good: Rule.Example.file("extra: {motto: Stop and tell}")
            ),
            .error(
                "theme-missing",
                means:
                    "The theme that site.yml or another theme names is neither in the project nor beside the program.",
                remedy: "Correct the name, or put the theme's folder into `Themes`.",
                in: "Themes/ours/theme.yml",
                bad: """
                    name: Ours
                    engine: 1
                    extends: civik
                    """,
                good: """
                    name: Ours
                    engine: 1
                    extends: civic
                    """
            ),
            .error(
                "theme-file-missing",
                means: "The theme lacks a file that every theme has.",
                remedy: "Add it, or extend a theme that has it."
            ),
            .error(
                "theme-endless",
                means: "A theme extends itself, or one that extends it.",
                remedy: "Extend another theme, or remove the line.",
                in: "Themes/ours/theme.yml",
                bad: """
                    name: Ours
                    engine: 1
                    extends: ours
                    """,
                good: """
                    name: Ours
                    engine: 1
                    extends: civic
                    """
            ),
            .error(
                "theme-template-missing",
                means: "A layout of theme.yml, or a directive's declaration, has no template.",
                remedy: "Correct the name, or add the file.",
                in: "Themes/ours/theme.yml",
                bad: ours(
                    """
                    layouts:
                      quiz: pgae
                    """
                ),
                good: ours(
                    """
                    layouts:
                      quiz: page
                    """
                )
            ),
            .error(
                "theme-content-dropped",
                means: "A directive encloses text, and its template does not always show it.",
                remedy: "Write `{{{content}}}` outside of sections that may be left out.",
                in: "Themes/ours/directives/promise.mustache",
                bad: "{{#label}}<h2>{{{label}}}</h2>{{{content}}}{{/label}}",
                good: "{{#label}}<h2>{{{label}}}</h2>{{/label}}{{{content}}}"
            ),
            .error(
                "theme-strict-host",
                means:
                    "A template holds a script or a style, or asks another host for a file; a strict host forbids it.",
                remedy: "Put it into a file below `assets/`.",
                in: "Themes/ours/directives/warning.mustache",
                bad: #"<div style="color: red">{{{content}}}</div>"#,
                good: #"<div class="warning">{{{content}}}</div>"#
            ),
            .error(
                "theme-mood-unknown",
                means: "Colours are given for a mood that the theme does not have.",
                remedy: "Correct the name, or add it to `moods`.",
                in: "Themes/ours/theme.yml",
                bad: ours(
                    """
                    moods: [civic, rain]
                    mood_colours:
                      rian: {light: "#14213d", dark: "#060b1c"}
                    """
                ),
                good: ours(
                    """
                    moods: [civic, rain]
                    mood_colours:
                      rain: {light: "#14213d", dark: "#060b1c"}
                    """
                )
            ),
            .error(
                "theme-layout-missing",
                means: "The theme names no layout for a kind of page.",
                remedy: "Add a line below `layouts`."
            ),
            .error(
                "theme-word-missing",
                means:
                    "The theme lacks words that the site needs, or has something else in their place.",
                remedy: "Write them into `strings/en.yml`, each on a line of its own.",
                in: "Themes/ours/strings/en.yml",
                bad: "a_to_z:",
                good: "a_to_z: All pages"
            ),
            .error(
                "theme-word-unknown",
                means: "A translation of the theme has words that English has not.",
                remedy: "Correct the name, or add the words to `strings/en.yml`.",
                in: "Themes/ours/strings/cy.yml",
                bad: "a_to_zed: A i Y",
                good: "a_to_z: A i Y"
            ),
            .error(
                "theme-layout-unknown",
                means: "The theme names a layout for a kind of page that does not exist.",
                remedy: "Correct the word; the message has the nearest one.",
                in: "Themes/ours/theme.yml",
                bad: ours(
                    """
                    layouts:
                      advise: page
                    """
                ),
                good: ours(
                    """
                    layouts:
                      advice: page
                    """
                )
            ),
            .error(
                "theme-attribute-name",
                means: "A directive's attribute has a name that its template uses already.",
                remedy: "Give the attribute another name.",
                in: "Themes/ours/directives/promise.yml",
                bad: #"""
                    form: [container]
                    help: What pupils promise one another.
                    example: ":::promise\nWe ask first.\n:::"
                    attributes:
                      label: {kind: text, help: Who promises.}
                    """#,
                good: #"""
                    form: [container]
                    help: What pupils promise one another.
                    example: ":::promise\nWe ask first.\n:::"
                    attributes:
                      who: {kind: text, help: Who promises.}
                    """#
            ),
            .error(
                "theme-attribute-choice",
                means: "An attribute is a choice, but no words are given.",
                remedy: "Add a line `of:` with the words.",
                in: "Themes/ours/directives/blank.yml",
                bad: """
                    form: [leaf]
                    help: A line to write on.
                    example: "::blank"
                    attributes:
                      size: {kind: choice, help: How long it is.}
                    """,
                good: """
                    form: [leaf]
                    help: A line to write on.
                    example: "::blank"
                    attributes:
                      size: {kind: choice, of: [short, long], help: How long it is.}
                    """
            ),
            .error(
                "theme-max-words",
                means: "A declaration limits the words of a directive that encloses none.",
                remedy: "Remove the line, or add `container` to the forms.",
                in: "Themes/ours/directives/blank.yml",
                bad: """
                    form: [leaf]
                    help: A line to write on.
                    example: "::blank"
                    max_words: 15
                    """,
                good: """
                    form: [leaf]
                    help: A line to write on.
                    example: "::blank"
                    """
            ),
        ] + styles
    )

    /// What theme.yml of a theme says that changes a few things of another.
    static func ours(_ lines: String) -> String {
        "name: Ours\nengine: 1\nextends: civic\n\(lines)"
    }
}
