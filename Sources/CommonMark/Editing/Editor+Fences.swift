/// A container that is open while its siblings are read.
private struct OpenFence {
    let block: Node
    let parent: Node
    let colons: Int
    let name: String
    let span: Span
}

extension Editor {
    /// No page nests so many containers; each level is rendered into the one around it.
    private static let deepestFence = 32

    /// Makes directives of their lines; a container takes in the siblings up to its closing line.
    mutating func editFences() {
        var open: [OpenFence] = []
        for (index, mark) in rewritten.marks.enumerated() {
            switch mark.kind {
            case .leaf(let directive, let hasLabel):
                _ = block(for: directive, at: index, hasLabel: hasLabel)
            case .opening(let directive, let colons, let hasLabel):
                guard let parent = nodes[index].parent else { continue }
                closeEnded(&open, at: parent)
                let block = block(for: directive, at: index, hasLabel: hasLabel)
                guard open.count < Self.deepestFence else {
                    problems.append(Problem(.nestedTooDeep, at: directive.span))
                    continue
                }
                let (name, span) = (directive.name, directive.span)
                open.append(
                    OpenFence(block: block, parent: parent, colons: colons, name: name, span: span)
                )
            case .closing(let colons):
                close(&open, colons, at: index)
            case .malformed(let text):
                let paragraph = Node.paragraph()
                paragraph.append(.text(text))
                roles.give(.text(.paragraph, line: line(of: index)), to: paragraph)
                nodes[index].replace(with: paragraph)
            case .cell, .delimiter, .footnoteGap, .footnote, .term, .definition: break
            }
        }
        while !open.isEmpty { leaveUnclosed(&open, at: nil) }
    }

    /// Puts a directive in the place of its mark.
    private mutating func block(
        for directive: WrittenDirective,
        at mark: Int,
        hasLabel: Bool
    ) -> Node {
        let block = Node.block()
        block.insertBefore(nodes[mark])
        roles.give(directive, to: block)
        if hasLabel {
            block.append(leaf(.label, from: mark, "", ""))
        } else {
            nodes[mark].remove()
        }
        return block
    }

    /// Closes the container that a line of colons means: the innermost with as many, else the innermost with fewer.
    private mutating func close(_ open: inout [OpenFence], _ colons: Int, at mark: Int) {
        let end = nodes[mark]
        defer { end.remove() }
        guard let parent = end.parent else { return }
        closeEnded(&open, at: parent)
        let exact = open.lastIndex { $0.parent == parent && $0.colons == colons }
        guard
            let index = exact
                ?? open.lastIndex(where: { $0.parent == parent && $0.colons < colons })
        else {
            problems.append(Problem(.strayFence, at: Span(line: line(of: mark))))
            return
        }
        while open.count > index + 1 { leaveUnclosed(&open, at: end) }
        let fence = open.removeLast()
        fence.block.adopt(from: fence.block.next, upTo: end)
    }

    /// Gives up containers whose quote or list item has ended.
    private mutating func closeEnded(_ open: inout [OpenFence], at parent: Node) {
        while let last = open.last, !last.parent.holds(parent) { leaveUnclosed(&open, at: nil) }
    }

    private mutating func leaveUnclosed(_ open: inout [OpenFence], at end: Node?) {
        let fence = open.removeLast()
        problems.append(Problem(.unclosedDirective(name: fence.name), at: fence.span))
        fence.block.adopt(from: fence.block.next, upTo: end)
    }
}

extension Node {
    /// Whether `node` is this node or stands somewhere in it.
    fileprivate func holds(_ node: Node) -> Bool {
        var place: Node? = node
        while let current = place {
            if current == self { return true }
            place = current.parent
        }
        return false
    }
}
