extension Editor {
    /// Makes a table of its cells, in a frame that scrolls by keyboard and says what it is.
    mutating func edit(_ table: TableMarks) {
        let width = table.columns.count
        let head = table.first..<table.first + width
        let block = Node.block()
        block.insertBefore(nodes[table.first])
        block.surround(
            opening(of: head),
            table.rows > 0 ? "</tbody>\n</table>\n</div>" : "</table>\n</div>"
        )
        for (column, mark) in head.enumerated() {
            let isLast = column == width - 1
            let rest = isLast ? "</tr>\n</thead>\n" + (table.rows > 0 ? "<tbody>\n" : "") : ""
            block.append(headCell(mark, table.columns[column], rest))
        }
        nodes[head.upperBound].remove()
        for mark in head.upperBound + 1..<table.range.upperBound {
            let column = (mark - head.upperBound - 1) % width
            block.append(
                cell(mark, table.columns[column], isFirst: column == 0, isLast: column == width - 1)
            )
        }
    }

    private mutating func opening(of head: Range<Int>) -> String {
        let titles = head.map { nodes[$0].plainText }.filter { !$0.isEmpty }
        if titles.isEmpty {
            problems.append(
                Problem(.tableWithoutHeadings, at: Span(line: line(of: head.lowerBound)))
            )
        }
        let name = titles.isEmpty ? "–" : titles.joined(separator: ", ")
        let number = tableNames[name, default: 0] + 1
        tableNames[name] = number
        let label = (number == 1 ? name : "\(name) (\(number))") + embedding.regionSuffix
        return """
            <div class="table" role="region" tabindex="0" aria-label="\(label.escaped)">
            <table>
            <thead>
            <tr>
            """
    }

    /// A cell of the head; an empty one heads nothing and so is no heading.
    private mutating func headCell(
        _ mark: Int,
        _ alignment: TableMarks.Alignment,
        _ rest: String
    ) -> Node {
        let isEmpty = nodes[mark].firstChild == nil
        let tag = isEmpty ? "td" : "th"
        let scope = isEmpty ? "" : " scope=\"col\""
        return leaf(
            .cell,
            from: mark,
            "<\(tag)\(scope)\(alignment.attribute)>",
            "</\(tag)>\n\(rest)"
        )
    }

    private mutating func cell(
        _ mark: Int,
        _ alignment: TableMarks.Alignment,
        isFirst: Bool,
        isLast: Bool
    ) -> Node {
        leaf(
            .cell,
            from: mark,
            "\(isFirst ? "<tr>\n" : "")<td\(alignment.attribute)>",
            "</td>\n\(isLast ? "</tr>\n" : "")"
        )
    }
}

extension TableMarks.Alignment {
    /// The attribute of a cell, with a class because styles in attributes are forbidden.
    fileprivate var attribute: String {
        switch self {
        case .natural: ""
        case .left: " class=\"align-left\""
        case .center: " class=\"align-center\""
        case .right: " class=\"align-right\""
        }
    }
}
