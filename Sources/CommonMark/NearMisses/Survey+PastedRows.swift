/// Lines that count, point or speak one after the other, and run together in a paragraph.
extension Survey {
    /// Whether two lines of a leaf begin with a letter or number before a dot or bracket, or one ends with a hyphen.
    mutating func mayRunTogether(_ lines: ClosedRange<Int>) -> Bool {
        guard lines.count > 1 else { return false }
        var found = 0
        for number in lines {
            let text = places.source[places.bytes(of: number...number)]
            if number < lines.upperBound, text.last == .hyphen || text.last == 0xAD { return true }
            let words = text.drop { $0.isBlank || ">-*+".utf8.contains($0) }
            found += words.mayCount ? 1 : 0
            if found > 1 { return true }
        }
        return false
    }

    /// Finds words that a page was too narrow for; `pre-` and `post-` may also stand before `and`.
    mutating func reportBrokenWords(_ lines: [SourceLine]) {
        for (line, next) in zip(lines, lines.dropFirst()) where next.markers == 0 {
            let text = places.source[line.text]
            let hyphen =
                text.last == .hyphen ? 1 : text.suffix(2).elementsEqual([0xC2, 0xAD]) ? 2 : 0
            let start = text.dropLast(hyphen).suffix(40).split { !$0.isLetter && $0 < 0x80 }.last
            let end = places.source[next.text].prefix(40).prefix { $0.isLetter || $0 >= 0x80 }
            guard hyphen > 0, let start, start.endIndex == text.endIndex - hyphen,
                end.first.map({ $0 >= 0x80 || $0 == $0.lowercased }) == true,
                !["and", "or", "to", "nor", "but", "und"].contains(string(end))
            else { continue }
            let range = start.startIndex - line.start..<text.endIndex - line.start
            let span = places.span(sourceLine: line.number, bytes: range)
            misses.append(Problem(.brokenWord(string(start) + "-", string(end)), at: span))
        }
    }

    /// Finds rows: two lines or more whose marks follow one another.
    mutating func reportRows(_ lines: [SourceLine]) {
        guard lines.count > 1 else { return }
        let marks = lines.map { ListMark.readings(of: places.source[$0.text]) }
        var index = 0
        while index < lines.count {
            let row = row(from: index, lines, marks)
            if let row { report(row, lines, startsText: index == 0) }
            index += max(1, row?.count ?? 0)
        }
    }

    /// A row of marks, as the lines have them from an index on.
    private struct Row {
        let range: Range<Int>
        let marks: [ListMark]
        var count: Int { marks.count }
    }

    /// The longest row that begins at a line.
    private func row(from start: Int, _ lines: [SourceLine], _ marks: [[ListMark]]) -> Row? {
        marks[start].map { first in
            var row = [first]
            while start + row.count < lines.count, !endsWithBreak(lines[start + row.count - 1]),
                let next = marks[start + row.count].first(where: { row[row.count - 1].precedes($0) }
                )
            {
                row.append(next)
            }
            return Row(range: start..<start + row.count, marks: row)
        }
        .filter { $0.count > 1 }
        .max { $0.count < $1.count }
    }

    /// Whether somebody has said that the line ends here.
    private func endsWithBreak(_ line: SourceLine) -> Bool {
        let text = places.source[line.text]
        return text.last == .backslash || text.suffix(2).elementsEqual("  ".utf8)
    }

    private mutating func report(_ row: Row, _ lines: [SourceLine], startsText: Bool) {
        let rows = Array(lines[row.range])
        let arePlain = rows.allSatisfy { $0.markers == 0 && isPlain($0) }
        switch row.marks[0].style {
        case .letter, .roman:
            misses.append(Problem(.letteredLines, at: places.span(ofContent: rows[0].number)))
        case .dash:
            misses.append(Problem(.dashedLines, at: places.span(ofContent: rows[0].number)))
        case .sign:
            for (line, mark) in zip(rows, row.marks) where line.markers == 0 {
                let isSafe = isPlain(line)
                report(line, mark.length) { .pastedBullet($0, meant: "- " + $0, isSafe: isSafe) }
            }
        case .escaped:
            for (line, mark) in zip(rows, row.marks) {
                report(line, mark.length) { .pastedBullet($0, meant: "- ", isSafe: arePlain) }
            }
        case .number, .ring:
            // A list that begins with another number than 1 cannot follow words.
            let isSafe = arePlain && (startsText || row.marks[0].value == 1)
            for (line, mark) in zip(rows, row.marks) {
                let meant = "\(mark.value). "
                report(line, mark.length) { .pastedNumber($0, meant: meant, isSafe: isSafe) }
            }
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether a line may begin with a counted mark, or with one behind a backslash.
    fileprivate var mayCount: Bool {
        if first == .backslash { return true }
        guard let first, first.isLetter || first.isDigit || first == .openParenthesis else {
            return false
        }
        let rest = dropFirst().prefix(5).drop { $0.isLetter || $0.isDigit }
        return rest.first == .closeParenthesis || rest.first == .period || rest.first == .backslash
    }
}
