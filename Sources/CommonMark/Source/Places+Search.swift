/// Finding words of the finished tree again in the source, for their nodes do not always know where they stand.
extension Places {
    /// The lines of the source that a block takes.
    func sourceLines(of node: Node) -> ClosedRange<Int> {
        let first = sourceLine(ofParsed: node.line)
        return first...max(first, sourceLine(ofParsed: node.endLine))
    }

    /// The bytes of some lines, from the first one's start to the last one's end.
    mutating func bytes(of lines: ClosedRange<Int>) -> Range<Int> {
        guard lines.lowerBound >= 1, lines.lowerBound <= starts.count else { return 0..<0 }
        let end = lines.upperBound < starts.count ? starts[lines.upperBound] - 1 : source.count
        return starts[lines.lowerBound - 1]..<max(starts[lines.lowerBound - 1], end)
    }

    /// Where some bytes stand in a stretch of the source.
    func first(_ needle: ArraySlice<UInt8>, in range: Range<Int>) -> Int? {
        guard let sign = needle.first else { return nil }
        var start = range.lowerBound
        while let index = source[start..<range.upperBound].firstIndex(of: sign) {
            if source[index..<range.upperBound].starts(with: needle) { return index }
            start = index + 1
        }
        return nil
    }

    /// The span of a stretch that lies in one of some lines.
    mutating func span(of range: Range<Int>, in lines: ClosedRange<Int>) -> Span {
        var line = lines.lowerBound
        while line < lines.upperBound, line < starts.count, starts[line] <= range.lowerBound {
            line += 1
        }
        let start = starts[line - 1]
        return span(sourceLine: line, bytes: range.lowerBound - start..<range.upperBound - start)
    }

    /// The span of all that is written on a line, without what stands before and after it.
    mutating func span(ofContent number: Int) -> Span {
        guard number >= 1, number <= starts.count else { return Span(line: number + firstLine - 1) }
        let line = SourceLine(of: source, at: starts[number - 1], number: number)
        let end = source[line.text].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? line.content
        return span(sourceLine: number, bytes: line.content - line.start..<end - line.start)
    }

    /// The span of all that is written on a line of the file.
    mutating func span(ofContentInFile line: Int) -> Span {
        span(ofContent: line - firstLine + 1)
    }

    /// The span of what a block's first line says.
    mutating func span(ofFirstLineOf node: Node) -> Span {
        span(ofContent: sourceLine(ofParsed: node.line))
    }
}

extension Places {
    func endOfLine(at index: Int) -> Int {
        source[index...].firstIndex(of: .lineFeed) ?? source.count
    }

    func startOfLine(at index: Int) -> Int {
        source[..<index].lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0
    }
}
