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
            let singles = singleMarks(in: value)
            changed = [marks, singles].filter { $0.count.isMultiple(of: 2) }.flatMap { $0 }
        } else if let first = marks.first, marks.count == 2, isAround(first, marks[1], value) {
            changed = marks
        } else if marks.isEmpty, value.count > 6 {
            let first = value.lowerBound..<value.lowerBound + 3
            let last = value.upperBound - 3..<value.upperBound
            if isSingle(first, 0x98), isSingle(last, 0x99), isAround(first, last, value) {
                changed = [first, last]
            }
        }
        changed.sort { $0.lowerBound < $1.lowerBound }
    }

    /// Whether two marks hold a whole value together.
    private func isAround(_ first: Range<Int>, _ last: Range<Int>, _ value: Range<Int>) -> Bool {
        first.lowerBound == value.lowerBound && last.upperBound == value.upperBound
            && isNoProse(first.upperBound..<last.lowerBound)
    }

    /// What stands behind `name: ` or `- `.
    private func value(of line: Range<Int>) -> Range<Int>? {
        let text = source[line]
        // A note is not read.
        if text.first(where: isFull) == UInt8(ascii: "#") { return nil }
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

    /// U+2018 and U+2019 around an item of a list; the latter is an apostrophe, too.
    private func singleMarks(in value: Range<Int>) -> [Range<Int>] {
        let all = value.dropLast(2).map { $0..<$0 + 3 }
        return all.filter { mark in
            let before = source[value.lowerBound..<mark.lowerBound].last { $0 != UInt8(ascii: " ") }
            let after = source[mark.upperBound..<value.upperBound].first { $0 != UInt8(ascii: " ") }
            return isSingle(mark, 0x98) && before.map("[,".utf8.contains) == true
                || isSingle(mark, 0x99) && after.map(",]".utf8.contains) == true
        }
    }

    private func isSingle(_ mark: Range<Int>, _ last: UInt8) -> Bool {
        source[mark].elementsEqual([0xE2, 0x80, last])
    }

    /// Whether quotation marks could not be part of the words: around an id, a date or an address, or where YAML would break off.
    private func isNoProse(_ inner: Range<Int>) -> Bool {
        let text = source[inner]
        let isName = text.allSatisfy {
            $0 &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10
                || "-/._:@#?=&%+~".utf8.contains($0)
        }
        return isName || String(decoding: text, as: UTF8.self)[...].isDate
            || text.firstRange(of: ": ".utf8) != nil
            || text.firstRange(of: " #".utf8) != nil
    }
}
