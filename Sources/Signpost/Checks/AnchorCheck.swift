/// Whether every link with a `#` leads to a place that is there.
struct AnchorCheck {
    private let facts: [PageFacts]

    /// Takes the facts of all pages, by page number.
    init(_ facts: [PageFacts]) {
        self.facts = facts
    }

    func diagnostics() -> [Diagnostic] {
        facts.flatMap { page in
            page.references.anchors.lazy
                .filter { !facts[$0.page].anchors.contains($0.anchor) }
                .enumerated()
                .map { .deadAnchor($1, nearest: $0 < Spelling.enough ? nearest(to: $1) : nil) }
        }
    }

    private func nearest(to reference: AnchorReference) -> String? {
        Spelling.nearest(to: reference.anchor, in: facts[reference.page].anchors.sorted())
    }
}
