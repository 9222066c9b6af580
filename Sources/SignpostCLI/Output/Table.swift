import Signpost

/// Rows of text with their columns in line.
struct Table {
    let rows: [[String]]

    /// One line for each row, two spaces between columns, none at the end of a line.
    var text: String {
        let columns = rows.map(\.count).max() ?? 0
        let widths = (0..<columns).map { column in
            rows.map { column < $0.count ? TextWidth.of($0[column]) : 0 }.max() ?? 0
        }
        return rows.map { Self.line($0, widths) + "\n" }.joined()
    }

    private static func line(_ row: [String], _ widths: [Int]) -> String {
        let padded = zip(row, widths).map { text, width in
            text + String(repeating: " ", count: width - TextWidth.of(text))
        }
        var line = padded.joined(separator: "  ")[...]
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
