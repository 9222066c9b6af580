/// An opening bracket that waits for its partner.
struct Bracket {
    /// Where it stands in the output.
    let index: Int
    /// Whether it opens the label of an inline directive.
    let isLabel: Bool
}

extension Rewriter {
    /// Copies a stretch of the current line, its phrases turned into control characters.
    mutating func encode(_ range: Range<Int>) {
        guard triggers.inlines || isInCell && source[range].contains(.backslash) else {
            output.text += source[range]
            return
        }
        var index = range.lowerBound
        while index < range.upperBound {
            index += encodePhrase(at: index, to: range.upperBound)
        }
    }

    /// Copies what stands at one place and gives its length.
    private mutating func encodePhrase(at index: Int, to end: Int) -> Int {
        var length = 0
        switch source[index] {
        case .backslash: length = encodeEscape(at: index, to: end)
        case .backtick: length = encodeCode(at: index, to: end)
        case .colon: length = encodeDirective(at: index, to: end)
        case .openBracket: length = encodeOpening(at: index, to: end)
        case .closeBracket: length = encodeClosing(at: index, to: end)
        case .openBrace: length = encodeID(at: index, to: end)
        case .less: length = copyAutolink(at: index, to: end)
        case .tilde: length = encodeTildes(at: index, to: end)
        default: break
        }
        if length == 0 { output.text.append(source[index]) }
        return max(length, 1)
    }

    /// Copies a backslash with what it protects; a pipe in a cell needs the backslash no more.
    private mutating func encodeEscape(at index: Int, to end: Int) -> Int {
        guard index + 1 < end else { return 0 }
        if !isInCell || source[index + 1] != .pipe { output.text.append(.backslash) }
        output.text.append(source[index + 1])
        return 2
    }

    /// Copies code as it is: nothing in it means anything.
    private mutating func encodeCode(at index: Int, to end: Int) -> Int {
        let runEnd = endOfRun(at: index, to: end)
        let stop = endOfCode(at: index, to: end) ?? runEnd
        for at in index..<stop {
            let protects = source[at] == .backslash && at + 1 < stop && source[at + 1] == .pipe
            if !isInCell || !protects { output.text.append(source[at]) }
        }
        return stop - index
    }

    /// Turns two tildes into the sign for what they may do; one, or more than two, are only tildes.
    private mutating func encodeTildes(at index: Int, to end: Int) -> Int {
        let stop = endOfRun(at: index, to: end)
        let opens = stop < end && !source[stop].isBlank
        let closes = index > line.content && !source[index - 1].isBlank
        if stop - index == 2, opens || closes {
            let sign = opens ? (closes ? Guard.anyStrike : Guard.openStrike) : Guard.closeStrike
            output.text += [sign, sign]
            output.holdsPhrases = true
        } else {
            output.text += source[index..<stop]
        }
        return stop - index
    }

    /// Turns `{#id}` at the end of a line into a token.
    private mutating func encodeID(at index: Int, to end: Int) -> Int {
        guard index + 3 < end, source[index + 1] == .hash, end == line.end else { return 0 }
        let id = source[(index + 2)..<end].prefix(while: \.isLabelPart)
        guard !id.isEmpty, id.endIndex < end, source[id.endIndex] == .closeBrace else { return 0 }
        let rest = source[(id.endIndex + 1)..<end]
        guard rest.allSatisfy({ $0.isBlank || $0 == .hash }) else { return 0 }
        let name = String(decoding: id, as: UTF8.self)
        let range = index..<id.endIndex + 1
        return write(.id(name, span(range)), for: range)
    }

    /// Turns `[ ]` or `[x]` at the start of a list item into a token and gives its length.
    mutating func copyTask() -> Int {
        let text = source[line.text]
        guard text.count > 3, text.first == .openBracket, text[line.content + 2] == .closeBracket,
            text[line.content + 3].isBlank
        else { return 0 }
        let sign = text[line.content + 1]
        guard sign == .space || sign.lowercased == UInt8(ascii: "x") else { return 0 }
        return write(.task(isDone: sign != .space), for: line.content..<line.content + 3)
    }

    /// Writes a token for a stretch of the source and gives its length.
    mutating func write(_ kind: Token.Kind, for range: Range<Int>) -> Int {
        Guard.write(token: output.tokens.count, width: range.count, to: &output.text)
        output.holdsPhrases = true
        output.tokens.append(Token(kind: kind, written: Array(source[range])))
        return range.count
    }
}

// MARK: - Code

extension Rewriter {
    private func endOfRun(at index: Int, to end: Int) -> Int {
        source[index..<end].firstIndex { $0 != source[index] } ?? end
    }

    /// The end of the code that begins with the backticks at `index`, when it ends before `end`.
    mutating func endOfCode(at index: Int, to end: Int) -> Int? {
        let runEnd = endOfRun(at: index, to: end)
        let length = runEnd - index
        if unclosedCode.end != end { unclosedCode = (end, []) }
        guard !unclosedCode.lengths.contains(length) else { return nil }
        var start = runEnd
        while let next = source[start..<end].firstIndex(of: .backtick) {
            let stop = endOfRun(at: next, to: end)
            if stop - next == length { return stop }
            start = stop
        }
        // Nothing further on can close it either, so nobody need look again.
        unclosedCode.lengths.insert(length)
        return nil
    }
}
