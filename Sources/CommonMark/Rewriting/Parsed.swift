/// The tree of a text, with the marks of what cmark does not know found again in it.
struct Parsed: ~Copyable {
    let tree: Tree
    let rewritten: Rewritten
    /// The node of every mark.
    let nodes: [Node]

    /// A text that still hides marks after so many readings is a trap; its lines then stay as they are.
    private static let mostReadings = 8

    /// Parses a text, as often as it takes to know which lines are code.
    init(_ source: [UInt8], smart: Bool, places: Places) {
        let triggers = Triggers(source)
        guard !triggers.isEmpty else {
            self.init(Tree(parsing: source, smart: smart), Rewritten(), [])
            return
        }
        var plain: Set<Int> = []
        for _ in 1..<Self.mostReadings {
            var rewriter = Rewriter(source, triggers, plain: plain, places: places)
            let rewritten = rewriter.rewritten()
            let tree = Tree(parsing: rewritten.text, smart: smart)
            let search = MarkSearch(rewritten, in: tree.root)
            if search.lost.isEmpty {
                self.init(tree, rewritten, search.nodes)
                return
            }
            plain.formUnion(search.lost)
        }
        self.init(Tree(parsing: source, smart: smart), .gaveUp(places), [])
    }

    private init(_ tree: consuming Tree, _ rewritten: Rewritten, _ nodes: [Node]) {
        self.tree = tree
        self.rewritten = rewritten
        self.nodes = nodes
    }
}

extension Rewritten {
    fileprivate static func gaveUp(_ places: Places) -> Rewritten {
        var rewritten = Rewritten()
        rewritten.problems.append(Problem(.tooMuch, at: Span(line: places.firstLine)))
        return rewritten
    }
}
