/// Whether every link with a `#` leads to a place that is there.
struct AnchorCheck {
    private let facts: [PageFacts]

    /// Takes the facts of all pages, by page number.
    init(_ facts: [PageFacts]) {
        self.facts = facts
    }

    func diagnostics() -> [Diagnostic] {
        facts.flatMap { page in
            page.references.anchors.compactMap { reference in
                let anchors = facts[reference.page].anchors
                guard !anchors.contains(reference.anchor) else { return nil }
                let nearest = Spelling.nearest(to: reference.anchor, in: anchors.sorted())
                return .deadAnchor(reference, nearest: nearest)
            }
        }
    }
}
