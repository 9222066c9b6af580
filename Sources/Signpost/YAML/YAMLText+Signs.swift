/// Signs that have a meaning in YAML, where an editor meant them as they stand.
extension YAMLText {
    /// Words the parser's complaint where such a sign is its cause.
    func signDiagnostic(for problem: String, at found: Position, opened: Position?) -> Diagnostic? {
        switch problem {
        case "found character that cannot start any token",
            "mapping keys are not allowed in this context":
            badStart(found)
        case "found undefined alias", "did not find expected alphabetic or numeric character":
            badStart(found.line == 0 ? opened ?? found : found)
        case "did not find expected node content": missingValue(found)
        case "did not find expected comment or line break": blockStart(found)
        case "did not find expected <document start>": firstLine(found)
        default: tagOrDirective(opened ?? found)
        }
    }

    /// A value that begins with such a sign: behind its name, in a list, or among others in brackets.
    private func badStart(_ found: Position) -> Diagnostic {
        let text = line(found.line)
        let rest = text.from(column: found.column)
        if rest.first == "\t" { return .yamlTab(at: place(line: found.line, column: found.column)) }
        let named = nameAndValue(of: text).flatMap { named in
            named.column < found.column && "[{".contains(named.value.first ?? " ") ? nil : named
        }
        if let (name, value, column) = named {
            let place = place(line: found.line, column: column)
            return .yamlStart(value.first ?? " ", name: name, value: value, at: place)
        }
        let start = rest.first ?? text.last ?? " "
        let isAmongOthers = text.before(column: found.column).contains { "[{".contains($0) }
        let value = isAmongOthers ? String(rest.prefix { !",]}".contains($0) }) : rest
        return .yamlStart(
            start,
            name: nil,
            value: value.isEmpty ? "\(start)" : value.trimmingSpace(),
            at: place(line: found.line, column: found.column)
        )
    }

    /// Where a value must be: nothing before a comma, a hyphen as of a list, or a hashtag that swallows what follows.
    private func missingValue(_ found: Position) -> Diagnostic {
        let text = line(found.line)
        let place = place(line: found.line, column: found.column)
        let before = text.before(column: found.column)[...].trimmingSuffixSpace()
        let isFirst = nameAndValue(of: text)?.column == found.column || before.hasSuffix("-")
        switch text.from(column: found.column).first {
        case "," where !isFirst: return .yamlNothing(at: place)
        case "-": return .yamlListOnLine(at: place)
        case nil:
            let opened = (1...max(1, found.line)).last { line($0).contains { "[{".contains($0) } }
            return opened.flatMap(swallowed) ?? .yamlBroken(at: place, "a value is missing")
        default: return badStart(found)
        }
    }

    /// What became of values in brackets that end in a comment.
    private func swallowed(_ number: Int) -> Diagnostic? {
        let text = line(number)
        if let lost = lostHashtag(on: number) { return lost }
        return text.firstIndex { "[{".contains($0) }.map {
            unclosedQuote(Position(number, text[..<$0].columns + 1))
        }
    }

    /// What a hashtag among values in brackets takes with it.
    func lostHashtag(on number: Int) -> Diagnostic? {
        let line = line(number)
        guard let hash = Self.hashtag(in: line) else { return nil }
        let before =
            line[..<hash].split(omittingEmptySubsequences: false) { "[{,:".contains($0) }.last ?? ""
        let lost = String(line[hash...]).trimmingSpace()
        let word = lost.prefix { !"]},".contains($0) }
        let place = place(line: number, column: line[..<hash].count + 1, length: lost.count)
        let value = (String(before).trimmingSpace() + " " + word).trimmingSpace()
        return .yamlHash(lost, name: nil, value: value, at: place)
    }

    /// `>` and `|` announce lines that follow; behind them stand words.
    private func blockStart(_ found: Position) -> Diagnostic {
        let text = line(found.line)
        let before = text.before(column: found.column)
        guard let sign = before.lastIndex(where: { ">|".contains($0) }) else {
            let place = place(line: found.line, column: found.column)
            return .yamlBroken(at: place, "a line break is missing")
        }
        let column = before[..<sign].columns + 1
        let named = nameAndValue(of: text).flatMap { $0.column == column ? $0.name : nil }
        let value = text.from(column: column).trimmingSpace()
        return .yamlStart(
            before[sign],
            name: named,
            value: value,
            at: place(line: found.line, column: column)
        )
    }

    /// What ended before the file did: a first line that is indented, or that has no colon.
    private func firstLine(_ found: Position) -> Diagnostic {
        let first = (1..<max(found.line, 2)).first {
            let words = line($0).trimmingSpace()
            return !words.isEmpty && !words.hasPrefix("#")
        }
        let text = line(first ?? found.line)
        let column = text.prefix { $0 == " " }.count + 1
        let words = text.trimmingSpace()
        let place = place(line: first ?? found.line, column: column, length: words.columns)
        return column > 1
            ? .yamlMisaligned(at: self.place(line: first ?? found.line, column: column))
            : .yamlNoColon(words, at: place)
    }

    /// Words behind `!`, which would be a type, or a line that begins with `%`.
    private func tagOrDirective(_ opened: Position) -> Diagnostic? {
        let text = line(opened.line).from(column: opened.column).trimmingSpace()
        let word = text.prefix { !$0.isWhitespace }
        let place = place(line: opened.line, column: opened.column, length: word.columns)
        if word.hasPrefix("!") { return .yamlTag(String(word), at: place) }
        guard opened.column == 1, word.hasPrefix("%") else { return nil }
        let start = self.place(line: opened.line, column: 1)
        return .yamlStart("%", name: nil, value: text, at: start)
    }
}
