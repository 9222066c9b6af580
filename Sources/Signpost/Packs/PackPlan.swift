/// The parts of a pack in the order in which they are printed: the pupils' first, then those for adults.
struct PackPlan: Sendable {
    /// One page of the site as a part of the pack.
    struct Part: Sendable {
        /// Counted from 1.
        let number: Int
        /// The number of the page in the site.
        let page: Int
        let isAdult: Bool

        /// The id of the part, and what stands before the ids of its text.
        var id: String { "part-\(number)" }
        var idPrefix: String { "p\(number)-" }
    }

    let parts: [Part]
    private let numbers: [Int: Int]

    init(_ pack: PackFields, in language: String, of site: Site) {
        var seen: Set<Int> = []
        let pages = pack.parts.compactMap { part -> (page: Int, isAdult: Bool)? in
            guard case .page(let main, nil) = site.target(of: part.page.value, in: .root) else {
                return nil
            }
            let source = site.pages[main].source
            let page = site.number(of: source, in: language) ?? main
            let fields = site.pages[page].fields
            guard fields.pack == nil, !site.pages[page].isArchived, seen.insert(page).inserted
            else { return nil }
            return (page, part.isAdult || fields.print?.isAdultCopy == true)
        }
        let ordered = pages.filter { !$0.isAdult } + pages.filter(\.isAdult)
        parts = ordered.enumerated().map {
            Part(number: $0 + 1, page: $1.page, isAdult: $1.isAdult)
        }
        numbers = Dictionary(uniqueKeysWithValues: parts.map { ($0.page, $0.number) })
    }

    /// The part that a page of the site is; nil for pages that are not in the pack.
    subscript(page: Int) -> Part? { numbers[page].map { parts[$0 - 1] } }
}

extension Site {
    /// The parts of a page that is a pack.
    func plan(of page: Page) -> PackPlan? {
        if page.isArchived { return nil }
        return page.fields.pack.map { PackPlan($0, in: page.key.language, of: self) }
    }
}
