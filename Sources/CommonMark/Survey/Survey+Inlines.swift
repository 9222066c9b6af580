extension Survey {
    /// Reads what stands in a line: gathers its text, asks for the URLs and refuses what may not be there.
    mutating func readInlines(of leaf: Node) {
        text.removeAll(keepingCapacity: true)
        depth = 0
        refusedTags.removeAll(keepingCapacity: true)
        var node = leaf.firstChild
        while let current = node {
            let visited = enter(current)
            if visited.kind != .image, let child = visited.firstChild {
                descend(from: visited)
                node = child
            } else {
                node = leave(visited, inLeaf: leaf)
            }
        }
    }

    /// Enters an inline; gives the node that stands in its place now.
    private mutating func enter(_ node: Node) -> Node {
        switch node.kind {
        case .text:
            node.withLiteral { say($0) }
        case .softBreak, .lineBreak:
            say([.space])
        case .codeSpan where keepsName:
            node.withLiteral { name += $0 }
        case .htmlSpan where !allowsRawHTML:
            refuse(node)
        case .link:
            linkStarts.append(name.count)
        case .image:
            return readImage(node)
        case .customSpan:
            if case .directive? = roles[node] { labelStarts.append(text.count) }
        default: break
        }
        return node
    }

    /// Leaves an inline and all that end with it; gives the one after them.
    private mutating func leave(_ node: Node, inLeaf leaf: Node) -> Node? {
        var node = node
        while true {
            let left = exit(node)
            if let next = left.next { return next }
            guard let parent = left.parent, parent != leaf else { return nil }
            node = parent
            depth -= 1
        }
    }

    private mutating func descend(from node: Node) {
        depth += 1
        guard depth == Self.deepestInline else { return }
        problems.append(Problem(.nestedTooDeep, at: Span(line: places.line(of: node))))
    }

    private mutating func exit(_ node: Node) -> Node {
        switch node.kind {
        case .link:
            let link = readLink(node, text: name[linkStarts.removeLast()...])
            if !keepsName { name.removeAll(keepingCapacity: true) }
            return link
        case .customSpan:
            if case .directive(let index)? = roles[node] { finishDirective(node, index) }
        default: break
        }
        return node
    }

    private mutating func finishDirective(_ node: Node, _ index: Int) {
        let start = labelStarts.removeLast()
        roles.directives[index].isInLink = !linkStarts.isEmpty
        roles.directives[index].holders = holders
        if node.firstChild != nil { roles.directives[index].labelText = string(text[start...]) }
        calls.append(node)
    }

    private mutating func say(_ bytes: some Collection<UInt8>) {
        text += bytes
        if keepsName { name += bytes }
    }

    /// Shows raw HTML as the text it is, so that nothing an editor wrote is lost from sight.
    private mutating func refuse(_ node: Node) {
        let literal = node.literal
        node.setLiteral(literal.escaped.utf8)
        let isEnd = literal.hasPrefix("</")
        let tag = Array(literal.utf8.dropFirst(isEnd ? 2 : 1).prefix(while: \.isNamePart))
        // The end of a tag is no mistake of its own.
        if !refusedTags.insert(tag).inserted, isEnd { return }
        problems.append(Problem(.rawHTML(literal), at: places.span(of: node, beginningWith: .less)))
    }
}
