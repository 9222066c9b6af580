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

    static func missingThemeFile(_ path: String, of theme: ThemeLoader) -> Self {
        let known = theme.files.keys.filter { $0.fileExtension.hasPrefix("y") }.map(\.text).sorted()
        return Diagnostic(
            id: "theme-file-missing",
            at: Place(file: "\(theme.folder)/\(path)"),
            "the theme '\(theme.name)' has no \(path)",
            hint: Spelling.nearest(to: path, in: known).map { "rename '\($0)' to '\(path)'" }
                ?? "add the file, or extend a theme that has it"
        )
    }

    /// A template that theme.yml or a declaration needs; `nearest` is the name of one that is there.
    static func missingTemplate(
        _ subject: String,
        _ template: String,
        _ nearest: String?,
        known: [String] = [],
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "theme-template-missing",
            at: place,
            "\(subject) has no template: there is no \(template)",
            hint: nearest.map { "did you mean '\($0)'?" }
                ?? "add the file"
                + (known.isEmpty ? "" : ", or take one of \(known.joined(separator: ", "))")
        )
    }

    static func missingLayoutTemplate(
        _ layout: Located<String>,
        _ nearest: String?,
        known: [String]
    ) -> Self {
        missingTemplate(
            "the layout '\(layout.value)'",
            "layouts/\(layout.value).mustache",
            nearest,
            known: known,
            at: layout.place
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

    static func missingLayouts(in file: String) -> Self {
        Diagnostic(
            id: "theme-layout-missing",
            at: Place(file: file),
            "the theme says no layouts",
            hint:
                "add 'layouts:' with a line for each kind of page, or extend a theme that has them"
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

    static func wordsOfNothing(_ directive: String, at place: Place) -> Self {
        Diagnostic(
            id: "theme-max-words",
            at: place,
            "'max_words' counts the text between fences, but '\(directive)' has none",
            hint: "remove the line, or add 'container' to the forms"
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

    static func unknownWord(_ key: Located<String>, known: [String]) -> Self {
        Diagnostic(
            id: "theme-word-unknown",
            at: key.place,
            "'\(key.value)' is none of the theme's words: strings/en.yml does not have it",
            hint: Spelling.nearest(to: key.value, in: known).map { "did you mean '\($0)'?" }
                ?? "remove the line, or add the words to strings/en.yml as well"
        )
    }

    static func wordIsNoText(_ key: String, at place: Place) -> Self {
        Diagnostic(
            id: "theme-word-missing",
            at: place,
            "'\(key)' is not a line of text",
            hint: "write one line of words after the colon; a list has commas between its words"
        )
    }

    static func emptyWord(_ key: Located<String>) -> Self {
        Diagnostic(
            id: "theme-word-missing",
            at: key.place,
            "'\(key.value)' has no words",
            hint: "write them after the colon"
        )
    }

    static func wrongMonths(_ count: Int, at place: Place) -> Self {
        Diagnostic(
            id: "theme-word-missing",
            at: place,
            "'months' has \(count) \(count == 1 ? "name" : "names"), and a year has 12 months",
            hint: "write all of them, from January, with ',' between them"
        )
    }
}

extension Located<String> {
    /// The layout that was probably meant, also by its path or its file.
    func nearestLayout(in known: [String]) -> String? {
        let name = SourcePath(value).name
        let stem = name.hasSuffix(".mustache") ? String(name.dropLast(".mustache".count)) : name
        return Spelling.nearest(to: stem, in: known)
    }
}
