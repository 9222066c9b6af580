/// The curly quotation marks of a line of front matter that a word processor made of straight ones.
struct PastedQuotes {
    /// The marks that were meant to hold a value together.
    private(set) var changed: [Range<Int>] = []

    private let source: [UInt8]

    init(_ source: [UInt8], _ line: Range<Int>) {
        self.source = source
        guard let value = value(of: line), !source[value].contains(UInt8(ascii: "\"")),
            !source[value].contains(UInt8(ascii: "\\"))
        else { return }
        let marks = marks(in: value)
        if source[value.lowerBound] == UInt8(ascii: "[") {
            if marks.count.isMultiple(of: 2) { changed = marks }
        } else if marks.count == 2, marks[0].lowerBound == value.lowerBound,
            marks[1].upperBound == value.upperBound,
            isNoProse(marks[0].upperBound..<marks[1].lowerBound)
        {
            changed = marks
        }
    }

    /// What stands behind `name: ` or `- `.
    private func value(of line: Range<Int>) -> Range<Int>? {
        let text = source[line]
        let start =
            text.firstRange(of: ": ".utf8)?.upperBound
            ?? text.firstRange(of: "- ".utf8)?.upperBound
        guard let start, let first = source[start..<line.upperBound].firstIndex(where: isFull),
            let last = source[start..<line.upperBound].lastIndex(where: isFull)
        else { return nil }
        return first..<last + 1
    }

    private func isFull(_ byte: UInt8) -> Bool { byte != UInt8(ascii: " ") }

    /// U+201C to U+201E.
    private func marks(in value: Range<Int>) -> [Range<Int>] {
        value.filter {
            source[$0] == 0xE2 && source[$0...].starts(with: [0xE2, 0x80])
                && $0 + 2 < value.upperBound && (0x9C...0x9E).contains(source[$0 + 2])
        }
        .map { $0..<$0 + 3 }
    }

    /// Whether quotation marks could not be part of the words: around an id or a date, or where YAML would break off.
    private func isNoProse(_ inner: Range<Int>) -> Bool {
        let text = source[inner]
        let isName = text.allSatisfy {
            $0 &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 || $0 == UInt8(ascii: "-")
        }
        return isName || text.firstRange(of: ": ".utf8) != nil
            || text.firstRange(of: " #".utf8) != nil
    }
}
