extension SourceText {
    /// The words of a tag without the white space between them: what opening and closing tags share.
    func word(_ tag: Tag) -> String {
        String(decoding: bytes[tag.content].filter { !$0.isWhiteSpace }, as: UTF8.self)
    }

    /// The dotted name in a tag.
    func name(in tag: Tag) throws(TemplateProblem) -> Name {
        try name(at: tag.content, in: tag)
    }

    /// The template that a partial or parent tag includes.
    func inclusion(_ placed: PlacedTag) throws(TemplateProblem) -> Inclusion {
        let tag = placed.tag
        var target = Inclusion.Target.fixed(self[tag.content])
        if bytes[tag.content].first == UInt8(ascii: "*") {
            let rest = bytes[tag.content].dropFirst().drop(while: \.isWhiteSpace)
            target = .named(try name(at: rest.startIndex..<tag.content.upperBound, in: tag))
        } else {
            try checkWord(at: tag.content, in: tag)
        }
        return Inclusion(target: target, range: tag.content, indentation: placed.indentation)
    }

    /// The node that opens a section, parent or block; its end is not known yet.
    func openingNode(_ placed: PlacedTag) throws(TemplateProblem) -> Node {
        let tag = placed.tag
        switch tag.kind {
        case .parent: return .parent(try inclusion(placed), end: 0)
        case .block:
            try checkWord(at: tag.content, in: tag)
            let block = Block(
                name: self[tag.content],
                range: tag.content,
                indentation: placed.indentation,
                beginsLine: placed.newline != nil
            )
            return .block(block, end: 0)
        default:
            return .section(try name(in: tag), inverted: tag.kind == .inverted, end: 0)
        }
    }

    private func name(at range: Range<Int>, in tag: Tag) throws(TemplateProblem) -> Name {
        try checkWord(at: range, in: tag)
        guard let name = Name(at: range, in: bytes) else { throw emptyPart(at: range) }
        return name
    }

    private func checkWord(at range: Range<Int>, in tag: Tag) throws(TemplateProblem) {
        guard !range.isEmpty else { throw missingName(tag) }
        guard !bytes[range].contains(where: \.isWhiteSpace) else { throw spaceInName(at: range) }
        let sigil = Tag.Kind(sigil: bytes[range.lowerBound])
        guard sigil == .variable else { throw secondSigil(at: range) }
    }
}

extension Node {
    /// Notes where the content of a section, parent or block ends.
    mutating func end(
        at index: Int,
        of opening: Opening,
        with closing: PlacedTag,
        in source: SourceText
    ) {
        switch self {
        case .section(let name, let inverted, _):
            self = .section(name, inverted: inverted, end: index)
        case .parent(let inclusion, _): self = .parent(inclusion, end: index)
        case .block(var block, _):
            block.endsLine = closing.indentation != nil
            block.newline = closing.newline ?? 0..<0
            block.margin = source.margin(from: opening.firstLine, to: closing.tag.range.lowerBound)
            self = .block(block, end: index)
        case .lineStart, .text, .variable, .partial, .end: break
        }
    }
}

extension SourceText {
    /// The white space before the first line between two offsets that is not empty.
    fileprivate func margin(from first: Int?, to end: Int) -> Range<Int> {
        guard let first,
            let shown = bytes[first..<max(first, end)].firstIndex(where: { !$0.isWhiteSpace })
        else { return 0..<0 }
        let start = bytes[first..<shown].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? first
        return start..<shown
    }
}
