/// The ledger of printed codes: paper cannot be called back, so an address that was printed leads somewhere for ever.
struct PrintedCodes: Sendable {
    /// The name of the file in the data folder.
    static let file = "printed-codes.yml"

    /// In the order of the file.
    let all: [PrintedCode]
    /// Whether the file could be read without a mistake, so that what is not in it is missing.
    let isWhole: Bool
    private let places: [String: Int]

    init(_ all: [PrintedCode], isWhole: Bool = true) {
        self.all = all
        self.isWhole = isWhole
        places = Dictionary(all.enumerated().map { ($1.code.value, $0) }) { first, _ in first }
    }

    subscript(code: String) -> PrintedCode? { places[code].map { all[$0] } }
}

extension PrintedCodes {
    /// The printed addresses that lead somewhere.
    func redirects(in index: PageIndex, _ endings: Endings) -> [Redirect] {
        let page = { (source: SourcePath) in index[source].map { index.pages[$0] } }
        let ending = { (source: SourcePath) in endings[source].map { index.pages[$0] } }
        // A code that is in the file twice was reported, and its second entry takes no address.
        return all.indices.filter { places[all[$0].code.value] == $0 }.compactMap { number in
            let entry = all[number]
            return destination(of: entry, page, ending).map {
                Redirect(
                    alias: Located(PrintedCode.path(of: entry.code.value), at: entry.code.place),
                    target: $0.permalink,
                    owner: "the printed code '\(entry.code.value)'",
                    language: $0.key.language
                )
            }
        }
    }

    /// The page of a code, else that of a successor, else what stands in for a page that is away: the short page that
    /// says so, the page to which its address leads, or the section above.
    private func destination(
        of entry: PrintedCode,
        _ page: (SourcePath) -> Page?,
        _ ending: (SourcePath) -> Page?
    ) -> Page? {
        var seen: Set<String> = []
        var away: [SourcePath] = []
        var next: PrintedCode? = entry
        while let entry = next, seen.insert(entry.code.value).inserted {
            if let source = entry.page.flatMap({ SourcePath.root.resolving($0.value) }) {
                if let found = page(source), !found.isArchived { return found }
                away.append(source)
            }
            next = entry.successor.flatMap { self[$0.value] }
        }
        return away.compactMap { page($0) ?? ending($0) }.first
            ?? away.last.flatMap { Self.section(above: $0, page) }
    }

    private static func section(above source: SourcePath, _ page: (SourcePath) -> Page?) -> Page? {
        var folder = source.folder
        while true {
            if let found = page(folder.appending("index.md")) { return found }
            guard folder != .root else { return nil }
            folder = folder.folder
        }
    }
}
