internal import Mustache

extension Diagnostic {
    static func template(_ problem: TemplateProblem) -> Self {
        Diagnostic(
            id: "template",
            at: Place(
                file: problem.path,
                line: problem.line,
                column: problem.column,
                length: max(1, problem.length)
            ),
            problem.summary,
            hint: problem.hint
        )
    }

    static func missingThemeFile(_ path: String, in theme: String) -> Self {
        Diagnostic(
            id: "theme-file-missing",
            at: Place(file: "Themes/\(theme)/\(path)"),
            "the theme '\(theme)' has no \(path)",
            hint: "add the file, or extend a theme that has it"
        )
    }

    static func missingLayout(_ kind: String, in file: String) -> Self {
        Diagnostic(
            id: "theme-layout-missing",
            at: Place(file: file),
            "the theme says no layout for '\(kind)'",
            hint: "add a line such as \(kind): page below layouts"
        )
    }

    static func missingWord(_ key: String, in file: String) -> Self {
        Diagnostic(
            id: "theme-word-missing",
            at: Place(file: file),
            "the theme has no words for '\(key)'",
            hint: "add a line such as \(key): ..."
        )
    }

    static func wordIsNoText(_ key: String, at place: Place) -> Self {
        Diagnostic(
            id: "theme-word-missing",
            at: place,
            "'\(key)' is not a line of text",
            hint: "write the words after the colon"
        )
    }
}
