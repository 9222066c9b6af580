/// One walk through the finished tree: it gathers the facts and asks the site for URLs.
struct Survey {
    var places: Places
    var roles: Roles
    let hooks: Hooks
    let allowsRawHTML: Bool
    let directives: [String: KnownDirective]

    var headings: [PendingHeading] = []
    var links: [Link] = []
    var images: [Image] = []
    var blocks: [TextBlock] = []
    var problems: [Problem] = []
    /// What nearly was something; what is a problem already is taken out in the end.
    var misses: [Problem] = []
    var words = 0

    /// The nodes of directives, inner ones before those that hold them.
    var calls: [Node] = []

    /// The names of the directives that are open, the outermost first.
    var holders: [String] = []

    /// The text of the leaf that is being read, without code.
    var text: [UInt8] = []
    /// The same with code and the text of images, kept only where a name is made of it.
    var name: [UInt8] = []
    var keepsName: Bool { isInHeading || !linkStarts.isEmpty }
    var isInHeading = false
    /// Where in `name` the texts of the open links begin; a link can hold an autolink.
    var linkStarts: [Int] = []
    /// Where in `text` the labels of the open inline directives begin.
    var labelStarts: [Int] = []

    /// The names of the tags that were refused in the leaf.
    var refusedTags: Set<[UInt8]> = []

    /// How deep the inline that is being read stands in its leaf.
    var depth = 0

    /// cmark climbs to the root for every node that is put into the tree, so below this nothing is put in.
    static let deepestInline = 100

    init(_ places: Places, _ roles: Roles, _ hooks: Hooks, for dialect: Markdown) {
        self.places = places
        self.roles = roles
        self.hooks = hooks
        allowsRawHTML = dialect.allowsRawHTML
        directives = dialect.directives
    }

    /// Reads every block under `root`.
    mutating func read(_ root: Node) {
        var node = root.firstChild
        while let current = node {
            let (visited, child) = visit(current)
            node = child ?? leave(visited, upTo: root)
        }
    }

    /// Enters a block; gives the node that stands in its place now and the child to go on with.
    private mutating func visit(_ node: Node) -> (visited: Node, child: Node?) {
        switch node.kind {
        case .heading:
            readHeading(node)
            return (node, nil)
        case .paragraph:
            return (readParagraph(node), nil)
        case .customSpan:
            if case .text(let kind, let line)? = roles[node] {
                readLeaf(node, as: kind, line: line)
            }
            return (node, nil)
        case .html where !allowsRawHTML:
            refuse(node)
            return (node, nil)
        case .code:
            readCode(node)
            return (node, nil)
        case .html, .rule:
            return (node, nil)
        default:
            if case .directive(let index)? = roles[node] { open(index) }
            return (node, node.firstChild)
        }
    }

    private mutating func open(_ index: Int) {
        roles.directives[index].holders = holders
        holders.append(roles.directives[index].name)
    }

    /// Leaves a block and all that end with it; gives the block after them.
    private mutating func leave(_ node: Node, upTo root: Node) -> Node? {
        var node = node
        while true {
            if case .directive? = roles[node] {
                calls.append(node)
                holders.removeLast()
            }
            if let next = node.next { return next }
            guard let parent = node.parent, parent != root else { return nil }
            node = parent
        }
    }
}

extension Survey {
    private mutating func readHeading(_ node: Node) {
        name.removeAll(keepingCapacity: true)
        isInHeading = true
        readInlines(of: node)
        isInHeading = false
        let span = Span(line: places.line(of: node))
        let level = node.headingLevel
        headings.append(
            PendingHeading(node: node, level: level, text: string(name[...]), span: span)
        )
        file(.heading, level: level, at: span, from: node)
    }

    /// Reads a paragraph; an image that stands alone in it becomes a figure.
    private mutating func readParagraph(_ node: Node) -> Node {
        if let image = node.firstChild, image.kind == .image, image.next == nil {
            return readFigure(image, in: node)
        }
        if case .text(let kind, let line)? = roles[node] {
            readLeaf(node, as: kind, line: line)
        } else {
            readLeaf(node, as: textKind(ofParagraph: node), line: places.line(of: node))
        }
        return node
    }

    private func textKind(ofParagraph node: Node) -> TextBlock.Kind {
        guard let parent = node.parent else { return .paragraph }
        return parent.kind == .item ? .item : roles.textKind(of: parent) ?? .paragraph
    }

    private mutating func readLeaf(_ node: Node, as kind: TextBlock.Kind, line: Int) {
        readInlines(of: node)
        file(kind, at: Span(line: line), from: node)
        if kind == .label, let parent = node.parent, case .directive(let index)? = roles[parent] {
            roles.directives[index].labelText = string(text[...])
        }
    }

    private mutating func file(
        _ kind: TextBlock.Kind,
        level: Int = 0,
        at span: Span,
        from node: Node
    ) {
        guard !text.isEmpty else { return }
        lookForMisses(in: text, kind, node, line: span.line)
        words += Words.count(in: text)
        let text = string(text[...])
        blocks.append(TextBlock(kind: kind, level: level, text: text, span: span, holders: holders))
    }

    private mutating func refuse(_ node: Node) {
        let literal = node.literal
        problems.append(Problem(.rawHTML(literal), at: places.span(ofFirstLineOf: node)))
        node.setLiteral("<p>\(literal.escaped)</p>".utf8)
    }

    func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
