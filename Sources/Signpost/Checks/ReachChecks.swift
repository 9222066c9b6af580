/// Pages to which no way leads from a home page: readers would find them by search and the A to Z alone.
///
/// What leads on are links, menus, related pages, help panels, packs, lists of sections, terms and sheets, translations
/// and twins. A page that search engines are to leave out may be hidden on purpose.
struct ReachChecks {
    let site: Site
    /// Of all pages, by page number.
    let facts: [PageFacts]

    func diagnostics() -> [Diagnostic] {
        var walk = Walk(site: site, facts: facts)
        walk.run()
        return site.pages.indices.compactMap { number in
            let page = site.pages[number]
            guard !walk.reached[number], !page.isArchived, !page.fields.isDraft,
                !site.isUnlisted(number)
            else { return nil }
            // Of a whole section that nobody finds, its front page tells.
            if let section = site.sections.parents[number], !walk.reached[section] { return nil }
            return .unreachable(page.source)
        }
    }
}

/// The way through a site from its home pages, each page once.
private struct Walk {
    let site: Site
    let facts: [PageFacts]
    private(set) var reached: [Bool]
    private var waiting: [Int] = []
    /// A theme that lists no page anywhere leads its readers in a way of its own.
    private let hasLists: Bool
    /// The pages of each list that the build makes, by its address; a list is gone through once.
    private var lists: [String: [Int]] = [:]

    init(site: Site, facts: [PageFacts]) {
        self.site = site
        self.facts = facts
        hasLists = facts.contains { $0.showsList == true }
        reached = [Bool](repeating: false, count: site.pages.count)
        for taxonomy in site.taxonomies {
            for term in taxonomy.terms {
                lists[term.permalink.path] = term.pages + [term.page].compactMap(\.self)
            }
            lists[taxonomy.permalink.path] = taxonomy.terms.flatMap {
                lists[$0.permalink.path] ?? []
            }
        }
        for list in site.printRooms.flatMap(\.lists) { lists[list.permalink.path] = list.pages }
    }

    mutating func run() {
        for number in site.pages.indices where site.pages[number].key.isHome { reach(number) }
        for number in site.framePages { reach(number) }
        while let number = waiting.popLast() { leave(number) }
    }

    private mutating func reach(_ number: Int) {
        if reached[number] { return }
        reached[number] = true
        waiting.append(number)
    }

    private mutating func reach(list address: String) {
        for number in lists.removeValue(forKey: address) ?? [] { reach(number) }
    }

    /// Goes on to every page to which one leads.
    private mutating func leave(_ number: Int) {
        let references = facts[number].references
        for other in references.pages { reach(other) }
        for list in references.lists { reach(list: list) }
        if facts[number].showsList != false || !hasLists {
            for other in site.sections.children[number] { reach(other) }
        }
        for other in site.neighbours(of: number) { reach(other) }
        leaveByTerms(of: site.pages[number])
        for room in site.printRooms where room.page == number {
            for list in room.lists { reach(list: list.permalink.path) }
        }
    }

    private mutating func leaveByTerms(of page: Page) {
        for kind in TaxonomyKind.allCases {
            let ids = page.fields.terms(kind)
            guard !ids.isEmpty, let taxonomy = site.taxonomy(kind, page.key.language) else {
                continue
            }
            for term in taxonomy.terms where ids.contains(where: { $0.value == term.id }) {
                reach(list: term.permalink.path)
            }
            if taxonomy.hasOverview { reach(list: taxonomy.permalink.path) }
        }
    }
}

extension Site {
    /// The pages to which what stands around the text of a page leads.
    fileprivate func neighbours(of number: Int) -> [Int] {
        let page = pages[number]
        let around = sections.neighbours(of: number, in: pages)
        let twins = [
            sections.parents[number], around.previous, around.next, easyRead.twin(of: number),
            easyRead.standard(of: number),
        ]
        let languages = configuration.languages
        let translations =
            languages.count == 1
            ? []
            : languages.compactMap {
                self.number(of: page.key.in($0.code))
            }
        let related = page.fields.related.compactMap { path in
            page.source.resolving(path.value).flatMap(self.number(of:))
        }
        let parts = plan(of: page)?.parts.map(\.page) ?? []
        return twins.compactMap(\.self) + translations + related + parts
    }
}

extension Diagnostic {
    fileprivate static func unreachable(_ page: SourcePath) -> Self {
        Diagnostic(
            .warning,
            id: "page-unreachable",
            at: Place(file: page.inContent),
            "no way leads from the home page to this one: no link, no menu and no list",
            hint:
                "link to it where its readers are, or write 'noindex: true' if nobody is to come across it"
        )
    }
}
