extension Editor {
    /// Makes definition lists of terms and the lists that follow them.
    mutating func editDefinitions() {
        let marks = rewritten.marks.indices
        let definitions = Set(marks.filter { rewritten.marks[$0].isItem }.map { nodes[$0] })
        var last: Node?
        for mark in marks {
            guard case .term = rewritten.marks[mark].kind, let list = nodes[mark].next else {
                continue
            }
            let block = nodes[mark].previous == last ? last ?? newList(at: mark) : newList(at: mark)
            block.append(leaf(.term, from: mark, "<dt>", "</dt>\n"))
            while let item = list.firstChild, definitions.contains(item) {
                block.append(definition(item, isTight: list.isTight))
            }
            if list.firstChild == nil { list.remove() }
            last = block
        }
    }

    private func newList(at mark: Int) -> Node {
        let block = Node.block("<dl>", "</dl>")
        block.insertBefore(nodes[mark])
        return block
    }

    /// Makes a definition of a list item; a single paragraph of a tight list needs no tag of its own.
    private mutating func definition(_ item: Node, isTight: Bool) -> Node {
        defer { item.remove() }
        let role = Role.text(.definition, line: places.line(of: item))
        let definition: Node
        if isTight, let only = item.firstChild, only.kind == .paragraph, only.next == nil {
            definition = .span("<dd>", "</dd>\n")
            definition.adoptChildren(of: only)
        } else {
            definition = .block("<dd>", "</dd>")
            definition.adoptChildren(of: item)
        }
        roles.give(role, to: definition)
        return definition
    }
}
