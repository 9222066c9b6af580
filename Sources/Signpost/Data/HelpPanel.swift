/// The helplines that stand together for one situation.
struct HelpPanel: Sendable {
    let id: Located<String>
    let title: String
    let intro: String?
    /// In the order a person should try them.
    let helplines: [Helpline]
    /// The path, from Content, of the page with more about it.
    let page: Located<String>?
    /// The topics and audiences of the pages it is meant for; empty leaves it to who names it.
    let topics: [String]
    let audience: [String]

    /// Whether it is meant for a page, which says of each topic and audience whether it names it.
    func suits(_ isNamed: (TaxonomyKind, String) -> Bool) -> Bool {
        guard !(topics.isEmpty && audience.isEmpty) else { return false }
        return (topics.isEmpty || topics.contains { isNamed(.topics, $0) })
            && (audience.isEmpty || audience.contains { isNamed(.audience, $0) })
    }
}

/// Every help panel of the site.
struct HelpPanels: Sendable {
    /// In the order of the file.
    let all: [HelpPanel]
    /// Whether the file had no mistake, so that nothing is held against half of it.
    let isWhole: Bool
    /// What the file says in words.
    let prose: [Located<String>]
    private let byID: [String: Int]

    init(_ all: [HelpPanel], prose: [Located<String>] = [], isWhole: Bool = true) {
        self.all = all
        self.prose = prose
        self.isWhole = isWhole
        byID = Dictionary(zip(all.map(\.id.value), all.indices)) { first, _ in first }
    }

    subscript(id: String) -> HelpPanel? { byID[id].map { all[$0] } }
}
