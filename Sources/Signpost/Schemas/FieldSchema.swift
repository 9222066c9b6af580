/// Declarations of fields as JSON Schema of draft 07, the newest that YAML extensions of editors read.
///
/// Editors type a scalar by itself, as YAML 1.2 does: `2026` is a number and `"2026"` is none. A build reads both as
/// the field says. A schema takes whatever the build takes, and refuses what it can.
struct FieldSchema: Sendable {
    let vocabularies: Vocabularies

    /// The fields of a thing, and no others.
    func object(_ set: FieldSet) -> JSON {
        var schema: JSON = [
            "type": "object",
            "properties": .object(set.fields.map { JSON.Member($0.name, property($0)) }),
            "additionalProperties": false,
        ]
        let required = set.fields.filter(\.isRequired).map(\.name)
        if !required.isEmpty { schema = schema.with("required", .texts(required)) }
        return schema
    }

    /// A field with what an editor shows about it.
    func property(_ field: Field) -> JSON {
        var schema = value(field.kind)
        if field.isRequired, case .list = field.kind { schema = schema.with("minItems", 1) }
        schema = schema.with("description", .text(field.help))
        if let fallback = field.fallback?.json(as: field.kind) {
            schema = schema.with("default", fallback)
        }
        return schema
    }

    /// A value of a kind.
    func value(_ kind: FieldKind) -> JSON {
        switch kind {
        case .flag: ["enum": [true, false, "true", "false"]]
        case .integer(let range):
            [
                "type": ["integer", "string"], "minimum": .number(range.lowerBound),
                "maximum": .number(range.upperBound), "pattern": "^-?[0-9]+$",
            ]
        case .choice(let words): ["enum": Self.options(words)]
        case .word(let vocabulary): word(vocabulary)
        case .list(let element): list(element)
        case .table(let element), .rules(let element): table(names: .id, element)
        case .files(let element): table(names: .assetPath, element)
        case .record(let set): object(set)
        case .lineOrRecord(let set): ["anyOf": [value(.line(max: nil)), object(set)]]
        case .open: [:]
        case .line, .text, .alternative, .date, .id, .code, .pagePath, .assetPath, .folderPath,
            .sitePath, .webAddress, .email, .contact, .phone, .formerPhone:
            text(kind)
        }
    }
}

extension FieldSchema {
    private func text(_ kind: FieldKind) -> JSON {
        switch kind {
        case .line(let max?): prose.with("maxLength", .number(max))
        case .alternative: ["type": .texts(Self.prose)]
        case .date: ["type": "string", "format": "date", "pattern": .text(TextPattern.date)]
        default:
            if let pattern = TextPattern(kind) {
                ["type": pattern.type, "pattern": .text(pattern.expression)]
            } else {
                prose
            }
        }
    }

    private static let prose = ["string", "number", "boolean"]

    private var prose: JSON { ["type": .texts(Self.prose), "minLength": 1] }

    /// A word that the site declares; where it is not known which there are, any id will do.
    private func word(_ vocabulary: Vocabulary) -> JSON {
        guard let words = vocabularies[vocabulary] else { return value(.id) }
        return words.isEmpty ? ["not": [:]] : ["enum": Self.options(words)]
    }

    private func list(_ element: FieldKind) -> JSON {
        let schema: JSON = ["type": "array", "items": value(element)]
        switch element {
        case .record, .lineOrRecord, .open, .list, .table, .files, .rules: return schema
        default: return schema.with("uniqueItems", true)
        }
    }

    private func table(names: FieldKind, _ element: FieldKind) -> JSON {
        var rule: JSON = [:]
        if let pattern = TextPattern(names) { rule = ["pattern": .text(pattern.expression)] }
        return ["type": "object", "propertyNames": rule, "additionalProperties": value(element)]
    }

    /// Words to choose from; what YAML takes for a number may be written as one.
    static func options(_ words: [String]) -> JSON {
        .list(words.flatMap(spellings))
    }

    private static func spellings(of word: String) -> [JSON] {
        guard let number = Int(word), String(number) == word else { return [.text(word)] }
        return [.number(number), .text(word)]
    }
}

extension FieldValue {
    /// The value as JSON, if it is a single one.
    func json(as kind: FieldKind) -> JSON? {
        switch self {
        case .text(let text):
            if case .choice = kind, let number = Int(text) { return .number(number) }
            return .text(text)
        case .flag(let flag): return .flag(flag)
        case .integer(let number): return .number(number)
        case .date(let date): return .text(date.iso)
        case .list, .table, .record, .open: return nil
        }
    }
}
