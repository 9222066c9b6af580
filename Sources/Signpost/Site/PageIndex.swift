/// The pages of a site and where each is found: by its file, by what it is in any language, by its address.
struct PageIndex: Sendable {
    /// In path order; a page's number is its place here.
    let pages: [Page]
    let byKey: [PageKey: Int]
    private let bySource: [SourcePath: Int]
    private let byPermalink: [Permalink: Int]

    init(_ pages: [Page]) {
        self.pages = pages
        let numbered = pages.enumerated().map { ($1, $0) }
        bySource = Dictionary(uniqueKeysWithValues: numbered.map { ($0.source, $1) })
        byKey = Dictionary(numbered.map { ($0.key, $1) }) { first, _ in first }
        byPermalink = Dictionary(numbered.map { ($0.permalink, $1) }) { first, _ in first }
    }

    subscript(source: SourcePath) -> Int? { bySource[source] }

    subscript(key: PageKey) -> Int? { byKey[key] }

    subscript(permalink: Permalink) -> Int? { byPermalink[permalink] }
}
