/// Lines that count, point or speak one after the other, and run together in a paragraph.
extension Survey {
    /// Whether two lines of a leaf begin with a letter or number before a dot or bracket.
    mutating func mayCount(_ lines: ClosedRange<Int>) -> Bool {
        guard lines.count > 1 else { return false }
        var found = 0
        for number in lines {
            let range = places.bytes(of: number...number)
            let text = places.source[range].drop { $0.isBlank || " >-*+".utf8.contains($0) }
            found += text.mayCount ? 1 : 0
            if found > 1 { return true }
        }
        return false
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
    /// Whether a line may begin with a counted mark.
    fileprivate var mayCount: Bool {
        guard let first, first.isLetter || first.isDigit || first == .openParenthesis else {
            return false
        }
        let rest = dropFirst().prefix(5).drop { $0.isLetter || $0.isDigit }
        return rest.first == .closeParenthesis || rest.first == .period
    }
}
