/// What an editor probably did when the parser of YAML gave up.
extension YAMLText {
    /// A line and a column of this text, both from 1.
    struct Position {
        let line: Int
        let column: Int

        init(_ line: Int, _ column: Int) {
            self.line = line
            self.column = column
        }
    }

    /// Words the parser's complaint; `opened` is where the thing began that it could not finish.
    func diagnostic(for problem: String, at found: Position, opened: Position?) -> Diagnostic {
        let place = place(line: found.line, column: found.column)
        switch problem {
        case "mapping values are not allowed in this context":
            return unexpectedColon(found)
        case "could not find expected ':'":
            return missingColon(opened ?? found)
        case "found unexpected end of stream", "found unexpected document indicator":
            return unclosedQuote(opened ?? found)
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            return unclosedBracket(opened ?? found, found)
        case "did not find expected key", "did not find expected '-' indicator":
            return misaligned(found, opened: opened)
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            return .yamlEscape(at: place)
        case "block sequence entries are not allowed in this context":
            return .yamlListOnLine(at: place)
        case "found a tab character that violates indentation",
            "found a tab character where an indentation space is expected":
            return .yamlTab(at: place)
        case "but found another document":
            return .yamlSecondDocument(at: place)
        case _ where problem.contains("nest"):
            return .yamlDepth(YAMLReader.deepest, at: place)
        default:
            return signDiagnostic(for: problem, at: found, opened: opened)
                ?? (line(found.line).contains("\t")
                    ? .yamlTab(at: place) : .yamlBroken(at: place, problem))
        }
    }

    /// Two keys with one name; points at the second.
    func duplicateKey(_ key: String, first: Position) -> Diagnostic {
        let indent = first.column - 1
        let again = (first.line..<max(first.line, lineCount)).first { index in
            let line = line(index + 1)
            let rest = line.dropFirst(indent)
            return line.prefix(indent).allSatisfy { $0 == " " || $0 == "-" }
                && [key, "\"\(key)\"", "'\(key)'"].contains { rest.hasPrefix($0 + ":") }
        }
        guard let again else {
            let place = place(line: first.line, column: first.column, length: key.columns)
            return .yamlDuplicate(key, firstLine: nil, at: place)
        }
        let place = place(line: again + 1, column: first.column, length: key.columns)
        let firstPlace = self.place(line: first.line, column: first.column)
        return .yamlDuplicate(key, firstLine: firstPlace.line, at: place)
    }
}

extension YAMLText {
    private func unexpectedColon(_ found: Position) -> Diagnostic {
        let text = line(found.line)
        let place = place(line: found.line, column: found.column)
        guard let (name, value, column) = nameAndValue(of: text), found.column >= column else {
            return .yamlMisaligned(
                at: self.place(line: found.line, column: text.prefix { $0 == " " }.count + 1)
            )
        }
        return .yamlColon(in: name, value: value, at: place)
    }

    private func missingColon(_ opened: Position) -> Diagnostic {
        let text = line(opened.line).from(column: opened.column).trimmingSpace()
        let place = place(line: opened.line, column: opened.column, length: text.columns)
        if let (name, _) = nameWithoutSpace(text) { return .yamlNoSpace(after: name, at: place) }
        return .yamlNoColon(text, at: place)
    }

    func unclosedQuote(_ opened: Position) -> Diagnostic {
        let start = line(opened.line).from(column: opened.column).first ?? "\""
        return .yamlUnclosed(String(start), at: place(line: opened.line, column: opened.column))
    }

    /// A bracket without its twin; in `[one #two]` a comment has swallowed it.
    private func unclosedBracket(_ opened: Position, _ found: Position) -> Diagnostic {
        if let lost = lostHashtag(on: opened.line) { return lost }
        let rest = found.line == opened.line ? line(found.line).from(column: found.column) : ""
        guard rest.contains("]") || rest.contains("}"), found.column > opened.column else {
            return unclosedQuote(opened)
        }
        return .yamlComma(at: place(line: found.line, column: found.column))
    }

    private func misaligned(_ found: Position, opened: Position?) -> Diagnostic {
        let text = line(found.line)
        let place = place(line: found.line, column: found.column)
        let before = text.before(column: found.column)[...].trimmingSuffixSpace()
        guard let quote = before.last, quote == "\"" || quote == "'",
            let (name, value, column) = nameAndValue(of: text)
        else { return .yamlMisaligned(at: place) }
        if value.first == quote, column == before.columns,
            let opened = openQuote(quote, above: found.line)
        {
            return unclosedQuote(opened)
        }
        // The outer marks of 'It's ok' were meant to be the quotation marks.
        let isWhole = value.count > 1 && value.first == quote && value.last == quote
        let meant = isWhole ? String(value.dropFirst().dropLast()) : value
        return .yamlAfterQuote(name: name, value: meant, at: place)
    }

    /// The nearest value above a line that begins with a quotation mark and does not end with one.
    private func openQuote(_ quote: Character, above line: Int) -> Position? {
        (1..<line).reversed().lazy
            .compactMap { number in
                let text = self.line(number)
                guard let (_, value, column) = nameAndValue(of: text), value.first == quote,
                    value.count == 1 || value.last != quote
                else { return nil }
                return Position(number, column)
            }
            .first
    }

    /// The two halves of `name: value`, whatever stands in front of the name, and where the second begins.
    func nameAndValue(of line: String) -> (name: String, value: String, column: Int)? {
        guard let colon = line.firstRange(of: ": ") else { return nil }
        let name = line[..<colon.lowerBound].drop { " -".contains($0) }
        let rest = line[colon.upperBound...].drop(while: \.isWhitespace)
        guard !name.isEmpty, !rest.isEmpty else { return nil }
        let column = line[..<rest.startIndex].columns + 1
        return (String(name), String(rest).trimmingSpace(), column)
    }

    /// The name in `name:value`, where the space was forgotten.
    private func nameWithoutSpace(_ text: String) -> (name: String, value: String)? {
        guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return nil }
        let name = text[..<colon]
        guard name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return nil }
        return (String(name), String(text[text.index(after: colon)...]))
    }
}

extension StringProtocol {
    func trimmingSuffixSpace() -> Substring {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        return text
    }
}
