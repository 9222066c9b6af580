/// Gives the marks and tokens of a parsed text their meaning: each becomes nodes of the tree.
struct Editor {
    let rewritten: Rewritten
    let nodes: [Node]
    let wording: Wording
    let embedding: Embedding
    let places: Places
    /// The names of the footnotes there are.
    let noteLabels: Set<String>
    var roles = Roles()
    var problems: [Problem]
    /// The problems about containers whose quote or list item ended before they were closed.
    var endedFences: [(problem: Int, colons: Int)] = []
    /// The ids that footnotes take.
    var ids: Set<String> = []
    /// The names of tables so far; two regions of one name could not be told apart.
    var tableNames: [String: Int] = [:]

    init(_ parsed: borrowing Parsed, _ dialect: Markdown, _ places: Places) {
        rewritten = parsed.rewritten
        nodes = parsed.nodes
        wording = dialect.wording
        embedding = dialect.embedding
        self.places = places
        noteLabels = Set(
            rewritten.marks.compactMap {
                if case .footnote(let label, _) = $0.kind { label } else { nil }
            }
        )
        problems = rewritten.problems + rewritten.marks.compactMap(\.problem)
    }

    /// Edits the whole tree; phrases first, while every mark is still the heading cmark made of it.
    mutating func edit(_ root: Node) {
        if rewritten.holdsPhrases { editPhrases(in: root) }
        guard !rewritten.marks.isEmpty else { return }
        for table in rewritten.tables { edit(table) }
        editDefinitions()
        let notes = takeNotes()
        editFences()
        if !notes.isEmpty { number(notes, in: root) }
    }

    /// The line of the file that a mark stands for.
    func line(of mark: Int) -> Int { rewritten.marks[mark].sourceLine + places.firstLine - 1 }

    /// Moves what a heading of ours holds into a leaf with a role, and frees the heading.
    mutating func leaf(
        _ kind: TextBlock.Kind,
        from mark: Int,
        _ opening: String,
        _ closing: String
    ) -> Node {
        let leaf = Node.span(opening, closing)
        leaf.adoptChildren(of: nodes[mark])
        nodes[mark].remove()
        roles.give(.text(kind, line: line(of: mark)), to: leaf)
        return leaf
    }
}

extension Node {
    /// The text of all that the node holds.
    var plainText: String {
        var text: [UInt8] = []
        var node = firstChild
        while let current = node {
            switch current.kind {
            case .text, .codeSpan: current.withLiteral { text += $0 }
            case .softBreak, .lineBreak: text.append(.space)
            default: break
            }
            node = current.following(in: self)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
