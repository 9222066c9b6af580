/// What stands in a new page until somebody fills it in; everything here passes the checks.
struct Placeholder {
    let vocabularies: Vocabularies
    let today: CalendarDate

    /// Words that only a new page has: whoever publishes the page must have written others.
    enum Words {
        static let body = "Write the page here."
        static let summary = "Say in one or two sentences what the page gives its reader."
        static let owner = "The role that looks after this page"
        static let text = "To be written"
        static let id = "to-be-chosen"
        static let code = "TO-BE-CHOSEN"
        static let address = "https://example.org/"
        static let email = "name@example.org"

        /// Those that stand in front matter.
        static let inFields: Set = [summary, owner, text, id, code, address, email]
    }

    /// The YAML of a field with a value of its kind; nil when nothing valid can be made up.
    func yaml(of field: Field) -> String? {
        switch field.name {
        case Field.summary.name: line(field, Words.summary)
        case Field.owner.name: line(field, Words.owner)
        case Field.reviewBy.name, Field.expires.name: "\(field.name): \(nextYear.iso)"
        default: yaml(field.name, field.kind)
        }
    }

    private func yaml(_ name: String, _ kind: FieldKind) -> String? {
        switch kind {
        case .list(.record(let set)):
            block(set).map { "\(name):\n" + Self.indented($0, "  - ", "    ") }
        case .record(let set): block(set).map { "\(name):\n" + Self.indented($0, "  ", "  ") }
        case .list(let element): scalar(element).map { "\(name): [\($0)]" }
        default: scalar(kind).map { "\(name): \($0)" }
        }
    }

    /// The fields that a record cannot do without.
    private func block(_ set: FieldSet) -> [String]? {
        let lines = set.fields.filter(\.isRequired).map { yaml($0.name, $0.kind) }
        return lines.contains(nil) ? nil : lines.compactMap(\.self)
    }

    private func scalar(_ kind: FieldKind) -> String? {
        switch kind {
        case .line(let max): String(Words.text.prefix(max ?? .max))
        case .text, .alternative, .lineOrRecord: Words.text
        case .flag: "false"
        case .integer: kind.example
        case .date: today.iso
        case .choice(let words): words.first.map(YAMLScalar.written)
        case .word(let vocabulary):
            (vocabularies[vocabulary] ?? [Words.id]).first.map(YAMLScalar.written)
        case .id: Words.id
        case .code: Words.code
        case .pagePath: "index.md"
        case .assetPath: "picture.svg"
        case .folderPath: "folder"
        case .sitePath: "/old/page/"
        case .webAddress, .contact: Words.address
        case .email: Words.email
        case .open, .table, .files, .rules: "{}"
        case .phone, .formerPhone, .list, .record: nil
        }
    }

    private func line(_ field: Field, _ text: String) -> String {
        "\(field.name): \(YAMLScalar.written(text))"
    }

    var nextYear: CalendarDate { NewPage.review(after: today) }

    /// The first line behind one indentation, the others behind another.
    private static func indented(_ lines: [String], _ first: String, _ others: String) -> String {
        lines.enumerated().map { ($0 == 0 ? first : others) + $1 }.joined(separator: "\n")
    }
}

/// Text as YAML takes it for text.
enum YAMLScalar {
    /// The text as it is where that is safe, otherwise in double quotes.
    static func written(_ text: String) -> String {
        let isPlain =
            text.first?.isLetter == true && text.last != " "
            && text.allSatisfy { $0.isLetter || $0.isASCIIDigit || " -.,'()".contains($0) }
        return isPlain ? text : quoted(text)
    }

    /// The text in double quotes, as it is safe everywhere.
    static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
