/// A leaf of the tree that has been read, for a look at what stayed text in it.
struct ReadLeaf {
    let kind: TextBlock.Kind
    /// What a reader reads, without code.
    let text: [UInt8]
    /// The lines of the source it was written on.
    let lines: ClosedRange<Int>
}

extension Survey {
    /// Finds what is legal as text and surely was meant as more.
    mutating func lookForMisses(
        in text: [UInt8],
        _ kind: TextBlock.Kind,
        _ node: Node,
        line: Int
    ) {
        let signs = Signs(text)
        let first = line - places.firstLine + 1
        // A node of ours stands on no line; what it holds was written on one.
        let lines = node.line > 0 ? places.sourceLines(of: node) : first...first
        let mayRunTogether = mayRunTogether(lines)
        if signs.isEmpty, !mayRunTogether { return }
        let leaf = ReadLeaf(kind: kind, text: text, lines: lines)
        if !directives.isEmpty, signs.contains(.directives) { reportDirectives(in: leaf) }
        if signs.contains(.brackets) {
            reportLinks(in: leaf)
            reportNotes(in: leaf)
        }
        if signs.contains(.lines) { reportLines(of: leaf) }
        if signs.contains(.pasted) || mayRunTogether { reportPastedLines(of: leaf) }
    }

    private mutating func reportDirectives(in leaf: ReadLeaf) {
        let area = places.bytes(of: leaf.lines)
        var start = area.lowerBound
        for miss in DirectiveMisses(in: leaf.text, known: directives).found {
            guard let index = places.first(leaf.text[miss.range], in: start..<area.upperBound)
            else {
                let span = Span(line: fileLine(leaf.lines.lowerBound))
                report(miss, miss.spelling(in: leaf.text), leaf.text, span)
                continue
            }
            start = index + miss.range.count
            // A backslash says that the colon is only a colon.
            if index > area.lowerBound, places.source[index - 1] == .backslash { continue }
            let end = places.endOfLine(at: index)
            let spelling = DirectiveSpelling(places.source, from: index, nameEnd: start, to: end)
            let span = places.span(of: spelling.range, in: leaf.lines)
            report(miss, spelling, places.source, span)
        }
    }

    private mutating func report(
        _ miss: DirectiveMiss,
        _ spelling: DirectiveSpelling,
        _ text: [UInt8],
        _ span: Span
    ) {
        let written = String(decoding: text[spelling.range], as: UTF8.self)
        let before = text[..<spelling.range.lowerBound].last { !$0.isBlank }
        let after = text[spelling.range.upperBound...].first { !$0.isBlank }
        let isAlone = [before, after].allSatisfy { $0 == nil || $0 == .lineFeed || $0 == .greater }
        let meant = spelling.correct(directives[miss.name], isAlone: isAlone)
        let kind = Problem.Kind.nearDirective(written, meant: meant, mayBeProse: miss.mayBeProse)
        misses.append(Problem(kind, at: span))
    }

    func fileLine(_ line: Int) -> Int { line + places.firstLine - 1 }
}

extension DirectiveMiss {
    fileprivate func spelling(in text: [UInt8]) -> DirectiveSpelling {
        let (start, end) = (range.lowerBound, range.upperBound)
        return DirectiveSpelling(text, from: start, nameEnd: end, to: text.count)
    }
}

/// The signs of a text that make it worth a second look.
private struct Signs: OptionSet {
    let rawValue: UInt8

    static let directives = Signs(rawValue: 1)
    static let brackets = Signs(rawValue: 2)
    static let lines = Signs(rawValue: 4)
    static let pasted = Signs(rawValue: 8)

    init(rawValue: UInt8) {
        self.rawValue = rawValue
    }

    /// Reads without an early exit and without a branch, so that many bytes are looked at at once.
    init(_ text: [UInt8]) {
        rawValue = text.withUnsafeBufferPointer { text in
            var found: UInt8 = 0
            for byte in text {
                found |= 1 & (byte.is(.colon) | byte.is(.openBrace) | byte.is(0xEF))
                found |= 2 & byte.is(.closeBracket)
                found |= 4 & (byte.is(.pipe) | byte.is(.hash))
                let isHigh: UInt8 = byte >= 0xEF ? 0xFF : 0
                found |= 8 & (byte.is(.tab) | byte.is(0xC2) | byte.is(0xE2) | isHigh)
            }
            return found
        }
    }
}

extension UInt8 {
    /// All bits where the byte is another, else none.
    fileprivate func `is`(_ other: UInt8) -> UInt8 { self == other ? 0xFF : 0 }
}
