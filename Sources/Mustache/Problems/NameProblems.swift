extension SourceText {
    /// A name that means nothing in its context.
    func problem(with name: Name, _ error: NameError, in context: Context) -> TemplateProblem {
        switch error {
        case .unknown:
            return problem(
                at: name.parts[0].range,
                "nothing here is called '\(name.parts[0].text)'",
                hint: context.hint(for: name)
            )
        case .missing(let part, let type):
            return problem(
                at: name.parts[part].range,
                "'\(name.prefix(part))' has no '\(name.parts[part].text)'",
                hint: Hint.meant(name.parts[part].text, among: type.fields.map(\.name))
            )
        case .fieldless(let part, let shape):
            return problem(
                at: name.parts[part].range,
                "'\(name.prefix(part))' is \(shape.kind) and has no '\(name.parts[part].text)'",
                hint: Hint.use(of: name.prefix(part), shape)
            )
        }
    }

    /// HTML in a tag that escapes.
    func htmlEscaped(_ name: Name) -> TemplateProblem {
        problem(
            at: name.range,
            "'\(name.text)' is HTML and would be escaped",
            hint: "write {{{\(name.text)}}}"
        )
    }

    /// Text in a tag that does not escape.
    func textUnescaped(_ name: Name) -> TemplateProblem {
        problem(
            at: name.range,
            "'\(name.text)' is text and must be escaped",
            hint: "write {{\(name.text)}}"
        )
    }

    /// A flag or list where text is shown.
    func notText(_ name: Name, _ shape: Shape) -> TemplateProblem {
        problem(
            at: name.range,
            "'\(name.text)' is \(shape.kind), not text",
            hint: Hint.use(of: name.text, shape)
        )
    }

    /// Something without a template's name where one is needed.
    func namesNoTemplate(_ name: Name, _ shape: Shape) -> TemplateProblem {
        problem(
            at: name.range,
            "'\(name.text)' is \(shape.kind) and names no template",
            hint: "write the name of a text that holds a template's name"
        )
    }
}

/// What to do about a name.
enum Hint {
    /// The nearest of the known names, or a list of them.
    static func meant(_ written: String, among known: [String]) -> String {
        if let near = Spelling.nearest(to: written, among: known) {
            return "did you mean '\(near)'?"
        }
        guard !known.isEmpty else { return "there are no names here" }
        return "known names: \(list(known))"
    }

    /// How a value that is no text is used.
    static func use(of name: String, _ shape: Shape) -> String {
        switch shape.unwrapped {
        case .list: "write {{#\(name)}} ... {{/\(name)}} to repeat something for each element"
        case .flag: "write {{#\(name)}} ... {{/\(name)}} to show something when it is true"
        case .record(let type):
            "show one of its fields: \(list(type.fields.map(\.name)))"
        case .text, .optional, .open: "write {{\(name)}}"
        case .html: "write {{{\(name)}}}"
        }
    }

    private static func list(_ names: [String]) -> String {
        names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", ..." : "")
    }
}

extension Context {
    /// What an unknown name may have meant: a field one record further, or a similar name.
    func hint(for name: Name) -> String {
        let written = name.parts[0].text
        let known = frames.reversed().flatMap(\.fields)
        let owner = known.first { field in
            field.shape.unwrapped.fields.contains { $0.name == written }
        }
        if let owner { return "did you mean '\(owner.name).\(written)'?" }
        return Hint.meant(written, among: known.map(\.name))
    }
}
