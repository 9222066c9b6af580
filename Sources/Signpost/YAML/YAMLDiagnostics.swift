/// The sentences about YAML itself, before anybody knows what the values mean.
extension Diagnostic {
    static func yamlColon(in name: String, value: String, at place: Place) -> Self {
        Diagnostic(
            id: "yaml-colon",
            at: place,
            "the value of '\(name)' holds a colon and a space, which begin a new value",
            hint: "put the value in quotes: \(name): \(quoted(value))"
        )
    }

    static func yamlNoColon(_ text: String, at place: Place) -> Self {
        Diagnostic(
            id: "yaml-no-colon",
            at: place,
            "'\(text)' has no colon, so it is neither a name nor a value",
            hint: "write 'name: value'; indent the line if it continues the one above"
        )
    }

    static func yamlNoSpace(after name: String, at place: Place) -> Self {
        Diagnostic(
            id: "yaml-no-colon",
            at: place,
            "there is no space after '\(name):'",
            hint: "write a space between the colon and the value"
        )
    }

    static func yamlStart(
        _ start: Character,
        name: String?,
        value: String,
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "yaml-start",
            at: place,
            "a value cannot begin with '\(start)' unless it is in quotes",
            hint: "put the value in quotes: " + (name.map { $0 + ": " } ?? "") + quoted(value)
        )
    }

    static func yamlHash(_ lost: String, name: String?, value: String, at place: Place) -> Self {
        Diagnostic(
            id: "yaml-hash",
            at: place,
            "'\(lost)' would be lost: a space and # begin a comment",
            hint: "put the value in quotes: " + (name.map { $0 + ": " } ?? "") + quoted(value)
        )
    }

    static func yamlComma(at place: Place) -> Self {
        Diagnostic(
            id: "yaml-comma",
            at: place,
            "there is no comma before this value in the brackets",
            hint:
                "write a comma and a space between two values, and quotes around one that holds a comma or a colon"
        )
    }

    static func yamlNothing(at place: Place) -> Self {
        Diagnostic(
            id: "yaml-comma",
            at: place,
            "nothing stands before this comma in the brackets",
            hint: "take the comma away, or write the value that is missing"
        )
    }

    static func yamlUnclosed(_ opening: String, at place: Place) -> Self {
        let closing =
            switch opening {
            case "[": "]"
            case "{": "}"
            default: opening
            }
        return Diagnostic(
            id: "yaml-unclosed",
            at: place,
            "the \(opening) is never closed",
            hint: "write \(closing) where the value ends"
        )
    }

    static func yamlAfterQuote(name: String, value: String, at place: Place) -> Self {
        Diagnostic(
            id: "yaml-after-quote",
            at: place,
            "the value of '\(name)' goes on after its closing quotation mark",
            hint: "put the whole value in quotes: \(name): \(quoted(value))"
        )
    }

    static func yamlMisaligned(at place: Place) -> Self {
        Diagnostic(
            id: "yaml-indentation",
            at: place,
            "the line does not begin in the same column as the lines it belongs to",
            hint: "give lines that belong together the same number of spaces in front"
        )
    }

    static func yamlTab(at place: Place) -> Self {
        Diagnostic(
            id: "yaml-tab",
            at: place,
            "a tab stands where only spaces may stand",
            hint: "replace the tab by two spaces"
        )
    }

    static func yamlEscape(at place: Place) -> Self {
        Diagnostic(
            id: "yaml-escape",
            at: place,
            "a backslash in double quotes begins a code, and there is no such code",
            hint: "write the backslash twice, or put the value in single quotes"
        )
    }

    static func yamlListOnLine(at place: Place) -> Self {
        Diagnostic(
            id: "yaml-list",
            at: place,
            "a list with '-' must begin on a line of its own",
            hint: "move it to the next line, or write the list as [one, two]"
        )
    }

    static func yamlDuplicate(_ key: String, firstLine: Int?, at place: Place) -> Self {
        Diagnostic(
            id: "yaml-duplicate",
            at: place,
            firstLine.map { "'\(key)' is already on line \($0)" } ?? "'\(key)' is here twice",
            hint: "remove one of the two"
        )
    }

    static func yamlAnchor(at place: Place) -> Self {
        Diagnostic(
            id: "yaml-anchor",
            at: place,
            "'&' and '*' at the beginning of a value name and repeat other values, which is not allowed here",
            hint: "write the value out, or put it in quotes if it only begins with that sign"
        )
    }

    static func yamlTag(_ tag: String, at place: Place) -> Self {
        Diagnostic(
            id: "yaml-tag",
            at: place,
            "'\(tag)' at the beginning of a value would be a type, which is not allowed here",
            hint: "put the value in quotes if it begins with '!', or remove the type"
        )
    }

    static func yamlKey(at place: Place) -> Self {
        Diagnostic(
            id: "yaml-key",
            at: place,
            "the name in front of a colon must be a word",
            hint: "write 'name: value'"
        )
    }

    static func yamlDepth(_ deepest: Int, at place: Place) -> Self {
        Diagnostic(
            id: "yaml-depth",
            at: place,
            "lists and lines are nested more than \(deepest) deep",
            hint: "put fewer values inside each other"
        )
    }

    static func yamlSecondDocument(at place: Place) -> Self {
        Diagnostic(
            id: "yaml-document",
            at: place,
            "a second document begins here, and it would be lost",
            hint: "remove the line '---' or put it in quotes"
        )
    }

    static func yamlBroken(at place: Place, _ problem: String) -> Self {
        Diagnostic(
            id: "yaml-broken",
            at: place,
            "this cannot be read as YAML: \(problem)",
            hint: "write 'name: value' on each line, and put a value with special signs in quotes"
        )
    }

    /// The text as YAML in quotes that need the fewest changes.
    private static func quoted(_ text: String) -> String {
        if !text.contains("\""), !text.contains("\\") { return "\"\(text)\"" }
        return "'"
            + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
            + "'"
    }
}
