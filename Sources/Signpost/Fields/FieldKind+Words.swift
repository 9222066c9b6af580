/// How a kind of value is named to an editor, and what it looks like.
extension FieldKind {
    /// The kind as it reads after `write`.
    var phrase: String {
        switch self {
        case .line(let max?): "one line of at most \(max) characters"
        case .line(nil): "one line of text"
        case .text: "text"
        case .alternative: "what the picture shows"
        case .flag: "true or false"
        case .integer(let range):
            "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .date: "a date such as 2026-11-23"
        case .choice(let words): "one of \(words.joined(separator: ", "))"
        case .word(let vocabulary): "the id of \(vocabulary.phrase)"
        case .id: "small letters, digits and hyphens"
        case .code: "a code such as MFM-03"
        case .pagePath: "the path of a Markdown file"
        case .assetPath: "the path of a file"
        case .folderPath: "the path of a folder"
        case .sitePath: "an address such as /old/page/"
        case .webAddress: "a web address such as https://example.org/"
        case .email: "an e-mail address"
        case .contact: "an e-mail address or a web address"
        case .phone, .formerPhone: "a telephone number such as \"0800 1111\""
        case .list: "a list such as [one, two]"
        case .table: "lines of 'id: value'"
        case .files: "lines of 'path: value'"
        case .rules: "lines of 'rule: reason', such as 'word-retired: it tells the old name'"
        case .record(let set): set.phrase
        case .lineOrRecord: "one line of text"
        case .open: "anything"
        }
    }

    /// What stands for the value in an example line.
    var example: String {
        switch self {
        case .flag: "true"
        case .integer(let range): String(max(range.lowerBound, min(1, range.upperBound)))
        case .date: "2026-11-23"
        case .choice(let words): words.first ?? "..."
        case .list, .table, .files, .rules, .record: "..."
        case .webAddress, .contact: "https://example.org/"
        case .code: "MFM-03"
        case .pagePath: "help/index.md"
        case .line, .text, .alternative, .word, .id, .assetPath, .folderPath, .sitePath, .email,
            .phone, .formerPhone, .lineOrRecord, .open:
            "..."
        }
    }
}

extension FieldKind {
    /// Whether an editor writes sentences or names there, and not an id, an address or a choice.
    var isProse: Bool {
        switch self {
        case .line, .text, .alternative, .lineOrRecord: true
        case .flag, .integer, .date, .choice, .word, .id, .code, .pagePath, .assetPath,
            .folderPath, .sitePath, .webAddress, .email, .contact, .phone, .formerPhone, .list,
            .table, .files, .rules, .record, .open:
            false
        }
    }
}

extension Vocabulary {
    /// The name with its article.
    var phrase: String {
        switch self {
        case .audience: "an audience"
        case .topic, .district, .mood, .format, .helpPanel, .helpline: "a \(rawValue)"
        }
    }

    /// The name for several.
    var plural: String { rawValue + "s" }
}

extension FieldSet {
    /// Lines as somebody would write them below a name, two at most.
    var lines: String {
        let compulsory = fields.filter(\.isRequired)
        return (compulsory.isEmpty ? fields : compulsory).prefix(2)
            .map { "'\($0.name): \($0.kind.example)'" }.joined(separator: " and ")
    }
}

extension FieldSet {
    /// The fields somebody must or may write; of many fields only those that must be there.
    fileprivate var phrase: String {
        let compulsory = fields.filter(\.isRequired)
        let named = fields.count > 6 && !compulsory.isEmpty ? compulsory : fields
        return "the fields \(named.map(\.name).joined(separator: ", "))"
    }
}
