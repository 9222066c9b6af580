/// One way of grouping pages across sections.
enum TaxonomyKind: String, CaseIterable, Sendable {
    case audience
    case topics
    case districts
}

/// The groups of one kind in one language, each with its pages.
struct Taxonomy: Sendable {
    let kind: TaxonomyKind
    let language: String
    /// The overview of all groups.
    let permalink: Permalink
    /// Whether the build makes the overview: only for lists of its own making, and never where an editor gave
    /// the address to a page.
    let hasOverview: Bool
    /// Only groups that have pages, in the order of site.yml.
    let terms: [Term]

    struct Term: Sendable {
        let id: String
        let title: String
        let summary: String?
        /// The page that an editor wrote for the term; where there is none, the build makes a list.
        let page: Int?
        /// Where readers find the term's pages.
        let permalink: Permalink
        /// The numbers of the other pages, in the order of their titles.
        let pages: [Int]
    }

    /// The terms of which the build makes lists.
    var lists: [Term] { terms.filter { $0.page == nil } }

    init(
        _ kind: TaxonomyKind,
        _ declared: [SiteConfiguration.Term],
        of pages: [Page],
        ranked ranks: [Int],
        in language: String,
        below root: Permalink
    ) {
        self.kind = kind
        self.language = language
        let permalink = root.appending(kind.rawValue)
        self.permalink = permalink
        var members: [String: [Int]] = [:]
        for (number, page) in pages.enumerated() where page.isListed(in: language) {
            for id in page.fields.terms(kind) { members[id.value, default: []].append(number) }
        }
        terms = declared.compactMap { term in
            members[term.id.value].map {
                Term(term, kind, $0, of: pages, ranked: ranks, below: permalink)
            }
        }
        hasOverview =
            terms.contains { $0.page == nil }
            && !pages.contains { $0.key.language == language && $0.hasAlias(permalink) }
    }
}

extension Taxonomy.Term {
    fileprivate init(
        _ declared: SiteConfiguration.Term,
        _ kind: TaxonomyKind,
        _ numbers: [Int],
        of pages: [Page],
        ranked ranks: [Int],
        below overview: Permalink
    ) {
        id = declared.id.value
        title = declared.title
        summary = declared.summary
        let own = numbers.first { pages[$0].fields.ownTerm(kind)?.value == declared.id.value }
        page = own
        permalink = own.map { pages[$0].permalink } ?? overview.appending(id)
        self.pages = numbers.filter { $0 != own }.sorted { ranks[$0] < ranks[$1] }
    }
}

extension PageFields {
    /// The term that the page stands for, so that the build makes no list of it.
    func ownTerm(_ kind: TaxonomyKind) -> Located<String>? {
        kind == .districts && type == .district ? districts.first : nil
    }
}

extension Page {
    /// An Easy Read page is not listed beside the page that it tells, which leads to it; what is over is not listed.
    fileprivate func isListed(in language: String) -> Bool {
        key.language == language && fields.type != .easyRead && !isArchived
    }

    fileprivate func hasAlias(_ permalink: Permalink) -> Bool {
        Redirect.all(of: self).contains { $0.parts == permalink.parts }
    }
}

extension [Int] {
    /// Page numbers in the order of the pages' titles, of equal titles in path order.
    func sortedByTitle(_ pages: [Page]) -> [Int] {
        map { (title: pages[$0].fields.title.value.lowercased(), number: $0) }
            .sorted { ($0.title, $0.number) < ($1.title, $1.number) }
            .map(\.number)
    }
}

extension SiteConfiguration {
    /// The groups of every kind in every language.
    func taxonomies(of pages: [Page]) -> [Taxonomy] {
        // A page is in several lists; its title is compared for all of them at once.
        var ranks = [Int](repeating: 0, count: pages.count)
        for (rank, number) in Array(pages.indices).sortedByTitle(pages).enumerated() {
            ranks[number] = rank
        }
        return languages.map(\.code).flatMap { language in
            TaxonomyKind.allCases.map { kind in
                Taxonomy(
                    kind,
                    terms(kind),
                    of: pages,
                    ranked: ranks,
                    in: language,
                    below: root(of: language)
                )
            }
        }
    }
}
