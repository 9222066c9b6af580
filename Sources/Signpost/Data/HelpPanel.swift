/// The helplines that stand together for one situation.
struct HelpPanel: Sendable {
    let id: Located<String>
    let title: String
    let intro: String?
    /// In the order a person should try them.
    let helplines: [Helpline]
    /// The path, from Content, of the page with more about it.
    let page: Located<String>?
}

/// Every help panel of the site.
struct HelpPanels: Sendable {
    /// In the order of the file.
    let all: [HelpPanel]
    private let byID: [String: Int]

    init(_ all: [HelpPanel]) {
        self.all = all
        byID = Dictionary(zip(all.map(\.id.value), all.indices)) { first, _ in first }
    }

    subscript(id: String) -> HelpPanel? { byID[id].map { all[$0] } }
}
