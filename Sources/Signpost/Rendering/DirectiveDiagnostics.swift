internal import CommonMark
internal import Mustache

extension Diagnostic {
    static func unknownDirective(_ name: String, known: [String], at place: Place) -> Self {
        Diagnostic(
            id: "directive-unknown",
            at: place,
            "there is no directive '\(name)'",
            hint: .nearest(to: name, in: known, otherwise: "directives are")
        )
    }

    static func wrongForm(
        _ directive: Directive,
        _ declaration: DirectiveDeclaration,
        at place: Place
    ) -> Self {
        let lines = declaration.example.value.split(separator: "\n")
        let example = lines.first { $0.contains(":") } ?? ""
        return Diagnostic(
            id: "directive-form",
            at: place,
            "'\(directive.name)' cannot be written \(directive.form.phrase)",
            hint:
                "write it \(declaration.forms.map(\.phrase).joined(separator: " or ")): \(example)"
        )
    }

    static func unexpectedLabel(
        _ directive: Directive,
        _ declaration: DirectiveDeclaration,
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "directive-label",
            at: place,
            "'\(directive.name)' takes no words in brackets, but has '\(directive.labelText ?? "")'",
            hint: "take the brackets away; their words would be lost"
        )
    }

    static func missingLabel(
        _ directive: Directive,
        _ declaration: DirectiveDeclaration,
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "directive-label",
            at: place,
            "'\(directive.name)' needs words in brackets",
            hint: "write them after the name: \(directive.name)[like this]"
        )
    }

    /// `meant` is the name that is missing and that this was probably written for.
    static func unknownAttribute(
        _ written: Directive.Attribute,
        of declaration: DirectiveDeclaration,
        meant: String?,
        _ known: [String],
        at place: Place
    ) -> Self {
        let hint: String =
            if let meant, written.value == nil {
                "write {\(meant)=\(written.name)}"
            } else if known.isEmpty {
                "take it away: '\(declaration.name)' takes nothing in braces"
            } else {
                .nearest(to: written.name, in: known, otherwise: "it takes")
            }
        return Diagnostic(
            id: "directive-attribute",
            at: place,
            "'\(declaration.name)' has no '\(written.name)'",
            hint: hint
        )
    }

    static func repeatedAttribute(
        _ written: Directive.Attribute,
        after earlier: Directive.Attribute,
        at place: Place
    ) -> Self {
        let values = [earlier, written].compactMap(\.value).map { "'\($0)'" }
        return Diagnostic(
            id: "directive-attribute",
            at: place,
            "'\(written.name)' is written twice"
                + (values.isEmpty ? "" : ": " + values.joined(separator: " and ")),
            hint: "keep the one that is right; for both, write the directive twice"
        )
    }

    static func nestedLink(_ directive: Directive, at place: Place) -> Self {
        Diagnostic(
            id: "link-nested",
            at: place,
            directive.isInLink
                ? "'\(directive.name)' is a link, and stands in the words of another link"
                : "'\(directive.name)' is a link, and there is another link in its words",
            hint: "put one behind the other: a link cannot hold a link"
        )
    }

    static func missingAttribute(
        _ attribute: DirectiveDeclaration.Attribute,
        of declaration: DirectiveDeclaration,
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "directive-attribute",
            at: place,
            "'\(declaration.name)' lacks '\(attribute.name)'",
            hint: "write {\(attribute.name)=...}: \(attribute.help)"
        )
    }

    static func emptyAttribute(
        _ attribute: DirectiveDeclaration.Attribute,
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "directive-attribute",
            at: place,
            "'\(attribute.name)' is empty",
            hint: "write {\(attribute.name)=...}: \(attribute.help)"
        )
    }

    static func wrongAttribute(
        _ attribute: DirectiveDeclaration.Attribute,
        _ written: String,
        known: [String],
        at place: Place
    ) -> Self {
        let hint: String =
            switch attribute.kind {
            case .number: "write a whole number, such as 12"
            case .date: "write a day of the calendar, such as 2026-11-23"
            default: .nearest(to: written, in: known, otherwise: "it may be")
            }
        return Diagnostic(
            id: "directive-attribute",
            at: place,
            "'\(attribute.name)' cannot be '\(written)'",
            hint: hint
        )
    }

    static func wrongFlag(_ name: String, _ written: String, at place: Place) -> Self {
        Diagnostic(
            id: "directive-attribute",
            at: place,
            "'\(name)' is on or off, but says '\(written)'",
            hint: "write {\(name)} for on, and leave it away for off"
        )
    }

    static func tooManyWords(
        _ words: VisibleWords,
        in directive: Directive,
        most: Int,
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "directive-long",
            at: place,
            "'\(directive.name)' has \(words.all.count) words and may have \(most): "
                + "'\(words.start(8))'",
            hint: "keep one idea and take words away, or write a second '\(directive.name)'"
        )
    }

    /// What only the data of a page could show; the template is named, the place is that of the data.
    static func templateFailed(_ failure: RenderFailure, at place: Place) -> Self {
        let problem = failure.problem
        return Diagnostic(
            id: "template-failed",
            at: place,
            "\(problem.summary), in line \(problem.line) of \(problem.path)",
            hint: problem.hint
        )
    }
}

extension String {
    /// "did you mean ...?" where a known word is near, else all known words.
    fileprivate static func nearest(to word: String, in known: [String], otherwise lead: String)
        -> String
    {
        if let nearest = Spelling.nearest(to: word, in: known) {
            return "did you mean '\(nearest)'?"
        }
        if known.isEmpty { return "there is none yet: add one, or take this away" }
        return "\(lead) \(known.joined(separator: ", "))"
    }
}

extension Directive.Form {
    /// How it is written, as it follows "write it".
    fileprivate var phrase: String {
        switch self {
        case .inline: "with one colon in a sentence"
        case .leaf: "with two colons on a line of its own"
        case .container: "with three colons around other text"
        }
    }
}
