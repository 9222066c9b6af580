/// Looks for every mark in the parsed tree; a mark that is not there was written into code or HTML.
struct MarkSearch {
    private(set) var nodes: [Node] = []
    /// The lines of the source whose marks are lost.
    private(set) var lost: Set<Int> = []

    init(_ rewritten: Rewritten, in root: Node) {
        let found = Self.find(rewritten.marks, in: root)
        for (mark, node) in zip(rewritten.marks, found) where node == nil {
            lost.insert(mark.sourceLine)
        }
        guard lost.isEmpty else { return }
        nodes = found.compactMap(\.self)
        checkTables(rewritten)
        checkNotes(rewritten.marks)
    }

    /// The block at each mark's line; both come in order of their lines.
    private static func find(_ marks: [Mark], in root: Node) -> [Node?] {
        var found = [Node?](repeating: nil, count: marks.count)
        var index = 0
        var block = root.firstChild
        while let node = block, index < marks.count {
            let line = node.line
            while index < marks.count, marks[index].line < line { index += 1 }
            let kind = node.kind
            if index < marks.count, marks[index].line == line,
                kind == (marks[index].isItem ? .item : .heading)
            {
                found[index] = node
                index += 1
            }
            block = node.following(in: root, skippingChildren: !kind.holdsBlocks)
        }
        return found
    }
}

extension MarkSearch {
    /// The cells of a table must stand side by side; a row that does not belongs to another block.
    private mutating func checkTables(_ rewritten: Rewritten) {
        for table in rewritten.tables {
            let head = table.columns.count
            for index in table.range.dropFirst() where nodes[index - 1].next != nodes[index] {
                let isHead = index <= table.first + head
                lost.insert(rewritten.marks[isHead ? table.first : index].sourceLine)
                break
            }
        }
    }

    /// A term needs its definition behind it, a definition another one or a term before it, a footnote its item.
    private mutating func checkNotes(_ marks: [Mark]) {
        var definitions: Set<Node> = []
        for (index, mark) in marks.enumerated() {
            let node = nodes[index]
            let isRight =
                switch mark.kind {
                case .term: node.next?.firstChild.map { $0 == nodes[safe: index + 1] } ?? false
                case .definition: follows(index, definitions)
                case .footnote: node.parent?.kind == .item && node.previous == nil
                default: true
                }
            if !isRight { lost.insert(mark.sourceLine) }
            if mark.isItem { definitions.insert(node) }
        }
    }

    private func follows(_ index: Int, _ definitions: Set<Node>) -> Bool {
        if let previous = nodes[index].previous { return definitions.contains(previous) }
        return index > 0 && nodes[index].parent?.previous == nodes[index - 1]
    }
}

extension Array {
    fileprivate subscript(safe index: Int) -> Element? {
        indices.contains(index) ? self[index] : nil
    }
}

extension Node.Kind {
    /// Whether blocks may stand in a node of this kind.
    var holdsBlocks: Bool {
        switch self {
        case .document, .quote, .list, .item, .customBlock: true
        default: false
        }
    }
}
