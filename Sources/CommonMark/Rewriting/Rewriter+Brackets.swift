extension Rewriter {
    /// Turns the `:name` of an inline directive into a token, with the braces when they follow at once.
    mutating func encodeDirective(at index: Int, to end: Int) -> Int {
        guard index == line.start || !source[index - 1].isWordPart else { return 0 }
        let name = source[(index + 1)..<end].prefix(while: \.isNamePart)
        let stop = name.endIndex
        guard name.first?.isLetter == true, stop < end else { return 0 }
        guard source[stop] == .openBracket || source[stop] == .openBrace else { return 0 }
        let text = String(decoding: name, as: UTF8.self)
        var length = write(.directive(name: text, span(index..<stop)), for: index..<stop)
        if source[stop] == .openBrace {
            length += encodeAttributes(at: stop, to: end)
        } else {
            brackets.append(Bracket(index: output.text.count, isLabel: true))
            output.text.append(.openBracket)
            length += 1
        }
        return length
    }

    /// Turns braces into a token, whether their content keeps the rules or not.
    private mutating func encodeAttributes(at index: Int, to end: Int) -> Int {
        if let found = AttributeScanner.scan(source, from: index, to: end) {
            return write(.attributes(attributes(found)), for: index..<found.end)
        }
        let brace = source[index..<min(end, index + 500)].firstIndex(of: .closeBrace)
        let word = source[index..<end].prefix { !$0.isBlank }.endIndex
        let range = index..<(brace.map { $0 + 1 } ?? word)
        return write(.badAttributes(span(range)), for: range)
    }

    /// Remembers an opening bracket, or turns `[^name]` into a token.
    mutating func encodeOpening(at index: Int, to end: Int) -> Int {
        if let labelEnd = footnoteLabelEnd(from: index, to: end) {
            let label = String(decoding: source[(index + 2)..<labelEnd], as: UTF8.self)
            let range = index..<labelEnd + 1
            return write(.footnote(label: label, span(range)), for: range)
        }
        if index > line.start, source[index - 1] == .bang { countImage(at: index) }
        brackets.append(Bracket(index: output.text.count, isLabel: false))
        return 0
    }

    /// Takes the meaning from images beyond any number a paragraph can need; cmark would look at each for every link.
    private mutating func countImage(at index: Int) {
        images += 1
        guard images >= Triggers.mostImages else { return }
        if images == Triggers.mostImages {
            output.problems.append(Problem(.tooMuch, at: span(index..<index)))
        }
        output.text.append(.backslash)
    }

    /// Closes the last open bracket; that of a label is followed by its braces.
    mutating func encodeClosing(at index: Int, to end: Int) -> Int {
        guard let bracket = brackets.popLast() else { return 0 }
        guard bracket.isLabel else { return copyDestination(at: index, to: end) }
        output.text[bracket.index] = Guard.openLabel
        output.text.append(Guard.closeLabel)
        guard index + 1 < end, source[index + 1] == .openBrace else { return 1 }
        return 1 + encodeAttributes(at: index + 1, to: end)
    }

    /// Copies `](destination` or `]: destination` as it is, for a URL may not hold control characters.
    private mutating func copyDestination(at index: Int, to end: Int) -> Int {
        var stop = index + 1
        guard stop < end, source[stop] == .openParenthesis || source[stop] == .colon else {
            return 0
        }
        stop += 1
        while stop < end, source[stop].isBlank { stop += 1 }
        while stop < end, !source[stop].isBlank, source[stop] != .closeParenthesis { stop += 1 }
        output.text += source[index..<stop]
        return stop - index
    }

    /// Copies `<https://example.org>` as it is, for the same reason.
    mutating func copyAutolink(at index: Int, to end: Int) -> Int {
        let body = source[(index + 1)..<end].prefix { !$0.isBlank && $0 != .less && $0 != .greater }
        guard body.contains(.colon), body.endIndex < end, source[body.endIndex] == .greater else {
            return 0
        }
        output.text += source[index...body.endIndex]
        return body.count + 2
    }
}
