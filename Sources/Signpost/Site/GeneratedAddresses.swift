/// The addresses of what the build makes of its own accord and a text may lead to: the A to Z, the lists of
/// terms and of sheets, the feeds and the sitemap.
struct GeneratedAddresses: Sendable {
    /// By its parts, each address as it is written from the root of the site: `/a-z/`, `/feed.xml`.
    private let paths: [Permalink: String]

    init(
        _ configuration: SiteConfiguration,
        _ pages: [Page],
        _ taxonomies: [Taxonomy],
        _ printRooms: [PrintRoom]
    ) {
        let written = Set(pages.map(\.key.language))
        let languages = configuration.languages.map(\.code).filter(written.contains)
        let overviews = taxonomies.filter(\.hasOverview).map(\.permalink)
        let indexes = languages.map { configuration.root(of: $0).appending("a-z") }
        var files = [["feed.xml"], ["feed.json"], ["sitemap.xml"]]
        let news = PageKey(folder: "news", name: "index", language: configuration.languages[0].code)
        if pages.contains(where: { $0.key == news }) { files.append(["news", "feed.xml"]) }
        let whole = overviews + indexes + printRooms.flatMap(\.lists).map(\.permalink)
        var paths = Dictionary(whole.map { ($0, $0.path) }) { first, _ in first }
        for taxonomy in taxonomies {
            // Whoever writes the address of a list means the page that stands for the term, where there is one.
            for term in taxonomy.terms {
                paths[taxonomy.permalink.appending(term.id)] = term.permalink.path
            }
        }
        for file in files { paths[Permalink(file)] = "/" + file.joined(separator: "/") }
        self.paths = paths
    }

    /// The address that a path from the root means, whether or not a slash ends it.
    subscript(permalink: Permalink) -> String? { paths[permalink] }

    var all: [String] { paths.values.sorted() }
}
