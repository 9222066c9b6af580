internal import CommonMark

extension Problem.Kind {
    var tableWording: Wording {
        switch self {
        case .tableWithoutHeadings:
            Wording(
                id: "table-headless",
                summary: "the table's first row is empty, so nobody hears what its cells mean",
                hint: "write a heading above each column"
            )
        case .surplusCells(let words, let cells, let columns):
            Wording(
                id: "table-row",
                summary:
                    "the row has \(cells) cells, but the table only \(columns), so \(words.excerpt) would be lost",
                hint: "give the table a column more, or write \\| where a | is part of the words"
            )
        case .brokenTable(let columns, let hasRule):
            Wording(
                id: "table-broken",
                summary: hasRule
                    ? "the line of hyphens does not fit the first row, so this is no table"
                    : "there is no line of hyphens under the first row, so this is no table",
                hint: "write this line right under the row of headings: \(Self.rule(columns))"
                    + (hasRule ? "" : "; a row of the table above has no empty line before it")
            )
        default: structureWording
        }
    }

    var structureWording: Wording {
        switch self {
        case .unclosedCode(let fence):
            Wording(
                id: "code-unclosed",
                summary:
                    "the code that begins here is never closed, and the rest would be shown as code",
                hint: "write a line of \(fence) where the code ends"
            )
        case .nestedTooDeep:
            Wording(
                id: "nested-too-deep",
                summary: "quotes, lists or directives are nested too deep here",
                hint: "write them one after the other"
            )
        default:
            Wording(
                id: "text-too-much",
                summary: "this paragraph or table is longer than a page can need",
                hint: "split it into several"
            )
        }
    }

    /// The line of hyphens for so many columns; a table wider than a page needs is cut short.
    static func rule(_ columns: Int) -> String {
        "|" + String(repeating: " --- |", count: min(columns, 12))
    }
}
