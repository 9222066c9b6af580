extension Survey {
    /// Looks at the lines of a paragraph or heading for rows that became no table and headings that became none.
    mutating func reportLines(of leaf: ReadLeaf) {
        if leaf.kind == .heading { return reportID(of: leaf) }
        guard leaf.kind != .cell, leaf.kind != .label else { return }
        if leaf.text.contains(.hash) { reportHeadings(in: leaf) }
        if leaf.text.contains(.pipe) { reportRows(in: leaf) }
    }

    /// The lines of a leaf, without what stands before their text.
    mutating func lines(of leaf: ReadLeaf) -> [SourceLine] {
        leaf.lines.compactMap { number in
            places.bytes(of: number...number).isEmpty
                ? nil
                : SourceLine(
                    of: places.source,
                    at: places.bytes(of: number...number).lowerBound,
                    number: number
                )
        }
    }

    /// Finds `##Head`, which lacks the space.
    ///
    /// One sign alone begins a tag such as `#StaySafe`.
    private mutating func reportHeadings(in leaf: ReadLeaf) {
        for line in lines(of: leaf) {
            let text = places.source[line.text]
            let level = text.prefix { $0 == .hash }.count
            let rest = text.dropFirst(level)
            let isHardSpace = rest.starts(with: [0xC2, 0xA0])
            guard 1...6 ~= level, isHardSpace || level > 1 && rest.first.map(\.isWord) == true
            else { continue }
            let words = String(decoding: rest.dropFirst(isHardSpace ? 2 : 0), as: UTF8.self)
            let meant = String(repeating: "#", count: level) + " " + words
            let written = String(decoding: text, as: UTF8.self)
            let span = places.span(ofContent: line.number)
            misses.append(Problem(.nearHeading(written, meant: meant), at: span))
        }
    }

    /// Finds `## Head {#Bad id}`, whose braces would be shown.
    private mutating func reportID(of leaf: ReadLeaf) {
        let area = places.bytes(of: leaf.lines)
        let isShown = leaf.text.indices.contains { leaf.text[$0...].starts(with: "{#".utf8) }
        guard isShown,
            let start = places.first(Array("{#".utf8)[...], in: area),
            let end = places.source[start..<area.upperBound].firstIndex(of: .closeBrace)
        else { return }
        let id = String(decoding: places.source[(start + 2)..<end], as: UTF8.self)
        let span = places.span(of: start..<end + 1, in: leaf.lines)
        misses.append(Problem(.badID("{#\(id)}", meant: "{#\(Slug.make(id.trimmed))}"), at: span))
    }

    /// Rows with pipes and without the line of hyphens that makes them a table.
    private mutating func reportRows(in leaf: ReadLeaf) {
        let lines = lines(of: leaf)
        let isRow = lines.map { places.source[$0.text].isRow }
        let isRule = lines.map { places.source[$0.text].isRule }
        let first = lines.indices.first { index in
            isRule[index] || isRow[index] && places.source[lines[index].text].isClosedRow
                || isRow[index] && index + 1 < lines.count && isRow[index + 1]
        }
        guard var first else { return }
        if first > 0, isRule[first], places.source[lines[first - 1].text].contains(.pipe) {
            first -= 1
        }
        guard !isUnderBrokenHead(lines[first]) else { return }
        let next = first + 1
        let hasRule = isRule[first] || next < lines.count && isRule[next]
        let columns = max(1, places.source[lines[first].text].columns)
        let span = places.span(ofContent: lines[first].number)
        misses.append(Problem(.brokenTable(columns: columns, hasRule: hasRule), at: span))
    }
}

extension Survey {
    /// Whether an empty line alone parts a line from a row that was reported already.
    private func isUnderBrokenHead(_ line: SourceLine) -> Bool {
        guard let last = misses.last, case .brokenTable = last.kind else { return false }
        return last.span.line == fileLine(line.number) - 2
    }
}

extension ArraySlice<UInt8> {
    /// Whether a line begins as the row of a table.
    fileprivate var isRow: Bool { first == .pipe && dropFirst().contains(.pipe) }

    /// Whether a line can be nothing but a row, even alone.
    fileprivate var isClosedRow: Bool { last { !$0.isBlank } == .pipe && columns > 1 }

    /// Whether a line is the one that would stand under a table's head.
    fileprivate var isRule: Bool {
        contains(.pipe) && contains(.hyphen) && allSatisfy { "|:- \t".utf8.contains($0) }
    }

    /// How many cells a row has.
    fileprivate var columns: Int {
        guard let last = lastIndex(where: { !$0.isBlank }) else { return 0 }
        let pipes = reduce(0) { $1 == .pipe ? $0 + 1 : $0 }
        return pipes + 1 - (first == .pipe ? 1 : 0) - (self[last] == .pipe ? 1 : 0)
    }
}

extension UInt8 {
    /// Whether a word begins with the byte.
    fileprivate var isWord: Bool { isLetter || isDigit || self >= 0x80 }
}

extension String {
    fileprivate var trimmed: String {
        split(separator: " ").joined(separator: " ")
    }
}
