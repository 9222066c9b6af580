/// The fields of some things and of all that they contain, as Markdown.
struct FieldGuide: Sendable {
    private var sets: [FieldSet]

    /// `sets` come first and in this order; what they contain follows, each thing once.
    init(_ sets: [FieldSet]) {
        self.sets = sets
        var next = 0
        while next < self.sets.count {
            for inner in self.sets[next].fields.compactMap(\.kind.inner) where !isKnown(inner) {
                self.sets.append(inner)
            }
            next += 1
        }
    }

    var text: String { sets.map(Self.section).joined(separator: "\n") }

    private func isKnown(_ set: FieldSet) -> Bool { sets.contains { $0.owner == set.owner } }

    private static func section(_ set: FieldSet) -> String {
        "### \(set.owner.headline)\n\n"
            + GuideTable(
                header: ["Field", "What to write", "What it is for"],
                rows: set.fields.map(row)
            ).text
    }

    private static func row(_ field: Field) -> [String] {
        let name = field.isRequired ? "`\(field.name)` (needed)" : "`\(field.name)`"
        let fallback = field.fallback.flatMap(\.words).map { "; `\($0)` when left out" } ?? ""
        return [name, field.kind.guidePhrase + fallback, field.help]
    }
}

extension FieldGuide {
    /// The fields of every page, the types of page, and what each type has of its own.
    static var pages: String {
        let own = ContentType.written.filter { !$0.ownFields.isEmpty }
        return types + "\n"
            + FieldGuide(
                [FieldSet(owner: "every page", fields: Field.common)]
                    + own.map { FieldSet(owner: $0.phrase, fields: $0.ownFields) }
            ).text
    }

    private static var types: String {
        let always = Set(Field.common.filter(\.isRequired).map(\.name))
        let rows = ContentType.written.map { type in
            let needed = type.fields.fields.filter { $0.isRequired && !always.contains($0.name) }
            return [
                "`\(type.rawValue)`", type.help,
                needed.map { "`\($0.name)`" }.joined(separator: ", "),
            ]
        }
        let header = ["Type", "What it is", "It also needs"]
        return "### Types of page\n\n" + GuideTable(header: header, rows: rows).text
    }
}

extension FieldKind {
    /// What an editor writes, and for a list what each of its items is.
    fileprivate var guidePhrase: String {
        switch self {
        case .list(let item): "a list; each item \(item.guidePhrase)"
        case .table(let value): "lines of `id:` and \(value.guidePhrase)"
        case .files(let value): "lines of `path:` and \(value.guidePhrase)"
        case .rules(let value): "lines of `rule:` and \(value.guidePhrase)"
        case .record(let set): "[\(set.owner)](#\(set.owner.replacing(" ", with: "-")))"
        case .lineOrRecord(let set):
            "one line, or [\(set.owner)](#\(set.owner.replacing(" ", with: "-")))"
        default: phrase
        }
    }

    /// The fields inside.
    fileprivate var inner: FieldSet? {
        switch self {
        case .list(let kind), .table(let kind), .files(let kind), .rules(let kind):
            kind.inner
        case .record(let set), .lineOrRecord(let set): set
        default: nil
        }
    }
}

extension FieldValue {
    /// The value as an editor would write it.
    fileprivate var words: String? {
        switch self {
        case .text(let text): text
        case .flag(let flag): String(flag)
        case .integer(let number): String(number)
        case .date(let date): date.iso
        case .list, .table, .record, .open: nil
        }
    }
}

extension String {
    /// The words as a heading; the name of a file stays as it is.
    fileprivate var headline: String {
        contains(".") ? self : prefix(1).uppercased() + dropFirst()
    }
}
