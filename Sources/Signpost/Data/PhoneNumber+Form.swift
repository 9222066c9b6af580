/// What a telephone number of the United Kingdom looks like in print.
extension PhoneNumber {
    /// Why text is not a number in its usual groups, or nil.
    static func mistake(in text: String) -> FieldMistake? {
        let number = PhoneNumber(text)
        let groups = text.split(separator: " ", omittingEmptySubsequences: false)
        let sizes = groups.map(\.count)
        let usual = usualGroups(of: number.digits)
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else {
            return badForm(text, number, usual)
        }
        return usual.contains(sizes) ? nil : badForm(text, number, usual)
    }

    /// Why text cannot be a number that was in use once, or nil; its groups may be any.
    static func mistake(inFormer text: String) -> FieldMistake? {
        guard text.allSatisfy({ $0.isASCIIDigit || $0 == " " }),
            (3...15).contains(normalised(text).count)
        else {
            return FieldMistake(
                id: "field-phone",
                summary: "'\(text)' is not a telephone number",
                hint: "write its digits, in quotes, such as \"0845 30 30 900\""
            )
        }
        return nil
    }

    private static func badForm(_ text: String, _ number: PhoneNumber, _ usual: [[Int]])
        -> FieldMistake
    {
        guard let groups = usual.first else {
            return FieldMistake(
                id: "field-phone",
                summary: "'\(text)' is not a telephone number of the United Kingdom",
                hint:
                    "check every digit; write it in quotes and in groups, such as \"0300 123 2040\""
            )
        }
        return FieldMistake(
            id: "field-phone",
            summary: "'\(text)' is not grouped as such a number is printed",
            hint: "write \"\(number.grouped(groups))\""
        )
    }

    private func grouped(_ sizes: [Int]) -> String {
        var rest = digits[...]
        return sizes.map { size in
            defer { rest = rest.dropFirst(size) }
            return String(rest.prefix(size))
        }
        .joined(separator: " ")
    }

    /// The sizes of the groups in which a number may be printed, the usual one first.
    private static func usualGroups(of digits: String) -> [[Int]] {
        guard digits.hasPrefix("0") else { return shortGroups(of: digits) }
        let isElevenLong = digits.count == 11
        switch digits.prefix(3) {
        case _ where digits.count == 8 && digits == "08001111": return [[4, 4]]
        case "080" where digits.count == 10: return [[4, 3, 3], [4, 6]]
        case "020", "023", "024", "028", "029": return isElevenLong ? [[3, 4, 4]] : []
        case "011": return isElevenLong ? [[4, 3, 4]] : []
        case "030", "033", "034", "037", "080", "084", "087":
            return isElevenLong ? [[4, 3, 4], [4, 4, 3]] : []
        default: break
        }
        switch digits.prefix(2) {
        case "07": return isElevenLong ? [[5, 6], [5, 3, 3]] : []
        case "01":
            if digits.count == 10 { return [[5, 5], [6, 4]] }
            let isBigCity = digits.dropFirst(3).first == "1"  // 0121, 0131, 0141, 0151 ...
            return isElevenLong ? (isBigCity ? [[4, 3, 4]] : [[5, 6], [6, 5], [5, 3, 3]]) : []
        default: return []
        }
    }

    private static func shortGroups(of digits: String) -> [[Int]] {
        switch digits.count {
        case 3 where digits.first == "1" || digits == "999": [[3]]
        case 4 where digits.first == "7": [[4]]
        case 5 where "678".contains(digits.prefix(1)) || digits.hasPrefix("1800"): [[5]]
        case 6 where digits.hasPrefix("116"): [[3, 3]]
        default: []
        }
    }
}
