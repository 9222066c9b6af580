/// What one build is told from outside.
public struct BuildOptions: Sendable {
    /// The absolute path of the folder with Content and Themes.
    public let root: String
    /// The absolute path of a folder with themes for sites that lack them, if the program came with one.
    public let installedThemes: String?
    /// The day the site is built for.
    public let today: CalendarDate
    /// Whether drafts are shown.
    public let showsDrafts: Bool
    /// Another address for the site than site.yml gives.
    public let address: String?
    /// How many cores work at once.
    public let jobs: Int
    /// Whether pages are shown before their day.
    private(set) var showsScheduled = false
    /// Whether what must be checked before the day of the build only warns.
    private(set) var looksAhead = false
    /// Whether the reference of the theme's components stands in the site.
    private(set) var showsStyleguide = false
    /// What the build before left.
    private var remembered: BuildMemory?
    /// Where finished PDFs lie.
    private(set) var pdfs: FinishedPDFs?
    /// What knows the words of English, where somebody wants to know which are not.
    private(set) var dictionary: SpellingDictionary?

    /// Whether a text can be the address of a site.
    public static func isAddress(_ text: String) -> Bool { SiteAddress(text) != nil }

    /// The same build with the reference of the theme's components in the folder `styleguide`.
    public var withStyleguide: BuildOptions {
        var options = self
        options.showsStyleguide = true
        return options
    }

    /// The same build, which shows pages before their day.
    public var showingScheduled: BuildOptions {
        var options = self
        options.showsScheduled = true
        return options
    }

    /// The same build, to be looked at or asked about and never published: what fell due before its day only warns.
    public var lookingAhead: BuildOptions {
        var options = self
        options.looksAhead = true
        return options
    }

    /// The same build with the PDFs that `signpost pdf` made, from the folder `path`, which messages call `shown`.
    public func offering(pdfs path: String, shown: String) -> BuildOptions {
        var options = self
        options.pdfs = FinishedPDFs(path: path, shown: shown)
        return options
    }

    /// The same build, which warns of words of English that a dictionary does not know.
    public func spelling(by dictionary: @escaping SpellingDictionary) -> BuildOptions {
        var options = self
        options.dictionary = dictionary
        return options
    }

    /// The same build, which does again only what has changed since the one that left `memory`.
    ///
    /// Its pages and its search are made when somebody asks `BuildReport.pages` for them; only other files are sent.
    /// All builds with one memory must be of one project. A build that offers PDFs, or shows the style guide, remembers
    /// nothing.
    public func remembering(_ memory: BuildMemory) -> BuildOptions {
        var options = self
        options.remembered = memory
        return options
    }

    /// Of pages that were rendered for an earlier build, nobody knows the words any more.
    var spells: Bool { dictionary != nil && memory == nil }

    var memory: BuildMemory? { pdfs == nil && !showsStyleguide ? remembered : nil }

    /// Makes options from their parts.
    public init(
        root: String,
        today: CalendarDate,
        showsDrafts: Bool = false,
        address: String? = nil,
        jobs: Int = 1,
        installedThemes: String? = nil
    ) {
        self.root = root
        self.installedThemes = installedThemes
        self.today = today
        self.showsDrafts = showsDrafts
        self.address = address
        self.jobs = jobs
    }
}
