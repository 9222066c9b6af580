extension Rewriter {
    /// The most cells that rows may leave out; a short row is filled up, so a few bytes could ask for millions.
    private static let mostMissingCells = 100_000

    /// Rewrites a table that begins with the current line.
    mutating func rewriteTable() -> Bool {
        guard let columns = columnsOfTable() else { return false }
        var table = TableMarks(first: output.marks.count, columns: columns)
        markCells(count: columns.count)
        _ = advance()
        mark(.delimiter)
        var missing = Self.mostMissingCells
        while let next, isRow(next), missing > 0 {
            _ = advance()
            missing -= markCells(count: columns.count)
            table.rows += 1
        }
        if missing <= 0 {
            output.problems.append(Problem(.tooMuch, at: span(line.start..<line.start)))
        }
        output.tables.append(table)
        return true
    }

    /// The columns of the table whose head the current line is, as the next line tells.
    private func columnsOfTable() -> [TableMarks.Alignment]? {
        guard let next, next.quotes == line.quotes, next.markers == 0, !plain.contains(next.number),
            let columns = alignments(next), !line.beginsBlock(source),
            source[line.text].contains(.pipe) || source[next.text].contains(.pipe),
            cells(of: line).count == columns.count
        else { return nil }
        return columns
    }

    private func isRow(_ row: SourceLine) -> Bool {
        !row.isBlank && row.quotes == line.quotes && row.markers == 0
            && !plain.contains(row.number) && !row.beginsBlock(source)
    }

    /// Reads a delimiter row such as `| :-- | --: |`; nil when the line is none.
    private func alignments(_ row: SourceLine) -> [TableMarks.Alignment]? {
        guard let first = source[row.text].first, "|:-".utf8.contains(first) else { return nil }
        guard source[row.text].allSatisfy({ "|:- \t".utf8.contains($0) }) else { return nil }
        // A row of hyphens alone is the underline of a heading.
        guard source[row.text].contains(where: { $0 == .pipe || $0 == .colon }) else { return nil }
        let cells = cells(of: row)
        let columns = cells.compactMap { alignment(source[$0]) }
        return columns.count == cells.count && !columns.isEmpty ? columns : nil
    }

    private func alignment(_ cell: ArraySlice<UInt8>) -> TableMarks.Alignment? {
        let left = cell.first == .colon
        let right = cell.last == .colon
        let hyphens = cell.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
        guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == .hyphen }) else { return nil }
        return left ? (right ? .center : .left) : (right ? .right : .natural)
    }

    /// Writes the cells of the current line and gives how many the row left out.
    @discardableResult
    private mutating func markCells(count: Int) -> Int {
        let cells = cells(of: line)
        for index in 0..<count {
            mark(.cell, text: index < cells.count ? cells[index] : nil, isFirst: index == 0)
        }
        reportSurplus(cells, columns: count)
        return max(0, count - cells.count)
    }

    /// Cells beyond the last column have no place in a table, so their words would be lost.
    private mutating func reportSurplus(_ cells: [Range<Int>], columns: Int) {
        guard cells.count > columns,
            let lost = cells[columns...].first(where: { !$0.isEmpty })
        else { return }
        let words = String(decoding: source[lost], as: UTF8.self)
        let kind = Problem.Kind.surplusCells(words, cells: cells.count, columns: columns)
        output.problems.append(Problem(kind, at: span(lost)))
    }

    /// Cuts a row at its pipes, those after a backslash left alone.
    private func cells(of row: SourceLine) -> [Range<Int>] {
        var end = row.end
        while end > row.content, source[end - 1].isBlank { end -= 1 }
        var cells: [Range<Int>] = []
        var start = source[row.content] == .pipe ? row.content + 1 : row.content
        var index = start
        while index < end {
            if source[index] == .backslash {
                index += 1
            } else if source[index] == .pipe {
                cells.append(trimmed(start..<index))
                start = index + 1
            }
            index += 1
        }
        if start < end { cells.append(trimmed(start..<end)) }
        return cells
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let first = source[range].firstIndex(where: { !$0.isBlank }),
            let last = source[range].lastIndex(where: { !$0.isBlank })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }
}
