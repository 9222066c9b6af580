/// From the text of one value to its meaning.
extension FieldKind {
    /// Reads trimmed text that is not empty as a single value of a kind.
    static func read(
        _ text: String,
        as kind: FieldKind,
        vocabularies: Vocabularies
    ) -> Result<FieldValue, FieldMistake> {
        switch kind {
        case .flag: return flag(text)
        case .integer(let range): return integer(text, in: range)
        case .date: return date(text)
        case .text: return .success(.text(text))
        default: break
        }
        if let mistake = mistake(in: text, as: kind, vocabularies: vocabularies) {
            return .failure(mistake)
        }
        return .success(.text(text.joiningLines()))
    }

    private static func mistake(
        in text: String,
        as kind: FieldKind,
        vocabularies: Vocabularies
    ) -> FieldMistake? {
        switch kind {
        case .line(let max): tooLong(text, max: max)
        case .choice(let words): choice(text, of: words)
        case .word(let words): word(text, of: words, declared: vocabularies[words])
        case .id: mistake(inID: text)
        case .code: mistake(inCode: text)
        case .pagePath: mistake(inPagePath: text)
        case .assetPath: mistake(inAssetPath: text)
        case .folderPath: mistake(inFolderPath: text)
        case .sitePath: mistake(inSitePath: text)
        case .webAddress: mistake(inWebAddress: text)
        case .email: mistake(inEmail: text)
        case .contact: mistake(inContact: text)
        case .phone: PhoneNumber.mistake(in: text)
        case .formerPhone: PhoneNumber.mistake(inFormer: text)
        case .text, .flag, .integer, .date, .alternative, .lineOrRecord, .list, .table, .files,
            .rules, .record, .open:
            nil
        }
    }
}

extension FieldKind {
    private static func flag(_ text: String) -> Result<FieldValue, FieldMistake> {
        switch text {
        case "true": return .success(.flag(true))
        case "false": return .success(.flag(false))
        default:
            let meant =
                switch text.lowercased() {
                case "yes", "on", "y", "true", "1": "true"
                case "no", "off", "n", "false", "0": "false"
                default: "true or false"
                }
            return .failure(
                FieldMistake(
                    id: "field-kind",
                    summary: "'\(text)' is neither true nor false",
                    hint: "write \(meant)"
                )
            )
        }
    }

    private static func integer(
        _ text: String,
        in range: ClosedRange<Int>
    ) -> Result<FieldValue, FieldMistake> {
        let hint = "write \(FieldKind.integer(range).phrase)"
        guard let number = Int(text), text.first != "+" else {
            return .failure(
                FieldMistake(
                    id: "field-kind",
                    summary: "'\(text)' is not a whole number",
                    hint: hint
                )
            )
        }
        guard range.contains(number) else {
            let size = number < range.lowerBound ? "small" : "large"
            return .failure(
                FieldMistake(id: "field-range", summary: "\(number) is too \(size)", hint: hint)
            )
        }
        return .success(.integer(number))
    }

    private static func tooLong(_ text: String, max: Int?) -> FieldMistake? {
        guard let max, text.utf8.count > max, text.count > max else { return nil }
        return FieldMistake(
            id: "field-too-long",
            summary: "\(text.count) characters are too many",
            hint:
                "shorten it to at most \(max); the limit is after '\(text.prefix(max).suffix(20))'"
        )
    }

    private static func choice(_ text: String, of words: [String]) -> FieldMistake? {
        guard !words.contains(text) else { return nil }
        let hint =
            Spelling.nearest(to: text, in: words).map { "did you mean '\($0)'?" }
            ?? "write one of \(words.joined(separator: ", "))"
        return FieldMistake(
            id: "field-choice",
            summary: "'\(text)' is not one of the choices",
            hint: hint
        )
    }

    private static func word(
        _ text: String,
        of vocabulary: Vocabulary,
        declared: [String]?
    ) -> FieldMistake? {
        guard let declared, !declared.contains(text) else { return nil }
        let hint =
            if let nearest = Spelling.nearest(to: text, in: declared) {
                "did you mean '\(nearest)'?"
            } else if declared.isEmpty {
                "the site has no \(vocabulary.plural) yet"
            } else {
                "the \(vocabulary.plural) are \(declared.joined(separator: ", "))"
            }
        return FieldMistake(
            id: "field-id-unknown",
            summary: "'\(text)' is not \(vocabulary.phrase)",
            hint: hint
        )
    }
}
