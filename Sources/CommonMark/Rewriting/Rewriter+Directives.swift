extension Rewriter {
    /// Rewrites a line that begins with two colons or more.
    mutating func rewriteDirective() -> Bool {
        let colons = source[line.text].prefix { $0 == .colon }.count
        guard colons >= 2 else { return false }
        let afterColons = line.content + colons
        let isEmpty = source[afterColons..<line.end].allSatisfy(\.isBlank)
        if colons > 2, isEmpty {
            mark(.closing(colons: colons, span(line.content..<afterColons)))
            return true
        }
        guard colons > 2 || source[afterColons..<line.end].first?.isLetter == true else {
            return false
        }
        rewriteOpening(colons: colons)
        return true
    }

    private mutating func rewriteOpening(colons: Int) {
        var index = line.content + colons
        let nameEnd = source[index..<line.end].firstIndex { !$0.isNamePart } ?? line.end
        let name = String(decoding: source[index..<nameEnd], as: UTF8.self)
        guard source[index..<nameEnd].first?.isLetter == true else { return malformed() }
        index = nameEnd
        var label: Range<Int>?
        if index < line.end, source[index] == .openBracket {
            guard let end = closingBracket(from: index) else { return malformed() }
            label = index + 1..<end
            index = end + 1
        }
        let (attributes, problem, end) = scanAttributes(from: index)
        guard source[end..<line.end].allSatisfy(\.isBlank) else { return malformed() }
        let directive = WrittenDirective(
            name: name,
            form: colons == 2 ? .leaf : .container,
            attributes: attributes,
            span: span(line.content..<trimmedEnd()),
            hasBrokenBraces: problem != nil
        )
        let kind: Mark.Kind =
            colons == 2
            ? .leaf(directive, hasLabel: label != nil)
            : .opening(directive, colons: colons, hasLabel: label != nil)
        mark(kind, text: label, problem: problem)
    }

    /// Reads the attributes of a directive that has a line for itself; broken ones are a problem, not an end.
    private mutating func scanAttributes(
        from index: Int
    ) -> (attributes: [Directive.Attribute], problem: Problem?, end: Int) {
        guard index < line.end, source[index] == .openBrace else { return ([], nil, index) }
        if let found = AttributeScanner.scan(source, from: index, to: line.end) {
            return (attributes(found), nil, found.end)
        }
        let end = trimmedEnd()
        let written = String(decoding: source[index..<end], as: UTF8.self)
        return ([], Problem(.badAttributes(written), at: span(index..<end)), line.end)
    }

    mutating func attributes(_ found: AttributeScanner.Found) -> [Directive.Attribute] {
        found.attributes.map {
            Directive.Attribute(name: $0.name, value: $0.value, span: span($0.bytes))
        }
    }

    private mutating func malformed() {
        let range = line.content..<trimmedEnd()
        let colons = source[range].prefix { $0 == .colon }.count
        let name = source[range].dropFirst(colons).drop(while: \.isBlank).prefix(
            while: \.isNamePart
        )
        let meant = meant(colons: colons, name.startIndex..<name.endIndex)
        let written = String(decoding: source[range], as: UTF8.self)
        let problem = Problem(.malformedDirective(written, meant: meant), at: span(range))
        mark(.malformed(Array(source[range]), colons: colons), problem: problem)
    }

    /// The line as it was probably meant; empty when it has no name.
    private func meant(colons: Int, _ name: Range<Int>) -> String {
        guard !name.isEmpty, source[name.lowerBound].isLetter else { return "" }
        let end = trimmedEnd()
        let spelling = DirectiveSpelling(
            source,
            from: line.content,
            nameEnd: name.upperBound,
            to: end
        )
        let rest = source[spelling.range.upperBound..<end].drop(while: \.isBlank)
        return spelling.correct(colons: colons, title: String(decoding: rest, as: UTF8.self))
    }

    /// The bracket that closes the one at `start` on the same line, code and escapes passed over.
    private mutating func closingBracket(from start: Int) -> Int? {
        var depth = 0
        var index = start
        while index < line.end {
            switch source[index] {
            case .backslash: index += 1
            case .backtick: index = endOfCode(at: index, to: line.end).map { $0 - 1 } ?? index
            case .openBracket: depth += 1
            case .closeBracket:
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
            index += 1
        }
        return nil
    }

    private func trimmedEnd() -> Int {
        let last = source[line.text].lastIndex { !$0.isBlank } ?? line.content
        return min(line.end, last + 1)
    }
}
