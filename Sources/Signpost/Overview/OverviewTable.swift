/// A table whose first column names its rows.
struct OverviewTable {
    enum Cell {
        case text(String)
        case number(Int)
    }

    private let caption: String
    /// A heading with `#` stands above numbers.
    private let headings: [String]
    private let rows: [[Cell]]

    init(_ caption: String, _ headings: [String], _ rows: [[Cell]]) {
        self.caption = caption
        self.headings = headings
        self.rows = rows
    }

    /// Writes the table, or a sentence in its place when it has no rows.
    func write(or sentence: String = "", to html: inout XML) {
        guard !rows.isEmpty else {
            html.element("p", text: sentence)
            return
        }
        html.element("table") { html in
            html.element("caption", text: caption)
            html.element("thead") { html in
                html.element("tr") { writeHeadings(to: &$0) }
            }
            html.element("tbody") { html in
                for row in rows { html.element("tr") { write(row, to: &$0) } }
            }
        }
    }

    private func writeHeadings(to html: inout XML) {
        for heading in headings {
            if heading.hasPrefix("#") {
                let name = String(heading.dropFirst())
                html.element("th", ["scope": "col", "class": "number"], text: name)
            } else {
                html.element("th", ["scope": "col"], text: heading)
            }
        }
    }

    private func write(_ row: [Cell], to html: inout XML) {
        for (index, cell) in row.enumerated() {
            switch cell {
            case .text(let text) where index == 0:
                html.element("th", ["scope": "row"], text: EntryName.quoted(text))
            case .text(let text): html.element("td", text: EntryName.quoted(text))
            case .number(let number): html.element("td", ["class": "number"], text: "\(number)")
            }
        }
    }
}
