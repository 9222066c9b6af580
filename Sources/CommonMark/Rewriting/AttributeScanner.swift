/// Reads `{key=value key="two words" key}` from one line of the source.
struct AttributeScanner {
    struct Found {
        var attributes: [(name: String, value: String?, bytes: Range<Int>)] = []
        /// The index after the closing brace.
        var end: Int
    }

    private let source: [UInt8]
    private let end: Int
    private var index: Int

    /// Gives the attributes whose opening brace is at `start`, or nil when they break the rules before `end`.
    static func scan(_ source: [UInt8], from start: Int, to end: Int) -> Found? {
        var scanner = AttributeScanner(source: source, end: end, index: start + 1)
        return scanner.scan()
    }

    private mutating func scan() -> Found? {
        var found = Found(end: index)
        while true {
            skipBlanks()
            guard index < end else { return nil }
            if source[index] == .closeBrace {
                found.end = index + 1
                return found
            }
            let start = index
            guard let name = scanName() else { return nil }
            var value: String?
            if index < end, source[index] == .equals {
                index += 1
                guard let written = scanValue() else { return nil }
                value = written
            }
            guard index < end, source[index].isBlank || source[index] == .closeBrace else {
                return nil
            }
            found.attributes.append((name, value, start..<index))
        }
    }

    private mutating func skipBlanks() {
        while index < end, source[index].isBlank { index += 1 }
    }

    private mutating func scanName() -> String? {
        let start = index
        guard index < end, source[index].isLetter else { return nil }
        while index < end, source[index].isNamePart { index += 1 }
        return String(decoding: source[start..<index], as: UTF8.self)
    }

    private mutating func scanValue() -> String? {
        guard index < end else { return nil }
        switch source[index] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return scanQuoted(by: [source[index]], or: [source[index]])
        case 0xE2 where isCurlyQuote:
            // A word processor's quotes are taken for what they mean.
            let isDouble = source[index + 2] >= 0x9C
            return isDouble
                ? scanQuoted(by: [0xE2, 0x80, 0x9D], or: [0xE2, 0x80, 0x9C])
                : scanQuoted(by: [0xE2, 0x80, 0x99], or: [0xE2, 0x80, 0x98])
        default:
            return scanBare()
        }
    }

    private mutating func scanBare() -> String? {
        let start = index
        while index < end, !source[index].isBlank, source[index] != .closeBrace {
            if "\"'{=<>`".utf8.contains(source[index]) { return nil }
            index += 1
        }
        return index > start ? String(decoding: source[start..<index], as: UTF8.self) : nil
    }

    private mutating func scanQuoted(by quote: [UInt8], or other: [UInt8]) -> String? {
        index += quote.count
        var value: [UInt8] = []
        while index < end {
            let rest = source[index..<end]
            if rest.starts(with: quote) || rest.starts(with: other) {
                index += quote.count
                return String(decoding: value, as: UTF8.self)
            }
            if source[index] == .backslash, rest.dropFirst().starts(with: quote) { index += 1 }
            value.append(source[index])
            index += 1
        }
        return nil
    }

    private var isCurlyQuote: Bool {
        index + 2 < end && source[index + 1] == 0x80 && source[index + 2] & 0xFA == 0x98
    }
}
