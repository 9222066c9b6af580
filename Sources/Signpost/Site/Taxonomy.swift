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
    /// Only groups that have pages, in the order of site.yml.
    let terms: [Term]

    struct Term: Sendable {
        let id: String
        let title: String
        let summary: String?
        let permalink: Permalink
        /// Page numbers, in the order of their titles.
        let pages: [Int]
    }

    init(
        _ kind: TaxonomyKind,
        _ declared: [SiteConfiguration.Term],
        of pages: [Page],
        in language: String,
        below root: Permalink
    ) {
        self.kind = kind
        self.language = language
        let permalink = root.appending(kind.rawValue)
        self.permalink = permalink
        var members: [String: [Int]] = [:]
        for (number, page) in pages.enumerated() where page.key.language == language {
            for id in page.fields.terms(kind) { members[id.value, default: []].append(number) }
        }
        terms = declared.compactMap { term in
            guard let numbers = members[term.id.value] else { return nil }
            return Term(
                id: term.id.value,
                title: term.title,
                summary: term.summary,
                permalink: permalink.appending(term.id.value),
                pages: numbers.sortedByTitle(pages)
            )
        }
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
