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

    static func missingThemeFile(_ path: String, of theme: String, in folder: String) -> Self {
        Diagnostic(
            id: "theme-file-missing",
            at: Place(file: "\(folder)/\(path)"),
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

    static func unknownLayout(_ kind: Located<String>, known: [String]) -> Self {
        Diagnostic(
            id: "theme-layout-unknown",
            at: kind.place,
            "'\(kind.value)' is no kind of page",
            hint: Spelling.nearest(to: kind.value, in: known).map { "did you mean '\($0)'?" }
                ?? "the kinds are \(known.joined(separator: ", "))"
        )
    }

    static func missingIcon(_ icon: Located<String>, known: [Asset]) -> Self {
        let paths = known.map { String($0.source.text.dropFirst("assets/".count)) }
        return Diagnostic(
            id: "theme-asset-missing",
            at: icon.place,
            "the icon '\(icon.value)' is no file below assets/",
            hint: Spelling.nearest(to: icon.value, in: paths).map { "did you mean '\($0)'?" }
                ?? "add the file, or remove the line"
        )
    }

    static func attributeName(_ name: Located<String>) -> Self {
        Diagnostic(
            id: "theme-attribute-name",
            at: name.place,
            "the templates of directives use the name '\(name.value)' already",
            hint: "give the attribute another name"
        )
    }

    static func choiceWithoutWords(_ name: Located<String>) -> Self {
        Diagnostic(
            id: "theme-attribute-choice",
            at: name.place,
            "'\(name.value)' is a choice, but of nothing",
            hint: "add a line 'of:' with the words, such as of: [small, large]"
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
