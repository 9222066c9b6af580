private import Synchronization

/// What one build of a project leaves for the next, which then does again only what has changed.
///
/// There is no list of what depends on what: each result is kept with all that it was made from, and is taken again
/// only for the same. A class, because tasks of a build look into it at once, and one build leaves it to the next.
public final class BuildMemory: Sendable {
    let files = FileMemory()
    let settings = Remembered<SettingsSource, Settings?>()
    let routed = Remembered<RouteSource, AddressedPages>()
    let site = Remembered<SiteSource, AssembledSite>()
    let composer = Remembered<Int, Composer>()
    let paths = Remembered<Int, [String: Int]>()
    let searched = Remembered<Int, Void>()
    let unreached = Remembered<ReachSource, Void>()
    private let parsed = Mutex<(settings: Int, files: [ParsedFile])>((0, []))
    private let dressed = Mutex<(composer: Int, pages: [DressedPage])>((0, []))
    private let generated = Mutex<(composer: Int, files: [OutputFile], diagnostics: [Diagnostic])?>(
        nil
    )

    /// Starts with nothing.
    public init() {}

    /// The files that were read as pages under the settings of now, in path order.
    var parsedFiles: [ParsedFile] {
        parsed.withLock { $0.settings == settings.number ? $0.files : [] }
    }

    /// The pages as they were dressed by the composer of now, by number.
    var dressedPages: [DressedPage] {
        dressed.withLock { $0.composer == composer.number ? $0.pages : [] }
    }

    /// What the composer of now has generated.
    var generatedFiles: (files: [OutputFile], diagnostics: [Diagnostic])? {
        generated.withLock { known in
            known.flatMap { $0.composer == composer.number ? ($0.files, $0.diagnostics) : nil }
        }
    }

    func keep(_ files: [ParsedFile]) {
        parsed.withLock { $0 = (settings.number, files) }
    }

    func keep(_ pages: [DressedPage]) {
        dressed.withLock { $0 = (composer.number, pages) }
    }

    func keep(_ files: [OutputFile], _ diagnostics: [Diagnostic]) {
        generated.withLock { $0 = (composer.number, files, diagnostics) }
    }

    /// Gives up the settings, from which all else follows.
    func forget() {
        settings.forget()
    }
}

/// What the settings of a build are read from.
struct SettingsSource: Equatable, Sendable {
    let site: SourceFile?
    let data: [SourceFile]
    let theme: [ThemeLayer]
    let today: CalendarDate
    let address: String?
    let looksAhead: Bool
}

/// What pages get their addresses from: of each only what stands above its text.
struct RouteSource: Equatable, Sendable {
    /// The number that the settings have in the memory.
    let settings: Int
    let showsDrafts: Bool
    let showsScheduled: Bool
    let pages: [ParsedPage]

    static func == (a: Self, b: Self) -> Bool {
        a.settings == b.settings && a.showsDrafts == b.showsDrafts
            && a.showsScheduled == b.showsScheduled && a.pages.count == b.pages.count
            && zip(a.pages, b.pages).allSatisfy { $0 === $1 || $0.hasHead(of: $1) }
    }
}

extension ParsedPage {
    /// Whether two pages differ in their texts at most.
    fileprivate func hasHead(of other: ParsedPage) -> Bool {
        source == other.source && body.head == other.body.head
    }
}

/// Pages, and the addresses that they have.
struct AddressedPages: Sendable {
    let parsed: [ParsedPage]
    let routed: RoutedPages

    /// The same addresses with other texts of the same pages.
    func showing(_ texts: [ParsedPage]) -> RoutedPages {
        let changed = zip(parsed, texts).filter { $0 !== $1 }
        if changed.isEmpty { return routed }
        let new = Dictionary(
            uniqueKeysWithValues: changed.map { (ObjectIdentifier($0), $1) }
        )
        let pages = routed.pages.map { page in
            new[ObjectIdentifier(page.parsed)].map {
                Page(parsed: $0, permalink: page.permalink)
            } ?? page
        }
        return RoutedPages(pages: pages, moved: routed.moved, withheld: routed.withheld)
    }
}

/// What a site is assembled from, beside the texts of its pages.
struct SiteSource: Equatable, Sendable {
    /// The number that the routed pages have in the memory.
    let routed: Int
    let assets: [SourceFile]
    let unread: [SourcePath]
}

/// What decides which pages a reader finds.
struct ReachSource: Equatable, Sendable {
    /// The number that the site has in the memory.
    let site: Int
    let facts: [PageFacts]

    static func == (a: Self, b: Self) -> Bool {
        a.site == b.site && a.facts.count == b.facts.count
            && zip(a.facts, b.facts).allSatisfy { $0 === $1 || $0.leads(asFarAs: $1) }
    }
}

extension PageFacts {
    fileprivate func leads(asFarAs other: PageFacts) -> Bool {
        references.pages == other.references.pages && references.lists == other.references.lists
            && showsList == other.showsList
    }
}

/// A site, and who claims which of its addresses.
struct AssembledSite: Sendable {
    let site: Site
    let addresses: AddressBook
}
