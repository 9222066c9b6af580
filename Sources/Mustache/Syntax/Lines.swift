/// A tag and the white space that belongs to it because it stands alone on its line.
struct PlacedTag {
    let tag: Tag
    /// What stands before the tag when its line shows nothing but tags; nil when it shows more.
    var indentation: Range<Int>?
    /// The end of the line after the tag, when it stands last on such a line.
    var newline: Range<Int>?
}

/// A piece of a template's text, once the lines that hold nothing but tags are found.
enum Piece {
    /// Where a line begins that shows something: the place of a partial's indentation.
    case lineStart
    case text(Range<Int>)
    case tag(PlacedTag)
}

/// Finds the lines that hold nothing but tags: their white space is not shown.
struct Lines {
    private let source: SourceText
    private var line: [Token] = []
    private(set) var pieces: [Piece] = []

    init(_ source: SourceText, _ tokens: [Token]) {
        self.source = source
        for token in tokens { add(token) }
        endLine()
    }
}

extension Lines {
    private mutating func add(_ token: Token) {
        guard case .text(var rest) = token else {
            line.append(token)
            return
        }
        while !rest.isEmpty {
            let newline = source.bytes[rest].firstIndex(of: UInt8(ascii: "\n"))
            let end = newline.map { $0 + 1 } ?? rest.upperBound
            line.append(.text(rest.lowerBound..<end))
            if newline != nil { endLine() }
            rest = end..<rest.upperBound
        }
    }

    private mutating func endLine() {
        guard !line.isEmpty else { return }
        if let tags = tagsOnly() { pieces += tags } else { addShownLine() }
        line.removeAll(keepingCapacity: true)
    }

    private mutating func addShownLine() {
        pieces.append(.lineStart)
        for token in line {
            switch token {
            case .text(let range): pieces.append(.text(range))
            case .tag(let tag): pieces.append(.tag(PlacedTag(tag: tag)))
            }
        }
    }

    /// The tags of the line, when nothing but white space stands around them.
    private func tagsOnly() -> [Piece]? {
        var tokens = line[...]
        var indentation = tokens.startIndex..<tokens.startIndex
        var newline: Range<Int>?
        if case .text(let range) = tokens.first, isWhiteSpace(range), tokens.count > 1 {
            indentation = range
            tokens.removeFirst()
        }
        if case .text(let range) = tokens.last, isWhiteSpace(range) {
            newline = range
            tokens.removeLast()
        }
        let tags = tokens.compactMap { token in if case .tag(let tag) = token { tag } else { nil } }
        guard !tags.isEmpty, tags.count == tokens.count, tags.allSatisfy(\.kind.mayStandAlone),
            tags.count == 1 || !tags.contains(where: { $0.kind == .partial })
        else { return nil }
        var placed = tags.map { PlacedTag(tag: $0, indentation: indentation) }
        placed[placed.count - 1].newline = newline ?? source.bytes.count..<source.bytes.count
        return placed.map(Piece.tag)
    }

    private func isWhiteSpace(_ range: Range<Int>) -> Bool {
        source.bytes[range].allSatisfy(\.isWhiteSpace)
    }
}

extension Tag.Kind {
    /// Whether a line that holds nothing else is not shown.
    fileprivate var mayStandAlone: Bool { self != .variable && self != .unescaped }
}
