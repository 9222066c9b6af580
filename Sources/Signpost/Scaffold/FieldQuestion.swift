/// Asks for one field until what is answered passes the checks of a build.
struct FieldQuestion {
    let dialogue: Dialogue
    let scaffold: PageScaffold
    /// What else is wrong with an answer; nil when nothing is.
    var objection: (Field, YAMLNode) -> Diagnostic? = { _, _ in nil }

    /// What became of a question.
    enum Answer: Equatable {
        case lines([String])
        /// Nothing was written, and that will do.
        case nothing
        /// What is made up stands there until somebody fills it in, and no page is published with it.
        case later
    }

    /// The field as YAML; `usual` counts when nothing is answered.
    func ask(_ field: Field, usual: String? = nil) throws(Dialogue.Ended) -> Answer {
        dialogue.tell("\n" + help(of: field, usual: usual))
        switch field.kind {
        case .list(.record(let set)): return try list(field, set)
        case .record(let set):
            return .lines(["\(field.name):"] + (try record(set, of: field)).map { "  " + $0 })
        default: return try line(field, name: field.name, usual: usual)
        }
    }
}

extension FieldQuestion {
    /// What the field is for, what may be chosen, and what Enter alone does.
    private func help(of field: Field, usual: String?) -> String {
        let words = scaffold.choices(of: field.kind)
        var help = field.help
        if !words.isEmpty {
            let several = if case .list = field.kind { ", several with commas" } else { "" }
            help += "\n  One of: \(words.joined(separator: ", "))\(several)."
        }
        if usual == nil, canWait(field) {
            help += "\n  Enter alone leaves it for later."
        } else if usual == nil, !field.isRequired {
            help += "\n  Enter alone leaves it out."
        }
        return help + "\n"
    }

    private func line(_ field: Field, name: String, usual: String?) throws(Dialogue.Ended) -> Answer
    {
        while true {
            let shown = usual.map { " [\($0)]" } ?? ""
            var text = try dialogue.ask("\(name)\(shown): ")
            if text.isEmpty, let usual { text = usual }
            if text.isEmpty, canWait(field) { return .later }
            if text.isEmpty, !field.isRequired { return .nothing }
            let yaml = "\(field.name): \(Self.yaml(text, field.kind))"
            let problems = self.problems(of: yaml, field)
            if problems.isEmpty { return .lines([yaml]) }
            problems.forEach(dialogue.refuse)
        }
    }

    /// Items until somebody has no more.
    private func list(_ field: Field, _ set: FieldSet) throws(Dialogue.Ended) -> Answer {
        var items: [String] = []
        while true {
            guard let first = set.fields.first else { return .nothing }
            let name = "\(field.name), \(first.name)"
            let start = Field(first.name, first.kind, help: first.help)
            let isFirst = items.isEmpty
            if !isFirst { dialogue.tell("  One more? Enter alone goes on.\n") }
            guard case .lines(let lines) = try line(start, name: name, usual: nil) else {
                if !isFirst { return .lines(["\(field.name):"] + items) }
                return canWait(field) ? .later : .nothing
            }
            let rest = try record(
                FieldSet(owner: set.owner, fields: Array(set.fields.dropFirst())),
                of: field
            )
            items += (lines + rest).enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
        }
    }

    private func record(_ set: FieldSet, of outer: Field) throws(Dialogue.Ended) -> [String] {
        var lines: [String] = []
        for field in set.fields {
            dialogue.tell(
                "  \(field.help)\(field.isRequired ? "" : " Enter alone leaves it out.")\n"
            )
            let name = "\(outer.name), \(field.name)"
            switch try line(field, name: name, usual: nil) {
            case .lines(let more): lines += more
            case .later: lines += [placeholder.yaml(of: field)].compactMap(\.self)
            case .nothing: break
            }
        }
        return lines
    }

    private var placeholder: Placeholder {
        Placeholder(vocabularies: scaffold.rules.vocabularies, today: scaffold.today)
    }

    /// Whether what is made up for the field is found before anybody reads it.
    private func canWait(_ field: Field) -> Bool {
        switch field.kind {
        case .list(.record(let set)): set.fields.filter(\.isRequired).allSatisfy(canWait)
        case .line, .text, .alternative, .lineOrRecord, .id, .code, .webAddress, .contact, .email:
            field.isRequired || scaffold.needed.contains { $0.name == field.name }
        default: false
        }
    }
}

extension FieldQuestion {
    /// What a build would say of the answer.
    private func problems(of yaml: String, _ field: Field) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        guard
            let node = YAMLReader.read(Array(yaml.utf8)[...], file: field.name, into: &problems),
            problems.isEmpty
        else { return problems }
        if let objection = objection(field, node) { return [objection] }
        var reader = FieldReader(vocabularies: scaffold.rules.vocabularies)
        let needed = FieldSet(owner: "the answer", fields: [field.required])
        _ = reader.values(of: node, as: needed)
        PhoneNumbers.check(
            reader.prose,
            helplines: scaffold.rules.helplines,
            into: &reader.diagnostics
        )
        return reader.diagnostics
    }

    private static func yaml(_ text: String, _ kind: FieldKind) -> String {
        switch kind {
        case .list:
            let items = text.split(separator: ",").map { String($0).trimmingSpace() }
            return
                "[\(items.filter { !$0.isEmpty }.map(YAMLScalar.written).joined(separator: ", "))]"
        case .date, .integer:
            let isPlain = text.utf8.allSatisfy { (48...57) ~= $0 || $0 == UInt8(ascii: "-") }
            return isPlain ? text : YAMLScalar.written(text)
        default: return text.isEmpty ? "" : YAMLScalar.written(text)
        }
    }
}
