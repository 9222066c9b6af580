internal import CommonMark

/// Finds words of the rendered text in the lines of the file, going on from where it found the last.
struct BodySearch {
    /// Where a search goes on: on which line, from which byte to which, and at which column.
    private struct Cursor {
        var asked: Int
        var row: Int
        var rest: Range<Int>
        var column = 1
    }

    private let body: PageBody
    /// Whether what is found must not be a part of a longer word.
    private let wholeWords: Bool
    private var offset: Int
    private var line: Int
    /// Behind what was found last; a line can hold thousands of numbers.
    private var last: Cursor?

    init(_ body: PageBody, wholeWords: Bool = false) {
        self.body = body
        self.wholeWords = wholeWords
        offset = body.start
        line = body.firstLine
    }

    /// Forgets what was found last, for words that may stand before it.
    mutating func restart() { last = nil }

    /// The next place of `words` on a line from `line` on, or nil when they are written in another way there.
    mutating func find(_ words: String, from line: Int) -> Span? {
        if line < self.line { self = Self(body, wholeWords: wholeWords) }
        while self.line < line, advance() {}
        let wanted = Array(words.utf8)
        if let last, last.asked == line, let span = find(wanted, from: last) { return span }
        return find(
            wanted,
            from: Cursor(asked: line, row: self.line, rest: offset..<endOfLine(offset))
        )
    }

    private mutating func find(_ wanted: [UInt8], from start: Cursor) -> Span? {
        var cursor = start
        for _ in 0..<Self.mostLines {
            if let found = body.bytes[cursor.rest].first(wanted, asWord: wholeWords) {
                let column = cursor.column + found.before
                let length = wanted.columns
                cursor.rest = found.index + wanted.count..<cursor.rest.upperBound
                cursor.column = column + length
                last = cursor
                return Span(line: cursor.row, column: column, length: length)
            }
            let next = cursor.rest.upperBound + 1
            guard next <= body.bytes.count else { return nil }
            cursor.rest = next..<endOfLine(next)
            cursor.row += 1
            cursor.column = 1
        }
        return nil
    }

    private func endOfLine(_ start: Int) -> Int {
        body.bytes[start...].firstIndex(of: .newline) ?? body.bytes.count
    }

    /// A paragraph may go on for some lines.
    private static let mostLines = 40

    private mutating func advance() -> Bool {
        guard let end = body.bytes[offset...].firstIndex(of: .newline) else { return false }
        offset = end + 1
        line += 1
        return true
    }
}

extension ArraySlice<UInt8> {
    /// Where some bytes stand, and how many code points stand before them.
    fileprivate func first(_ wanted: [UInt8], asWord: Bool) -> (index: Int, before: Int)? {
        guard let sign = wanted.first else { return nil }
        var start = startIndex
        while let index = self[start...].firstIndex(of: sign) {
            if self[index...].starts(with: wanted), !asWord || isWord(index..<index + wanted.count)
            {
                return (index, self[..<index].columns)
            }
            start = index + 1
        }
        return nil
    }

    /// Whether no letter stands at either side.
    private func isWord(_ range: Range<Int>) -> Bool {
        let isFree = { (index: Int) in !indices.contains(index) || !self[index].isPartOfWord }
        return isFree(range.lowerBound - 1) && isFree(range.upperBound)
    }
}

extension Collection<UInt8> {
    fileprivate var columns: Int { reduce(0) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 } }
}

extension UInt8 {
    fileprivate static let newline = UInt8(ascii: "\n")

    fileprivate var isPartOfWord: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
