extension Survey {
    /// Files the brackets that were meant as links.
    mutating func reportLinks(in leaf: ReadLeaf) {
        let area = places.bytes(of: leaf.lines)
        var start = area.lowerBound
        for miss in LinkMisses(in: leaf.text).found {
            let written = String(decoding: leaf.text[miss.range], as: UTF8.self)
            let kind = Problem.Kind.nearLink(written, meant: miss.meant)
            let needle = leaf.text[miss.needle]
            guard let index = places.first(needle, in: start..<area.upperBound) else {
                misses.append(Problem(kind, at: Span(line: fileLine(leaf.lines.lowerBound))))
                continue
            }
            start = index + 1
            let range = stretch(around: index..<index + needle.count)
            guard !isEscaped(index), !isEscaped(range.lowerBound) else { continue }
            misses.append(Problem(kind, at: places.span(of: range, in: leaf.lines)))
        }
    }

    /// The brackets on both sides of what was found, on its line.
    private mutating func stretch(around found: Range<Int>) -> Range<Int> {
        let source = places.source
        let line = places.startOfLine(at: found.lowerBound)..<places.endOfLine(at: found.lowerBound)
        let opening: UInt8 =
            source[found.lowerBound] == .closeParenthesis ? .openParenthesis : .openBracket
        let isWhole = source[found.lowerBound] == opening
        let start =
            isWhole
            ? found.lowerBound
            : source[line.lowerBound..<found.lowerBound].lastIndex(of: opening)
        let rest = source[found.upperBound..<max(found.upperBound, line.upperBound)]
        let end = rest.firstIndex {
            $0 == .closeParenthesis || $0 == .closeBracket || $0 == .closeBrace
        }
        let stop = end.map {
            source[$0..<line.upperBound].starts(with: "]]".utf8) ? $0 + 2 : $0 + 1
        }
        let endOfWord = rest.firstIndex(where: \.isBlank) ?? rest.endIndex
        let first = start ?? found.lowerBound
        let isImage = first > line.lowerBound && source[first - 1] == .bang
        return first - (isImage ? 1 : 0)..<(stop ?? endOfWord)
    }

    private func isEscaped(_ index: Int) -> Bool {
        index > 0 && places.source[index - 1] == .backslash
    }
}

extension Survey {
    /// Finds the first `[1]` behind a word, which leads to a note that was not copied.
    mutating func reportNotes(in leaf: ReadLeaf) {
        guard let range = leaf.text.foreignNote else { return }
        let area = places.bytes(of: leaf.lines)
        let written = leaf.text[range]
        let span = places.first(written, in: area)
            .map { places.span(of: $0..<$0 + range.count, in: leaf.lines) }
        let kind = Problem.Kind.foreignNote(string(written))
        misses.append(Problem(kind, at: span ?? Span(line: fileLine(leaf.lines.lowerBound))))
    }
}

extension [UInt8] {
    private static let calls = ["citation needed", "edit", "clarification needed", "who?", "when?"]
        .map { Array($0.utf8) }

    /// A number or an editor's call in brackets that touches the words before it.
    fileprivate var foreignNote: Range<Int>? {
        var start = 0
        while let open = self[start...].firstIndex(of: .openBracket) {
            start = open + 1
            let inner = self[start...].prefix(24).prefix { $0 != .closeBracket }
            guard inner.endIndex < count, self[inner.endIndex] == .closeBracket, open > 0,
                self[open - 1].isLetter || self[open - 1] >= 0x80
                    || ".,;!?\"'".utf8.contains(self[open - 1])
            else { continue }
            let isNumber = 1...3 ~= inner.count && inner.allSatisfy(\.isDigit)
            if isNumber || Self.calls.contains(Array(inner)) { return open..<inner.endIndex + 1 }
        }
        return nil
    }
}
