extension Rewriter {
    /// Rewrites `[^name]: text`, which becomes a list item that holds a mark and then the text.
    mutating func rewriteFootnote() -> Bool {
        let start = line.content
        guard let end = footnoteLabelEnd(from: start, to: line.end), end + 1 < line.end,
            source[end + 1] == .colon
        else { return false }
        let label = String(decoding: source[start + 2..<end], as: UTF8.self)
        let span = span(start..<end + 1)
        mark(.footnoteGap)
        writePrefix(isFirst: false)
        output.text += "+   ".utf8
        addMark(.footnote(label: label, span))
        output.text += "# #\n".utf8
        let rest = end + 2
        if let text = source[rest..<line.end].firstIndex(where: { !$0.isBlank }) {
            writePrefix(isFirst: false, shiftedTo: text, by: 4)
            output.text += "    ".utf8
            encode(text..<line.end)
            output.text.append(.lineFeed)
        }
        return true
    }

    /// The closing bracket of `[^name]` when it begins at `start`.
    func footnoteLabelEnd(from start: Int, to end: Int) -> Int? {
        guard start + 3 < end, source[start] == .openBracket, source[start + 1] == .caret else {
            return nil
        }
        let label = source[(start + 2)..<end].prefix(while: \.isLabelPart)
        guard !label.isEmpty, label.endIndex < end, source[label.endIndex] == .closeBracket else {
            return nil
        }
        return label.endIndex
    }
}

extension Rewriter {
    /// Rewrites a line before `: definition`, which is its term.
    mutating func rewriteTerm() -> Bool {
        guard let next, isDefinition(next), next.quotes == line.quotes,
            source[line.content] != .colon, !line.beginsBlock(source)
        else { return false }
        mark(.term, text: line.text)
        hasTerm = true
        return true
    }

    /// Rewrites `: definition` to an item that takes the same columns.
    mutating func rewriteDefinition() -> Bool {
        guard hasTerm, isDefinition(line) else { return false }
        beginLine()
        addMark(.definition)
        output.text += source[line.prefix]
        output.text.append(.plus)
        encode(line.content + 1..<line.end)
        output.text.append(.lineFeed)
        return true
    }

    private func isDefinition(_ line: SourceLine) -> Bool {
        guard line.content + 1 < line.end, line.markers == 0, !plain.contains(line.number),
            source[line.content] == .colon, source[line.content + 1].isBlank
        else { return false }
        return source[line.content + 1..<line.end].contains { !$0.isBlank }
    }
}
