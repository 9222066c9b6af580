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

    /// Whether it is meant for pages with these topics and audiences.
    func suits(topics others: Set<String>, audience: Set<String>) -> Bool {
        guard !(topics.isEmpty && self.audience.isEmpty) else { return false }
        return (topics.isEmpty || topics.contains(where: others.contains))
            && (self.audience.isEmpty || self.audience.contains(where: audience.contains))
    }
}

/// Every help panel of the site.
struct HelpPanels: Sendable {
    /// In the order of the file.
    let all: [HelpPanel]
    /// Whether the file had no mistake, so that nothing is held against half of it.
    let isWhole: Bool
    private let byID: [String: Int]

    init(_ all: [HelpPanel], isWhole: Bool = true) {
        self.all = all
        self.isWhole = isWhole
        byID = Dictionary(zip(all.map(\.id.value), all.indices)) { first, _ in first }
    }

    subscript(id: String) -> HelpPanel? { byID[id].map { all[$0] } }
}
