private import Synchronization

/// What one build of a project leaves for the next, which then does again only what has changed.
///
/// There is no list of what depends on what: each result is kept with all that it was made from, and is taken again
/// only for the same. A class, because tasks of a build look into it at once, and one build leaves it to the next.
public final class BuildMemory: Sendable {
    let files = FileMemory()
    let settings = Remembered<SettingsSource, Settings?>()
    let site = Remembered<SiteSource, AssembledSite>()
    let composer = Remembered<Int, Composer>()
    let paths = Remembered<Int, [String: Int]>()
    let searched = Remembered<Int, Void>()
    private let parsed = Mutex<(settings: Int, files: [SourcePath: ParsedFile])>((0, [:]))
    private let dressed = Mutex<(composer: Int, pages: [DressedPage])>((0, []))
    private let generated = Mutex<(composer: Int, files: [OutputFile], diagnostics: [Diagnostic])?>(
        nil
    )

    /// Starts with nothing.
    public init() {}

    /// The files that were read as pages under the settings of now.
    var parsedFiles: [SourcePath: ParsedFile] {
        parsed.withLock { $0.settings == settings.number ? $0.files : [:] }
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
        let known = Dictionary(files.map { ($0.file.path, $0) }) { first, _ in first }
        parsed.withLock { $0 = (settings.number, known) }
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
}

/// What a site is assembled from: of its pages only what stands above their text.
struct SiteSource: Equatable, Sendable {
    /// The number that the settings have in the memory.
    let settings: Int
    let pages: [PageHead]
    let moved: [PageHead]
    let withheld: [SourcePath: Lifecycle]
    let assets: [SourceFile]
    let unread: [SourcePath]
}

/// A page without its text.
struct PageHead: Equatable, Sendable {
    let page: Page

    static func == (a: Self, b: Self) -> Bool {
        if a.page.permalink != b.page.permalink { return false }
        if a.page.parsed === b.page.parsed { return true }
        return a.page.source == b.page.source && a.page.parsed.body.head == b.page.parsed.body.head
    }
}

/// A site, and who claims which of its addresses.
struct AssembledSite: Sendable {
    let site: Site
    let addresses: AddressBook
}

/// A file and the page that it became, with what was wrong with it.
struct ParsedFile: Sendable {
    let file: SourceFile
    let page: ParsedPage?
    let diagnostics: [Diagnostic]

    init(_ file: SourceFile, by parser: PageParser) {
        var found: [Diagnostic] = []
        self.file = file
        page = parser.parse(file, into: &found)
        diagnostics = found
    }
}

extension [SourcePath: ParsedFile] {
    /// What a file became, if it is the same file still.
    func parsed(_ file: SourceFile) -> ParsedFile? {
        self[file.path].flatMap { $0.file == file ? $0 : nil }
    }
}

/// What is known of a page that was dressed, and the texts that it shows: its own and, of a pack, those of its parts.
struct DressedPage: Sendable {
    let texts: [ParsedPage]
    let facts: PageFacts
    let diagnostics: [Diagnostic]
}
