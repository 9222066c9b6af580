/// Turns the lines and phrases that CommonMark does not know into ones it does; see `Rewritten`.
struct Rewriter {
    let source: [UInt8]
    let triggers: Triggers
    /// The lines that turned out to be code or HTML and stay as they are.
    let plain: Set<Int>
    var places: Places
    var output = Rewritten()

    /// The line that is being rewritten, and the one after it.
    var line: SourceLine
    var next: SourceLine?

    /// Whether there was a term, so that a definition may follow.
    var hasTerm = false
    /// The opening brackets of the paragraph so far.
    var brackets: [Bracket] = []
    /// The images of the paragraph so far.
    var images = 0
    /// Whether a cell of a table is being written.
    var isInCell = false
    /// The lengths of backtick runs that nothing closes before an index.
    var unclosedCode = (end: 0, lengths: Set<Int>())

    init(_ source: [UInt8], _ triggers: Triggers, plain: Set<Int>, places: Places) {
        self.source = source
        self.triggers = triggers
        self.plain = plain
        self.places = places
        line = SourceLine(of: source, at: 0, number: 1)
        next = Self.line(after: line, in: source)
        output.text.reserveCapacity(source.count + source.count / 4 + 16)
    }

    /// Rewrites the whole text.
    mutating func rewritten() -> Rewritten {
        repeat { rewriteLine() } while advance()
        return output
    }

    /// Goes on to the next line; false at the end of the text.
    mutating func advance() -> Bool {
        guard let next else { return false }
        line = next
        self.next = Self.line(after: line, in: source)
        return true
    }

    private static func line(after line: SourceLine, in source: [UInt8]) -> SourceLine? {
        guard line.end + 1 < source.count else { return nil }
        return SourceLine(of: source, at: line.end + 1, number: line.number + 1)
    }
}

extension Rewriter {
    private mutating func rewriteLine() {
        if line.isTooDeep {
            output.problems.append(Problem(.nestedTooDeep, at: span(line.start..<line.start)))
        }
        if line.isBlank || plain.contains(line.number) || !rewriteSpecialLine() {
            copyLine()
        }
    }

    /// Rewrites a line that is a block of ours; false when it is not.
    private mutating func rewriteSpecialLine() -> Bool {
        guard triggers.lines else { return false }
        switch source[line.content] {
        case .colon where rewriteDirective() || rewriteDefinition(): return true
        case .openBracket where rewriteFootnote(): return true
        default: return rewriteTable() || rewriteTerm()
        }
    }

    private mutating func copyLine() {
        if line.isBlank { endParagraph() }
        beginLine()
        output.text += source[line.prefix]
        var text = line.text
        if triggers.lines, line.markers > 0 { text = text.dropFirst(copyTask()) }
        encode(text)
        output.text.append(.lineFeed)
    }

    mutating func endParagraph() {
        brackets.removeAll(keepingCapacity: true)
        images = 0
    }

    /// Writes down where the next line of the output comes from.
    mutating func beginLine(shift: Int = 0) {
        output.origins.append(Places.Origin(line: line.number, shift: shift))
    }

    /// The stretch of the current line between two indices of the source.
    mutating func span(_ range: Range<Int>) -> Span {
        let start = line.start
        return places.span(
            sourceLine: line.number,
            bytes: range.lowerBound - start..<range.upperBound - start
        )
    }
}

// MARK: - Writing marks

extension Rewriter {
    /// Writes one heading that stands for the line or a part of it.
    ///
    /// Only the first mark of a line repeats its list markers; the others stand in the same item.
    mutating func mark(
        _ kind: Mark.Kind,
        text: Range<Int>? = nil,
        isFirst: Bool = true,
        problem: Problem? = nil
    ) {
        writePrefix(isFirst: isFirst, shiftedTo: text?.lowerBound, by: 2)
        addMark(kind, problem: problem)
        output.text += "# ".utf8
        if case .cell = kind { isInCell = true }
        if let text { encode(text) }
        isInCell = false
        output.text += " #\n".utf8
    }

    /// Files a mark for the line of the output that is being written.
    mutating func addMark(_ kind: Mark.Kind, problem: Problem? = nil) {
        endParagraph()
        output.marks.append(
            Mark(
                kind: kind,
                line: output.origins.count,
                sourceLine: line.number,
                problem: problem
            )
        )
    }

    /// Begins a line of the output with what stands before the text of the current line.
    mutating func writePrefix(isFirst: Bool, shiftedTo text: Int? = nil, by width: Int = 0) {
        let written = line.prefix.count + width
        beginLine(shift: text.map { $0 - line.start - written } ?? 0)
        if isFirst {
            output.text += source[line.prefix]
        } else {
            output.text += source[line.prefix].lazy.map {
                $0 == .greater || $0 == .tab ? $0 : .space
            }
        }
    }
}
