/// Where the addresses of pages lead whose time is over.
struct Endings: Sendable {
    /// By the file of a page that is over: the number of the page to go to now.
    private let destinations: [SourcePath: Int]
    /// By the address of a page that leads on: the same.
    private let addresses: [Permalink: Int]
    /// The old addresses of pages that lead on, and where they lead.
    let redirects: [Redirect]

    /// Nobody is led from one page that is over to another: the way is followed to its end.
    init(_ moved: [Page], in index: PageIndex) {
        let over = moved + index.pages.filter(\.isArchived)
        let ways = over.compactMap { page in
            Self.next(after: page).map { (page.source, $0) }
        }
        let next = Dictionary(ways) { first, _ in first }
        let found = over.compactMap { page -> (Page, Int)? in
            Self.end(of: next, from: page.source, in: index).map { number in
                (page, index[index.pages[number].key.in(page.key.language)] ?? number)
            }
        }
        destinations = Dictionary(found.map { ($0.source, $1) }) { first, _ in first }
        // A list that stands in for a front page is told of by itself.
        let leading = found.filter { page, _ in
            !page.isArchived
                && index[page.permalink].map { index.pages[$0].parsed.isGenerated } != true
        }
        addresses = Dictionary(leading.map { ($0.permalink, $1) }) { first, _ in first }
        redirects = leading.flatMap { page, number in
            Redirect.all(of: page, leadingTo: index.pages[number])
        }
    }

    /// The number of the page to go to in place of one that is over.
    subscript(source: SourcePath) -> Int? { destinations[source] }

    /// The number of the page that answers at the address of one that leads on.
    subscript(permalink: Permalink) -> Int? { addresses[permalink] }

    private static func next(after page: Page) -> SourcePath? {
        page.fields.ending?.page.flatMap { page.source.resolving($0.value) }
    }

    private static func end(
        of ways: [SourcePath: SourcePath],
        from start: SourcePath,
        in index: PageIndex
    ) -> Int? {
        var seen: Set<SourcePath> = []
        var source = start
        while let next = ways[source], seen.insert(source).inserted { source = next }
        return source == start || ways[source] != nil ? nil : index[source]
    }
}

extension Site {
    /// The file that a path from Content names, if the time of its page is over and its address goes on.
    func over(_ path: String) -> (SourcePath, Lifecycle)? {
        guard let source = SourcePath.root.resolving(path) else { return nil }
        if case .moved? = withheld[source] { return withheld[source].map { (source, $0) } }
        guard let number = number(of: source), pages[number].isArchived else { return nil }
        return pages[number].fields.expires.map { (source, .archived($0.value)) }
    }
}
