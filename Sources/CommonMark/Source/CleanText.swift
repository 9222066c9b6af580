/// A text as the parser may read it: valid UTF-8, lines ended by a line feed, no byte order mark, no control characters.
struct CleanText {
    private(set) var bytes: [UInt8]
    private(set) var problems: [Problem] = []

    /// More complaints about bytes help nobody: such a file was not written as text.
    private static let mostProblems = 20

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    init(_ source: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        let mark = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = UnsafeBufferPointer(rebasing: source[mark...])
        bytes = Array(text)
        if text.firstBreak != nil { repair(text, firstLine: firstLine) }
        if text.holdsControls { normalize(firstLine: firstLine) }
    }

    /// Puts a replacement character where the bytes are not UTF-8.
    private mutating func repair(_ text: UnsafeBufferPointer<UInt8>, firstLine: Int) {
        var rest = text
        var line = firstLine
        bytes.removeAll(keepingCapacity: true)
        while let gap = rest.firstBreak {
            let valid = rest[..<gap.lowerBound]
            bytes += valid
            line += valid.lineEnds
            report(.brokenUTF8, line: line, after: bytes)
            bytes += Self.replacement
            rest = UnsafeBufferPointer(rebasing: rest[max(gap.upperBound, gap.lowerBound + 1)...])
        }
        bytes += rest
    }

    /// Ends every line with a line feed and replaces control characters, those that are spelled as references too.
    private mutating func normalize(firstLine: Int) {
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count)
        var line = firstLine
        var index = 0
        while index < bytes.count {
            let control = bytes.withUnsafeBufferPointer { $0.control(at: index) }
            let isReturn = bytes[index] == .carriageReturn
            if let control, !isReturn {
                report(.controlCharacter(control.number), line: line, after: clean)
                clean += Self.replacement
            } else {
                clean.append(isReturn ? .lineFeed : bytes[index])
                line += isReturn || bytes[index] == .lineFeed ? 1 : 0
            }
            let isPair = isReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
            index += isPair ? 2 : control?.length ?? 1
        }
        bytes = clean
    }

    /// Files the first of its kind on a line: whoever looks there sees the others.
    private mutating func report(_ kind: Problem.Kind, line: Int, after text: [UInt8]) {
        let isKnown = problems.last.map { $0.span.line == line && $0.kind.isLike(kind) } ?? false
        guard problems.count < Self.mostProblems, !isKnown else { return }
        let isEnd = { (byte: UInt8) in byte == .lineFeed || byte == .carriageReturn }
        let start = text.lastIndex(where: isEnd).map { $0 + 1 } ?? 0
        let column = text[start...].reduce(1) { $1.isContinuation ? $0 : $0 + 1 }
        problems.append(Problem(kind, at: Span(line: line, column: column, length: 1)))
    }
}

extension Problem.Kind {
    fileprivate func isLike(_ other: Self) -> Bool {
        switch (self, other) {
        case (.brokenUTF8, .brokenUTF8), (.controlCharacter, .controlCharacter): true
        default: false
        }
    }
}
