/// A container that is open while its siblings are read.
private struct OpenFence {
    /// The container; nil for a line that is a mistake already and only keeps its closing line from being another.
    let block: Node?
    let parent: Node
    let colons: Int
    let name: String
    let span: Span
    /// Closing lines with too few colons.
    var strays: [(colons: Int, span: Span)] = []
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
                push(&open, directive.name, block, in: parent, colons, directive.span)
            case .closing(let colons, let span):
                close(&open, colons, span, at: index)
            case .malformed(let text, let colons):
                let parent = nodes[index].parent
                let span = mark.problem?.span ?? Span(line: line(of: index))
                replace(index, with: text)
                guard colons > 2, let parent else { continue }
                closeEnded(&open, at: parent)
                push(&open, "", nil, in: parent, colons, span)
            case .cell, .delimiter, .footnoteGap, .footnote, .term, .definition: break
            }
        }
        while !open.isEmpty { leaveUnclosed(&open, at: nil) }
    }

    private mutating func push(
        _ open: inout [OpenFence],
        _ name: String,
        _ block: Node?,
        in parent: Node,
        _ colons: Int,
        _ span: Span
    ) {
        guard open.count < Self.deepestFence else {
            problems.append(Problem(.nestedTooDeep, at: span))
            return
        }
        open.append(
            OpenFence(block: block, parent: parent, colons: colons, name: name, span: span)
        )
    }

    /// Shows a line that is no directive as the text it is.
    private mutating func replace(_ mark: Int, with text: [UInt8]) {
        let paragraph = Node.paragraph()
        paragraph.append(.text(text))
        roles.give(.text(.paragraph, line: line(of: mark)), to: paragraph)
        nodes[mark].replace(with: paragraph)
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
    private mutating func close(
        _ open: inout [OpenFence],
        _ colons: Int,
        _ span: Span,
        at mark: Int
    ) {
        let end = nodes[mark]
        defer { end.remove() }
        guard let parent = end.parent else { return }
        closeEnded(&open, at: parent)
        let exact = open.lastIndex { $0.parent == parent && $0.colons == colons }
        guard
            let index = exact
                ?? open.lastIndex(where: { $0.parent == parent && $0.colons < colons })
        else {
            keep((colons, span), in: &open, parent)
            return
        }
        while open.count > index + 1 { leaveUnclosed(&open, at: end) }
        let fence = open.removeLast()
        report(fence.strays[...])
        fence.block?.adopt(from: fence.block?.next, upTo: end)
    }

    /// Keeps a line that closes nothing with the container it was probably meant for.
    private mutating func keep(
        _ stray: (colons: Int, span: Span),
        in open: inout [OpenFence],
        _ parent: Node
    ) {
        if let index = open.lastIndex(where: { $0.parent == parent }) {
            open[index].strays.append(stray)
        } else if let ended = endedFences.popLast(), ended.colons == stray.colons,
            case .unclosedDirective(let name) = problems[ended.problem].kind
        {
            let kind = Problem.Kind.closedOutside(name: name, line: stray.span.line)
            problems[ended.problem] = Problem(kind, at: problems[ended.problem].span)
        } else {
            problems.append(Problem(.strayFence, at: stray.span))
        }
    }

    private mutating func report(_ strays: ArraySlice<(colons: Int, span: Span)>) {
        for stray in strays { problems.append(Problem(.strayFence, at: stray.span)) }
    }

    /// Gives up containers whose quote or list item has ended.
    private mutating func closeEnded(_ open: inout [OpenFence], at parent: Node) {
        while let last = open.last, !last.parent.holds(parent) {
            let index = problems.count
            leaveUnclosed(&open, at: nil)
            if problems.count > index { endedFences.append((index, last.colons)) }
        }
    }

    private mutating func leaveUnclosed(_ open: inout [OpenFence], at end: Node?) {
        let fence = open.removeLast()
        guard let block = fence.block else { return report(fence.strays.dropFirst()) }
        var kind = Problem.Kind.unclosedDirective(name: fence.name)
        if let stray = fence.strays.first {
            kind = .mismatchedFence(
                name: fence.name,
                opened: fence.colons,
                closed: stray.colons,
                line: stray.span.line
            )
        }
        problems.append(Problem(kind, at: fence.span))
        report(fence.strays.dropFirst())
        block.adopt(from: block.next, upTo: end)
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
