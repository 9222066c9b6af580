internal import CommonMark

/// Looks for telephone numbers in the text of one page.
///
/// Numbers live in the directory of helplines alone, so that a number that changes changes everywhere.
struct NumberCheck {
    let helplines: Helplines
    private var search: BodySearch

    init(_ body: PageBody, helplines: Helplines) {
        self.helplines = helplines
        search = BodySearch(body)
    }

    mutating func check(_ blocks: [TextBlock], into findings: inout Findings) {
        for block in blocks {
            let matches = PhoneNumbers.find(
                in: block.text,
                helplines: helplines,
                standsAlone: block.kind != .cell
            )
            for match in matches {
                let span = search.find(match.text, from: block.span.line) ?? block.span
                findings.report(.rawPhoneNumber(match, .directive, at: findings.place(span)))
            }
        }
    }
}

/// Finds words of the rendered text in the lines of the file, going on from where it found the last.
struct BodySearch {
    private let body: PageBody
    private var offset: Int
    private var line: Int

    init(_ body: PageBody) {
        self.body = body
        offset = body.start
        line = body.firstLine
    }

    /// The first place of `words` on a line from `line` on, or nil when they are written in another way there.
    mutating func find(_ words: String, from line: Int) -> Span? {
        if line < self.line { self = Self(body) }
        let bytes = body.bytes
        let wanted = Array(words.utf8)
        while self.line < line, advance() {}
        var start = offset
        var row = self.line
        var end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
        for _ in 0..<Self.mostLines {
            if let found = bytes[start..<end].firstRange(of: wanted)?.lowerBound {
                let before = String(decoding: bytes[start..<found], as: UTF8.self)
                return Span(line: row, column: before.columns + 1, length: words.columns)
            }
            guard end < bytes.count else { return nil }
            start = end + 1
            row += 1
            end = bytes[start...].firstIndex(of: .newline) ?? bytes.count
        }
        return nil
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

extension UInt8 {
    fileprivate static let newline = UInt8(ascii: "\n")
}
