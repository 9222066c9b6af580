/// Which page tells which in Easy Read, by their numbers.
struct EasyReadTwins: Sendable {
    /// By Easy Read page: the page that it tells.
    private let standards: [Int: Int]
    /// By that page: the first that tells it.
    private let twins: [Int: Int]

    /// Finds the page of a path; a twin in another language tells the translation, where there is one.
    init(_ pages: [Page], number: (SourcePath, _ language: String) -> Int?) {
        let pairs = pages.indices.compactMap { twin -> (twin: Int, standard: Int)? in
            let page = pages[twin]
            guard let path = page.fields.easyReadOf?.value,
                let standard = page.source.resolving(path).flatMap({
                    number($0, page.key.language)
                }),
                pages[standard].fields.type != .easyRead
            else { return nil }
            return (twin, standard)
        }
        standards = Dictionary(pairs.map { ($0.twin, $0.standard) }) { first, _ in first }
        twins = Dictionary(pairs.map { ($0.standard, $0.twin) }) { first, _ in first }
    }

    /// The page that tells a page in Easy Read.
    func twin(of number: Int) -> Int? { twins[number] }

    /// The page that an Easy Read page tells.
    func standard(of number: Int) -> Int? { standards[number] }
}
