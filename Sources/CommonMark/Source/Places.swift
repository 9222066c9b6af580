/// Where things are in the file, for things that are found at lines and columns of the parsed text.
struct Places {
    /// The line of the file a parsed line comes from, and how far its columns moved.
    struct Origin {
        let line: Int
        var shift = 0
    }

    let firstLine: Int
    let source: [UInt8]
    /// The origin of every parsed line; empty when the source was parsed as it is.
    var origins: [Origin] = []
    private(set) lazy var starts = Self.lineStarts(of: source)
    private var last = (line: 0, offset: 0, column: 0)

    init(source: [UInt8], firstLine: Int) {
        self.source = source
        self.firstLine = firstLine
    }

    /// The line of the file that a node begins on.
    func line(of node: Node) -> Int { origin(ofLine: node.line).line + firstLine - 1 }

    /// The stretch of a link or image, whose first byte must be one of `signs` for its column to be believed.
    ///
    /// cmark's columns are off where a paragraph goes on with another indentation.
    mutating func span(of node: Node, beginningWith signs: UInt8...) -> Span {
        let origin = origin(ofLine: node.line)
        let line = origin.line + firstLine - 1
        guard origin.line >= 1, origin.line <= starts.count else { return Span(line: line) }
        let start = starts[origin.line - 1]
        let offset = node.column - 1 + origin.shift
        guard offset >= 0, start + offset < source.count, signs.contains(source[start + offset])
        else { return Span(line: line) }
        let column = column(ofByte: offset, line: origin.line)
        let end = min(source.count, start + max(offset + 1, node.endColumn + origin.shift))
        let length = node.endLine == node.line ? characters(start + offset..<end) : 1
        return Span(line: line, column: column, length: length)
    }

    /// A stretch of a line of the source, from byte columns that count from 0.
    mutating func span(sourceLine: Int, bytes: Range<Int>) -> Span {
        let start = starts[sourceLine - 1]
        return Span(
            line: sourceLine + firstLine - 1,
            column: column(ofByte: bytes.lowerBound, line: sourceLine),
            length: characters(start + bytes.lowerBound..<start + bytes.upperBound)
        )
    }

    /// The line of the source that a line of the parsed text comes from.
    func sourceLine(ofParsed line: Int) -> Int { origin(ofLine: line).line }

    private func origin(ofLine line: Int) -> Origin {
        if origins.isEmpty { return Origin(line: line) }
        return origins[min(max(line, 1), origins.count) - 1]
    }

    /// Counts on from the place asked for before, so that a long line is read once.
    private mutating func column(ofByte offset: Int, line: Int) -> Int {
        if line != last.line || offset < last.offset { last = (line, 0, 1) }
        let start = starts[line - 1]
        let column = last.column + characters(start + last.offset..<start + offset)
        last = (line, offset, column)
        return column
    }

    private func characters(_ range: Range<Int>) -> Int {
        source[range].reduce(0) { $1.isContinuation ? $0 : $0 + 1 }
    }

    private static func lineStarts(of source: [UInt8]) -> [Int] {
        var starts = [0]
        starts.reserveCapacity(source.count / 32)
        source.withUnsafeBufferPointer { text in
            text.forEachIndex(of: .lineFeed) { starts.append($0 + 1) }
        }
        return starts
    }
}
