/// Holds what is written against what is declared, and collects every mistake.
struct FieldReader {
    let vocabularies: Vocabularies
    var diagnostics: [Diagnostic] = []
    /// The texts in words of the editor's own, in the order they were read; readers may see all of them.
    private(set) var prose: [Located<String>] = []
    /// The web addresses, in the order they were read.
    private(set) var addresses: [Located<String>] = []

    init(vocabularies: Vocabularies = Vocabularies()) {
        self.vocabularies = vocabularies
    }

    /// Reads all fields of a set; missing ones are reported at `place`, which is the map's own when nil.
    mutating func values(
        of node: YAMLNode,
        as set: FieldSet,
        missingAt place: Place? = nil
    ) -> FieldValues {
        var values = FieldValues(place: place ?? node.place)
        guard case .map(let entries) = node.content else {
            report(.wrongKind(of: set.owner, expected: "lines of 'name: value'", at: node))
            return values
        }
        var meant: [String] = []
        for entry in entries {
            if let field = set.fields.first(where: { $0.name == entry.key }) {
                read(entry, as: field, into: &values)
            } else {
                // A name that is misspelt is one mistake: the field that was meant is not missing as well.
                meant += [set.meant(by: entry.key)].compactMap(\.self)
                report(.unknownField(entry, in: set))
            }
        }
        for field in set.fields
        where field.isRequired && !meant.contains(field.name)
            && !entries.contains(where: { $0.key == field.name })
        {
            report(.missingField(field, in: set, at: values.place))
        }
        values.refused.formUnion(meant)
        return values
    }

    private mutating func read(
        _ entry: YAMLNode.Entry,
        as field: Field,
        into values: inout FieldValues
    ) {
        let node = entry.value
        let known = diagnostics.count
        if node.isEmpty(as: field.kind) || field.isRequired && node.isEmptyList {
            report(
                .emptyField(
                    field.name,
                    kind: field.kind,
                    isRequired: field.isRequired,
                    at: entry.keyPlace
                )
            )
        } else if let value = value(of: node, kind: field.kind, name: field.name) {
            values.add(Located(value, at: node.place), as: field.name)
        }
        if diagnostics.count > known { values.refused.insert(field.name) }
    }

    mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }
}

extension FieldReader {
    /// Reads one value, or reports why it cannot be one of this kind.
    mutating func value(of node: YAMLNode, kind: FieldKind, name: String) -> FieldValue? {
        switch kind {
        case .open:
            prose += node.texts
            return .open(OpenValue(node))
        case .list(let element): return list(node, of: element, name: name)
        case .table, .files, .rules: return table(node, kind: kind, name: name)
        case .record(let set): return record(node, set, name: name)
        case .lineOrRecord(let set):
            if case .map = node.content { return record(node, set, name: name) }
        default: break
        }
        return line(of: node, kind: kind, name: name)
    }

    /// Reads a value that is one line of text.
    private mutating func line(of node: YAMLNode, kind: FieldKind, name: String) -> FieldValue? {
        guard case .scalar(let written, let isQuoted) = node.content else {
            report(.wrongKind(of: "'\(name)'", expected: kind.phrase, at: node))
            return nil
        }
        let text = written.trimmingSpace()
        if text.isEmpty {
            if case .alternative = kind, isQuoted { return .text("") }
            report(.emptyField(name, kind: kind, at: node.place))
            return nil
        }
        switch FieldKind.read(text, as: kind, vocabularies: vocabularies) {
        case .success(let value):
            if kind.isProse { prose.append(Located(text, at: node.place)) }
            if case .webAddress = kind { addresses.append(Located(text, at: node.place)) }
            return value
        case .failure(let mistake):
            report(.badValue(mistake, of: name, at: node.place))
            return nil
        }
    }

    private mutating func list(
        _ node: YAMLNode,
        of element: FieldKind,
        name: String
    ) -> FieldValue? {
        guard case .list(let nodes) = node.content else {
            report(
                node.isEmpty
                    ? .emptyField(name, kind: .list(element), at: node.place)
                    : .notAList(name, of: element, at: node)
            )
            return nil
        }
        var items: [Located<FieldValue>] = []
        var seen: Set<String> = []
        for node in nodes {
            if case .record(let set) = element, case .scalar(let text, _) = node.content,
                !node.isEmpty
            {
                report(.notLines(text, in: name, of: set, at: node.place))
                continue
            }
            guard let value = value(of: node, kind: element, name: name) else { continue }
            if case .text(let text) = value, !seen.insert(text).inserted {
                report(.repeated(text, in: name, at: node.place))
            } else {
                items.append(Located(value, at: node.place))
            }
        }
        return .list(items)
    }

    private mutating func table(
        _ node: YAMLNode,
        kind: FieldKind,
        name: String
    ) -> FieldValue? {
        guard case .map(let entries) = node.content, let (names, element) = kind.columns else {
            report(
                node.isEmpty
                    ? .emptyField(name, kind: kind, at: node.place)
                    : .wrongKind(of: "'\(name)'", expected: kind.phrase, at: node)
            )
            return nil
        }
        var rows: [(id: Located<String>, value: Located<FieldValue>)] = []
        for entry in entries {
            checkKey(of: entry, as: names, name: name)
            if entry.value.isEmpty(as: element) {
                report(.emptyField(entry.key, kind: element, at: entry.keyPlace))
            } else if let value = value(of: entry.value, kind: element, name: entry.key) {
                rows.append(
                    (Located(entry.key, at: entry.keyPlace), Located(value, at: entry.value.place))
                )
            }
        }
        return .table(rows)
    }

    private mutating func checkKey(of entry: YAMLNode.Entry, as kind: FieldKind, name: String) {
        let key = FieldKind.read(entry.key, as: kind, vocabularies: vocabularies)
        guard case .failure(let mistake) = key else { return }
        report(.badValue(mistake, of: name, at: entry.keyPlace))
    }

    private mutating func record(_ node: YAMLNode, _ set: FieldSet, name: String) -> FieldValue? {
        guard case .map = node.content else {
            report(
                node.isEmpty
                    ? .emptyField(name, kind: .record(set), at: node.place)
                    : .wrongKind(
                        of: "'\(name)'",
                        expected: "lines below it, such as \(set.lines)",
                        at: node
                    )
            )
            return nil
        }
        return .record(values(of: node, as: set))
    }
}

extension FieldKind {
    /// What stands before and after the colon of each line.
    fileprivate var columns: (names: FieldKind, values: FieldKind)? {
        switch self {
        case .table(let element), .rules(let element): (.id, element)
        case .files(let element): (.assetPath, element)
        default: nil
        }
    }
}

extension YAMLNode {
    /// Whether nothing is written where a kind wants something.
    fileprivate func isEmpty(as kind: FieldKind) -> Bool {
        if case .open = kind { return false }
        return isEmpty
    }
}
