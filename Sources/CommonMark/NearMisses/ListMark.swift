/// The mark by which a line counts, points or speaks in another program: `a)`, `(1)`, `1\.`, `1️⃣`, `→`, `–`.
struct ListMark {
    /// How such marks look, so that one can follow another.
    enum Style: Equatable {
        case letter(closing: UInt8, isOpened: Bool)
        case roman(closing: UInt8, isOpened: Bool)
        case number(closing: UInt8, isOpened: Bool)
        case ring
        case sign
        case dash
        /// One of Markdown's own behind a backslash, as programs write that take it for words.
        case escaped

        var isNumber: Bool {
            switch self {
            case .number, .ring: true
            case .letter, .roman, .sign, .dash, .escaped: false
            }
        }
    }

    let style: Style
    /// What it counts to; 0 when it only points.
    let value: Int
    /// How many bytes it takes, with the blanks behind it.
    let length: Int

    /// Whether another mark goes on where this one ends.
    func precedes(_ next: ListMark) -> Bool {
        style == next.style && (value == 0 || next.value == value + 1)
    }

    /// What the beginning of a line can be read as; `i)` follows h and is a Roman one.
    static func readings(of text: ArraySlice<UInt8>) -> [ListMark] {
        guard let first = text.first else { return [] }
        if first >= 0xC2 { return sign(text).map { [$0] } ?? [] }
        if first == .backslash { return escaped(text).map { [$0] } ?? [] }
        return keycap(text).map { [$0] } ?? counted(text)
    }
}

extension ListMark {
    private static func counted(_ text: ArraySlice<UInt8>) -> [ListMark] {
        let isOpened = text.first == .openParenthesis
        let body = isOpened ? text.dropFirst() : text
        let word = body.prefix(5).prefix { $0.isLetter || $0.isDigit }
        let isEscaped = body.dropFirst(word.count).first == .backslash
        let rest = body.dropFirst(word.count + (isEscaped ? 1 : 0))
        guard let closing = rest.first, let next = rest.dropFirst().first,
            closing == .closeParenthesis || closing == .period && !isOpened
        else { return [] }
        let words = rest.dropFirst().drop { $0.isBlank || $0 == 0xC2 || $0 == 0xA0 }
        let length = words.startIndex - text.startIndex
        guard !words.isEmpty else { return [] }
        if let number = Int(String(decoding: word, as: UTF8.self)), word.count < 3 {
            // Markdown knows 1. and 1) itself, if a space is behind it.
            guard isOpened || next.isLetter || isEscaped else { return [] }
            let style = Style.number(closing: closing, isOpened: isOpened)
            return [ListMark(style: style, value: number, length: length)]
        }
        guard next.isBlank || next == 0xC2, word.allSatisfy(\.isLetter) else { return [] }
        return lettered(word, closing, isOpened, length)
    }

    private static func lettered(
        _ word: ArraySlice<UInt8>,
        _ closing: UInt8,
        _ isOpened: Bool,
        _ length: Int
    ) -> [ListMark] {
        let letter = word.count == 1 ? word.first.map { Int($0) } : nil
        let styles: [(Style, Int?)] = [
            (.letter(closing: closing, isOpened: isOpened), letter),
            (.roman(closing: closing, isOpened: isOpened), roman[word.map(\.lowercased)]),
        ]
        return styles.compactMap { style, value in
            value.map { ListMark(style: style, value: $0, length: length) }
        }
    }

    private static let roman: [[UInt8]: Int] = Dictionary(
        uniqueKeysWithValues: zip(
            ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
                .map { Array($0.utf8) },
            1...
        )
    )

    /// `\-`, `\*` or `\+` with a blank behind it.
    private static func escaped(_ text: ArraySlice<UInt8>) -> ListMark? {
        let rest = text.dropFirst()
        guard let mark = rest.first, "-*+".utf8.contains(mark), rest.dropFirst().first == .space
        else { return nil }
        let words = rest.dropFirst().drop(while: \.isBlank)
        return words.isEmpty
            ? nil : ListMark(style: .escaped, value: 0, length: words.startIndex - text.startIndex)
    }

    /// A digit in a box, as phones have it.
    private static func keycap(_ text: ArraySlice<UInt8>) -> ListMark? {
        guard let digit = text.first, digit.isDigit else { return nil }
        let rest = text.dropFirst()
        let isColoured = rest.starts(with: "\u{FE0F}".utf8)
        let box = rest.dropFirst(isColoured ? 3 : 0)
        guard box.starts(with: "\u{20E3}".utf8) else { return nil }
        let words = box.dropFirst(3).drop(while: \.isBlank)
        let value = Int(digit - UInt8(ascii: "0"))
        return ListMark(style: .ring, value: value, length: words.startIndex - text.startIndex)
    }
}

extension ListMark {
    /// A dash, a number in a ring or a picture, with a blank behind it.
    private static func sign(_ text: ArraySlice<UInt8>) -> ListMark? {
        let sign = text.prefix(32).prefix { $0 >= 0x80 }
        let words = text.dropFirst(sign.count).drop(while: \.isBlank)
        let length = words.startIndex - text.startIndex
        let scalars = String(decoding: sign, as: UTF8.self).unicodeScalars
        guard let first = scalars.first, !words.isEmpty, length > sign.count,
            !scalars.contains(where: \.properties.isAlphabetic) || scalars.count == 1
        else { return nil }
        switch first.value {
        case 0x2013...0x2015 where scalars.count == 1:
            return ListMark(style: .dash, value: 0, length: length)
        case 0x2460...0x2473:
            return ListMark(style: .ring, value: Int(first.value) - 0x245F, length: length)
        case 0x2776...0x277F:
            return ListMark(style: .ring, value: Int(first.value) - 0x2775, length: length)
        case 0x2190...0x21FF, 0x25A0...0x27BF, 0x27F0...0x297F, 0x2B00...0x2BFF, 0x1F000...0x1FAFF:
            return ListMark(style: .sign, value: 0, length: length)
        default: return nil
        }
    }
}
