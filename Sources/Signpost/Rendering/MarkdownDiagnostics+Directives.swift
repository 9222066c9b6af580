internal import CommonMark

extension Problem.Kind {
    var directiveWording: Wording {
        switch self {
        case .unclosedDirective(let name):
            Wording(
                id: "directive-unclosed",
                summary: "'\(name)' is opened here and never closed",
                hint: "close it with a line of as many colons as it was opened with"
            )
        case .mismatchedFence(let name, let opened, let closed, let line):
            Wording(
                id: "directive-unclosed",
                summary:
                    "'\(name)' is opened with \(opened) colons, but closed with \(closed) on line \(line)",
                hint: "write as many colons on line \(line) as here"
            )
        case .closedOutside(let name, let line):
            Wording(
                id: "directive-unclosed",
                summary:
                    "'\(name)' is opened in a list or quote, but closed outside of it on line \(line)",
                hint: "begin line \(line) with as many spaces, or with the same >, as the line here"
            )
        case .unclosedLabel(let name):
            Wording(
                id: "directive-unclosed",
                summary: "the bracket after '\(name)' is never closed",
                hint: "write ] after its last word, before the { if there is one"
            )
        case .strayFence:
            Wording(
                id: "directive-stray",
                summary: "this line of colons closes nothing",
                hint: "take it away, or write the name of a directive after the colons"
            )
        default: structureWording
        }
    }

    var almostDirectiveWording: Wording {
        switch self {
        case .malformedDirective(let text, let meant):
            Wording(
                id: "directive-malformed",
                summary: "\(text.excerpt) begins like a directive but does not go on like one",
                hint: meant.isEmpty
                    ? "write the name of a directive right after the colons, such as :::warning"
                    : text.hasSpacedName
                        ? "write the name right after the colons: \(meant)"
                        : "write it with nothing else on the line: \(meant)"
            )
        case .nearDirective(let text, let meant, let mayBeProse):
            Wording(
                id: "directive-malformed",
                summary:
                    "\(text.excerpt) is nearly a directive, but would be shown as it is written",
                hint: meant.directiveHint
                    + (mayBeProse ? ", or put a space after the colon if it is none" : "")
            )
        case .indentedDirective(let text):
            Wording(
                id: "directive-malformed",
                summary: "\(text.excerpt) has four spaces before it, so it would be shown as code",
                hint: "take the spaces away so that the colons begin the line"
            )
        case .badAttributes(let text) where !text.hasSuffix("}"):
            Wording(
                id: "directive-braces",
                summary: "the brace of \(text.excerpt) is never closed",
                hint: "write } after the last value, on the same line"
            )
        case .badAttributes(let text):
            Wording(
                id: "directive-braces",
                summary: "\(text.excerpt) is not a list of names and values",
                hint: text.hasForeignSigns
                    ? "write = between a name and its value, and a space between two, without commas or colons: {name=\"two words\" other=value}"
                    : "write {name=value}, and quotes around a value with spaces: {name=\"two words\"}"
            )
        default: structureWording
        }
    }
}

extension String {
    /// Whether braces are written as in YAML or a programming language.
    fileprivate var hasForeignSigns: Bool { contains(",") || contains(": ") || contains(":\"") }

    /// Whether a space parts colons from what follows.
    fileprivate var hasSpacedName: Bool { drop { $0 == ":" }.first?.isWhitespace == true }

    /// How to write a directive; all but inline ones need a line of their own.
    fileprivate var directiveHint: String {
        hasPrefix("::") ? "write it on a line of its own: \(self)" : "write it like this: \(self)"
    }
}
