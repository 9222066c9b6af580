/// Which page tells which in Easy Read, by their numbers.
struct EasyReadTwins: Sendable {
    /// By Easy Read page: the page that it tells.
    private let standards: [Int: Int]
    /// By that page: the first that tells it.
    private let twins: [Int: Int]

    /// A twin in another language tells the translation, where there is one.
    init(_ pages: [Page], numbers: [PageKey: Int]) {
        let named = Set(pages.compactMap(Self.path(of:)))
        let sources = pages.indices.filter { named.contains(pages[$0].source) }
            .map { (pages[$0].source, $0) }
        let numbersBySource = Dictionary(uniqueKeysWithValues: sources)
        let pairs = pages.indices.compactMap { twin -> (twin: Int, standard: Int)? in
            let page = pages[twin]
            guard let written = Self.path(of: page).flatMap({ numbersBySource[$0] }) else {
                return nil
            }
            let standard = numbers[pages[written].key.in(page.key.language)] ?? written
            return pages[standard].fields.type == .easyRead ? nil : (twin, standard)
        }
        standards = Dictionary(pairs.map { ($0.twin, $0.standard) }) { first, _ in first }
        twins = Dictionary(
            pairs.filter { !pages[$0.twin].isArchived }.map { ($0.standard, $0.twin) }
        ) { first, _ in first }
    }

    private static func path(of page: Page) -> SourcePath? {
        page.fields.easyReadOf.flatMap { page.source.resolving($0.value) }
    }

    /// The page that tells a page in Easy Read.
    func twin(of number: Int) -> Int? { twins[number] }

    /// The page that an Easy Read page tells.
    func standard(of number: Int) -> Int? { standards[number] }
}
