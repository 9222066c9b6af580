/// Reads a table as RFC 4180 has it: a list of maps, named by the first row, every value text.
struct CSVReader {
    /// One row and the line it begins on.
    private struct Row {
        let line: Int
        var cells: [String]
        var places: [Place] = []

        var isBlank: Bool { cells == [""] }
    }

    private let bytes: [UInt8]
    private let file: String
    private var index: Int
    private var line = 1
    /// A byte of the current line and its column, from which the next column is counted on.
    private var mark: (index: Int, column: Int)

    static func read(
        _ bytes: [UInt8],
        file: String,
        into diagnostics: inout [Diagnostic]
    ) throws(Diagnostic) -> OpenValue {
        .list(try rows(bytes, file: file, into: &diagnostics).map(OpenValue.init))
    }

    /// The rows as maps of texts, each with its place.
    static func rows(
        _ bytes: [UInt8],
        file: String,
        into diagnostics: inout [Diagnostic]
    ) throws(Diagnostic) -> [YAMLNode] {
        try UTF8Text.check(bytes, file: file)
        let start = bytes.starts(with: UTF8Text.byteOrderMark) ? 3 : 0
        var reader = CSVReader(bytes: bytes, file: file, index: start, mark: (start, 1))
        var header: Row?
        var items: [YAMLNode] = []
        while reader.index < bytes.count {
            let row = try reader.row()
            if row.isBlank { continue }
            guard let names = header?.cells else {
                header = row
                try reader.check(header: row)
                continue
            }
            if let item = reader.item(row, names: names, into: &diagnostics) { items.append(item) }
        }
        guard header != nil else {
            throw reader.problem(
                line: 1,
                "the table is empty",
                hint: "name every column in the first row"
            )
        }
        return items
    }
}

extension CSVReader {
    private mutating func row() throws(Diagnostic) -> Row {
        var row = Row(line: line, cells: [])
        while true {
            let start = place()
            row.cells.append(try cell())
            row.places.append(start)
            guard index < bytes.count else { return row }
            let separator = bytes[index]
            index += 1
            if separator == UInt8(ascii: ",") {
                if index == bytes.count {
                    row.cells.append("")
                    row.places.append(place())
                }
                if index < bytes.count { continue }
                return row
            }
            if separator == UInt8(ascii: "\r") { index += 1 }
            beginLine()
            return row
        }
    }

    private mutating func beginLine() {
        line += 1
        mark = (index, 1)
    }

    /// The place of what comes next; columns are code points, and each byte is counted once.
    private mutating func place() -> Place {
        mark.column += bytes[mark.index..<index].count { $0 & 0xC0 != 0x80 }
        mark.index = index
        return Place(file: file, line: line, column: mark.column)
    }

    /// Reads one cell and stops at the comma or line break behind it.
    private mutating func cell() throws(Diagnostic) -> String {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
            let end = bytes[index...].indices.first(where: isEndOfCell) ?? bytes.count
            let cell = bytes[index..<end]
            index = end
            if cell.contains(UInt8(ascii: "\"")) { throw strayQuote() }
            return String(decoding: cell, as: UTF8.self)
        }
        return try quotedCell()
    }

    private mutating func quotedCell() throws(Diagnostic) -> String {
        let firstLine = line
        var cell: [UInt8] = []
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte != UInt8(ascii: "\"") {
                if byte == UInt8(ascii: "\n") { beginLine() }
                cell.append(byte)
            } else if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
                cell.append(byte)
                index += 1
            } else {
                guard index == bytes.count || isEndOfCell(index) else { throw strayQuote() }
                return String(decoding: cell, as: UTF8.self)
            }
        }
        throw problem(
            line: firstLine,
            "a quotation mark that opens here is never closed",
            hint: "close it, and write a quotation mark inside a cell twice"
        )
    }

    private func isEndOfCell(_ index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: ","), UInt8(ascii: "\n"): true
        case UInt8(ascii: "\r"): index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
        default: false
        }
    }
}

extension CSVReader {
    private func item(
        _ row: Row,
        names: [String],
        into diagnostics: inout [Diagnostic]
    ) -> YAMLNode? {
        guard row.cells.count == names.count else {
            let count = row.cells.count == 1 ? "1 cell," : "\(row.cells.count) cells,"
            diagnostics.append(
                problem(
                    line: row.line,
                    "the row has \(count) but the header names \(names.count)",
                    hint: "put a cell that holds a comma in double quotes, or add the missing comma"
                )
            )
            return nil
        }
        let entries = zip(names, zip(row.cells, row.places)).map { name, cell in
            YAMLNode.Entry(
                key: name,
                keyPlace: cell.1,
                value: YAMLNode(content: .scalar(cell.0, isQuoted: true), place: cell.1)
            )
        }
        return YAMLNode(content: .map(entries), place: Place(file: file, line: row.line))
    }

    private func check(header: Row) throws(Diagnostic) {
        if header.cells.count == 1,
            let sign = header.cells[0].first(where: { $0 == ";" || $0 == "\t" })
        {
            throw problem(
                line: header.line,
                "the columns stand apart by \(sign == ";" ? "semicolons" : "tabs"), not commas",
                hint: "save the table again as CSV with commas between the cells"
            )
        }
        var seen: Set<String> = []
        for name in header.cells {
            if name.isEmpty { throw noHeader(line: header.line) }
            guard seen.insert(name).inserted else {
                throw problem(
                    line: header.line,
                    "the header names '\(name)' twice",
                    hint: "give each column a name of its own"
                )
            }
        }
    }

    private func noHeader(line: Int) -> Diagnostic {
        problem(
            line: line,
            "a column has no name",
            hint: "name every column in the first row"
        )
    }

    private func strayQuote() -> Diagnostic {
        problem(
            line: line,
            "a quotation mark stands inside a cell",
            hint: "put the whole cell in double quotes and write the mark inside it twice"
        )
    }

    private func problem(line: Int, _ summary: String, hint: String) -> Diagnostic {
        Diagnostic(id: "csv-broken", at: Place(file: file, line: line), summary, hint: hint)
    }
}
