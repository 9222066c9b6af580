/// The sentences about fields as a whole; those about single values stand with the rule they state.
extension Diagnostic {
    static func unknownField(_ entry: YAMLNode.Entry, in set: FieldSet) -> Self {
        let names = set.fields.map(\.name)
        let owners = ContentType.written.filter { type in
            type.fields.fields.contains { $0.name == entry.key }
        }
        let hint =
            if let nearest = set.meant(by: entry.key) {
                "did you mean '\(nearest)'?"
            } else if set.isPage, let owner = owners.first {
                "'\(entry.key)' belongs to \(owner.phrase); remove the line or change the 'type'"
            } else if set.isPage {
                "remove the line, or put it under 'extra' if a template of your own reads it"
            } else {
                "remove the line; the fields of \(set.owner) are \(names.joined(separator: ", "))"
            }
        return Diagnostic(
            id: "field-unknown",
            at: entry.keyPlace,
            "'\(entry.key)' is not a field of \(set.owner)",
            hint: hint
        )
    }

    static func missingField(_ field: Field, in set: FieldSet, at place: Place) -> Self {
        Diagnostic(
            id: "field-missing",
            at: place,
            "\(set.owner) needs the field '\(field.name)'",
            hint: "add a line '\(field.name): \(field.kind.example)'"
        )
    }

    static func emptyField(
        _ name: String,
        kind: FieldKind,
        isRequired: Bool = false,
        at place: Place
    ) -> Self {
        let position = kind.hasLines ? "in lines below" : "after the colon"
        let hint =
            if case .alternative = kind {
                "say what the picture shows, or write \(name): \"\" if it is only decoration"
            } else {
                "write \(kind.phrase) \(position)" + (isRequired ? "" : ", or remove the line")
            }
        return Diagnostic(id: "field-empty", at: place, "'\(name)' has no value", hint: hint)
    }

    static func wrongKind(of subject: String, expected: String, at node: YAMLNode) -> Self {
        let found =
            switch node.content {
            case .scalar: "text"
            case .list: "a list"
            case .map: "lines of 'name: value'"
            }
        return Diagnostic(
            id: "field-kind",
            at: node.place,
            "\(subject) cannot be \(found)",
            hint: "write \(expected)"
        )
    }

    static func notAList(_ name: String, of element: FieldKind, at node: YAMLNode) -> Self {
        guard case .scalar(let text, _) = node.content else {
            let expected =
                if case .record = element, case .map = node.content {
                    "'- ' before its first line, so that it is the first of a list"
                } else { "a list such as [one, two]" }
            return wrongKind(of: "'\(name)'", expected: expected, at: node)
        }
        // Of two brackets the first was forgotten.
        let isOpen = text.hasSuffix("]") && !text.contains("[")
        let bare = isOpen ? String(text.dropLast()) : text
        let item = if case .record(let set) = element { set.item(saying: bare) } else { bare }
        return Diagnostic(
            id: "field-kind",
            at: node.place,
            "'\(name)' must be a list, but '\(text)' is text",
            hint: "put it in square brackets: \(name): [\(item)]"
        )
    }

    static func notLines(
        _ text: String,
        in name: String,
        of set: FieldSet,
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "field-kind",
            at: place,
            "\(set.owner) has fields of its own, but '\(text)' in '\(name)' is text",
            hint: "write \(set.item(saying: text))"
        )
    }

    static func repeated(_ text: String, in name: String, at place: Place) -> Self {
        Diagnostic(
            id: "field-repeated",
            at: place,
            "'\(text)' is in '\(name)' twice",
            hint: "remove one of them"
        )
    }

    static func badValue(_ mistake: FieldMistake, of name: String, at place: Place) -> Self {
        Diagnostic(id: mistake.id, at: place, "\(name): \(mistake.summary)", hint: mistake.hint)
    }
}

extension FieldSet {
    /// How somebody would write an item of a list of these who has written no more than `text`.
    fileprivate func item(saying text: String) -> String {
        let address = fields.first { field in
            guard case .webAddress = field.kind else { return false }
            return FieldKind.mistake(inWebAddress: text) == nil
        }
        let words = YAMLScalar.quoted(text)
        var lines = fields.filter(\.isRequired).map { "\($0.name): \($0.kind.example)" }
        if let address {
            lines.append("\(address.name): \(words)")
        } else if let first = fields.first(where: \.isRequired) ?? fields.first {
            lines.removeAll { $0.hasPrefix("\(first.name):") }
            lines.insert("\(first.name): \(words)", at: 0)
        }
        return "{\(lines.joined(separator: ", "))}"
    }

    /// Whether these are the fields of a page, of whatever type.
    fileprivate var isPage: Bool { fields.contains { $0.name == Field.type.name } }
}

extension FieldKind {
    /// Whether a value of this kind is written over several lines.
    fileprivate var hasLines: Bool {
        switch self {
        case .record, .table, .files, .rules: true
        default: false
        }
    }
}
