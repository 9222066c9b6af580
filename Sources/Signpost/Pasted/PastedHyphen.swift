/// A hyphen or dash of a word processor, which no date, id or address has.
struct PastedHyphen {
    let isStray: Bool

    init(_ source: [UInt8], _ sign: Range<Int>, in line: Range<Int>, isMatter: Bool) {
        let line = source[line]
        // Hyphens that look like plain ones; a dash may part two numbers in any text.
        let isHyphen =
            source[sign].elementsEqual([0xE2, 0x80, 0x90])
            || source[sign].elementsEqual([0xE2, 0x80, 0x91])
        guard isMatter else {
            isStray = isHyphen && Self.isInTarget(line[..<sign.lowerBound])
            return
        }
        let before = line[..<sign.lowerBound].lastIndex(where: Self.endsWord).map { $0 + 1 }
        let start = before ?? line.startIndex
        let end = line[sign.upperBound...].firstIndex(where: Self.endsWord) ?? line.endIndex
        let word = String(decoding: line[start..<end], as: UTF8.self).trimmingQuotes
        let isValue =
            Self.isEdge(line[..<start], of: ":-[,{") && Self.isEdge(line[end...], of: ",]}")
        isStray = isValue && (word.isDate || isHyphen && word.isName)
    }

    private static func endsWord(_ byte: UInt8) -> Bool { " \t,[]{}\"".utf8.contains(byte) }

    /// Whether a word has only a sign of YAML beside it, blanks and quotes passed over.
    private static func isEdge(_ text: ArraySlice<UInt8>, of signs: String) -> Bool {
        let isPassed = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\"") }
        if signs.hasPrefix(":") {
            return text.last { !isPassed($0) }.map(signs.utf8.contains) == true
        }
        return text.first { !isPassed($0) }.map(signs.utf8.contains) ?? true
    }

    /// Whether the address of a link or the value of a directive is still open here.
    private static func isInTarget(_ before: ArraySlice<UInt8>) -> Bool {
        let word = before.suffix(while: { $0 > UInt8(ascii: " ") })
        if word.firstRange(of: "://".utf8) != nil { return !word.contains(UInt8(ascii: ")")) }
        let starts = [word.lastRange(of: "](")?.upperBound, word.lastIndex(of: UInt8(ascii: "{"))]
        guard let start = starts.compactMap({ $0 }).max() else { return false }
        return !word[start...].contains { ")}\"".utf8.contains($0) || $0 == 0xE2 }
    }
}

extension ArraySlice<UInt8> {
    /// The last bytes for which something holds.
    fileprivate func suffix(while isPart: (UInt8) -> Bool) -> Self {
        self[(lastIndex { !isPart($0) }.map { $0 + 1 } ?? startIndex)...]
    }

    fileprivate func lastRange(of text: String) -> Range<Int>? {
        let wanted = Array(text.utf8)
        return indices.last { self[$0...].starts(with: wanted) }.map { $0..<$0 + wanted.count }
    }
}

extension String {
    fileprivate var trimmingQuotes: Substring {
        let isQuote = { (sign: Character) in "'‘’“”„".contains(sign) }
        return drop(while: isQuote).prefix { !isQuote($0) }
    }
}

extension Substring {
    private static let dashes = "-‐‑‒–—―−"

    /// Whether this is a date such as `2026-11-26`, whatever its hyphens are.
    var isDate: Bool {
        split(omittingEmptySubsequences: false) { Self.dashes.contains($0) }
            .map { $0.allSatisfy(\.isASCIIDigit) ? $0.count : 0 } == [4, 2, 2]
    }

    /// Whether this is an id, a code, a path or an address, and no word of a sentence.
    fileprivate var isName: Bool {
        let isPlain = unicodeScalars.allSatisfy {
            Self.dashes.unicodeScalars.contains($0)
                || $0.isASCII
                    && ($0.properties.isAlphabetic
                        || "0123456789/._:@#?=&%+~".unicodeScalars.contains($0))
        }
        return isPlain
            && (!contains(where: \.isUppercase)
                || contains { $0.isASCIIDigit || "/@".contains($0) })
    }
}
