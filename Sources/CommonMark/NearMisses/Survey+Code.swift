extension Survey {
    /// Looks at a block of code: whether its fence is closed, and whether four spaces made code of a directive.
    mutating func readCode(_ node: Node) {
        let lines = places.sourceLines(of: node)
        let start = places.bytes(of: lines.lowerBound...lines.lowerBound).lowerBound
        let line = SourceLine(of: places.source, at: start, number: lines.lowerBound)
        let text = places.source[line.text]
        // Code by indentation holds its first line, a fence does not.
        guard let fence = CodeFence(text), !node.withLiteral({ $0.beginsWithLine(text) }) else {
            return reportIndented(node, lines)
        }
        guard !isClosed(fence, line, node, by: lines.upperBound) else { return }
        let written = String(repeating: fence.sign, count: fence.length)
        let range = line.content..<line.content + fence.length
        problems.append(
            Problem(.unclosedCode(fence: written), at: places.span(of: range, in: lines))
        )
    }

    /// Whether a line closes the fence; where a quote or list ends first, cmark gives the line after it.
    private mutating func isClosed(
        _ fence: CodeFence,
        _ opening: SourceLine,
        _ node: Node,
        by number: Int
    ) -> Bool {
        guard number > opening.number else { return false }
        let start = places.bytes(of: number...number).lowerBound
        let line = SourceLine(of: places.source, at: start, number: number)
        let text = places.source[line.text]
        guard let closing = CodeFence(text), closing.sign == fence.sign,
            closing.length >= fence.length, line.markers == 0, line.quotes == opening.quotes,
            text.dropFirst(closing.length).allSatisfy(\.isBlank)
        else { return false }
        return !isPart(of: node) && isIndented(line, as: node)
    }

    /// Whether the last line of a block of code is code itself, since the text ended with it.
    private func isPart(of node: Node) -> Bool {
        let lines = node.withLiteral { $0.reduce(0) { $1 == .lineFeed ? $0 + 1 : $0 } }
        return lines >= node.endLine - node.line
    }

    /// Whether a closing fence begins inside the list item that its code is in.
    private func isIndented(_ line: SourceLine, as node: Node) -> Bool {
        guard let item = node.parent, item.kind == .item, let first = item.firstChild else {
            return true
        }
        let isOnItsLine = first.line == item.line
        let column = isOnItsLine ? first.column : item.column + 2
        return line.content - line.start >= column - 1
    }

    /// Finds directives and sentences in code that no fence made code.
    private mutating func reportIndented(_ node: Node, _ lines: ClosedRange<Int>) {
        let text = node.withLiteral { Array($0) }
        if reportDirective(in: text, lines) { return }
        let first = text.prefix { $0 != .lineFeed }
        guard first.isSentence else { return }
        let written = String(decoding: first, as: UTF8.self)
        let span = places.span(ofContent: lines.lowerBound)
        problems.append(Problem(.indentedText(written), at: span))
    }

    private mutating func reportDirective(in text: [UInt8], _ lines: ClosedRange<Int>) -> Bool {
        guard !directives.isEmpty, text.contains(.colon) else { return false }
        let area = places.bytes(of: lines)
        for miss in DirectiveMisses(in: text, known: directives, isCode: true).found {
            guard let index = places.first(text[miss.range], in: area) else { continue }
            let end = places.endOfLine(at: index)
            let written = String(decoding: places.source[index..<end], as: UTF8.self)
            let span = places.span(of: index..<end, in: lines)
            problems.append(Problem(.indentedDirective(written), at: span))
            return true
        }
        return false
    }
}

extension ArraySlice<UInt8> {
    /// Whether a line begins with three words or more, as no line of a program does.
    fileprivate var isSentence: Bool {
        let words = drop(while: \.isBlank).split(separator: .space).prefix(3)
        return words.count == 3
            && words.allSatisfy { word in
                word.allSatisfy { $0.isLetter || $0 >= 0x80 || "'’,.-".utf8.contains($0) }
            }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func beginsWithLine(_ line: ArraySlice<UInt8>) -> Bool {
        starts(with: line) && (count == line.count || self[line.count] == .lineFeed)
    }
}

/// The signs that begin or end a block of code.
private struct CodeFence {
    let sign: Character
    let length: Int

    init?(_ text: ArraySlice<UInt8>) {
        guard let first = text.first, first == .backtick || first == .tilde else { return nil }
        sign = first == .tilde ? "~" : "`"
        length = text.prefix { $0 == first }.count
        guard length >= 3 else { return nil }
    }
}
