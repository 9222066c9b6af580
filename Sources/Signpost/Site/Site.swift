internal import Mustache

/// All that is known of the site before any Markdown is rendered: pages with their addresses, and how they hang together.
struct Site: Sendable {
    let configuration: SiteConfiguration
    let helplines: Helplines
    let panels: HelpPanels
    /// The facts of the accessibility statement, if the site has them.
    let statement: AccessibilityStatement?
    let searchWords: SearchWords
    let printedCodes: PrintedCodes
    /// What the site asks of the words on its pages.
    let writing: WritingRules
    /// Which addresses of others its pages may name.
    let addresses: AddressRules
    /// The data files, by name, for templates.
    let data: Value
    let figures: Figures
    /// In path order; a page's number is its place here.
    private(set) var pages: [Page]
    let sections: SectionTree
    let taxonomies: [Taxonomy]
    let related: Related
    /// The lists of what is made to be printed, in each language that has some.
    let printRooms: [PrintRoom]
    let easyRead: EasyReadTwins
    /// Pictures and downloads beside the pages.
    let assets: [SourcePath: Asset]
    let endings: Endings
    /// Old and printed addresses that lead to pages.
    let redirects: [Redirect]
    /// The addresses that no file stands behind.
    let generated: GeneratedAddresses
    /// Pages that exist but are not public today, and why.
    let withheld: [SourcePath: Lifecycle]
    let today: CalendarDate
    /// By page number: the finished PDFs that readers are offered.
    private(set) var pdfs: [Int: PDFOffer] = [:]
    /// Whether any page asks for large print, so that a site without it does not look for it page by page.
    let offersLargePrint: Bool

    /// The pictures that the front matter of pages names.
    private(set) var ownPictures: Set<SourcePath> = []

    private let index: PageIndex

    init(
        _ configuration: SiteConfiguration,
        directory: Directory,
        routed: RoutedPages,
        assets: [SourcePath: Asset],
        today: CalendarDate
    ) {
        self.configuration = configuration
        helplines = directory.helplines
        panels = directory.panels
        statement = directory.statement
        searchWords = directory.searchWords
        writing = WritingRules(configuration, directory)
        printedCodes = directory.printedCodes
        addresses = directory.addresses
        data = directory.data
        figures = directory.figures
        pages = routed.pages
        (self.assets, self.today) = (assets, today)
        withheld = routed.withheld
        offersLargePrint = pages.contains { $0.fields.largePrint == true }
        index = PageIndex(pages)
        sections = SectionTree(pages, numbers: index.byKey, today: today)
        taxonomies = configuration.taxonomies(of: pages)
        related = Related(tags: pages.map { configuration.tags(of: $0) })
        easyRead = EasyReadTwins(pages, numbers: index.byKey)
        endings = Endings(routed.moved, in: index)
        let printed = printedCodes.redirects(in: index, endings)
        redirects = pages.flatMap(Redirect.all) + endings.redirects + printed
        printRooms = PrintRoom.all(configuration, index)
        generated = GeneratedAddresses(configuration, pages, taxonomies, printRooms)
        ownPictures = namedPictures
    }

    private var namedPictures: Set<SourcePath> {
        let pictures = pages.flatMap { [picture(of: $0), sharePicture(of: $0)] }
        return Set(pictures.compactMap { $0?.source })
    }

    func pdf(of page: Page) -> PDFOffer? {
        pdfs.isEmpty ? nil : number(of: page.source).flatMap { pdfs[$0] }
    }

    /// The same site with PDFs of its pages.
    func offering(_ pdfs: [Int: PDFOffer]) -> Site {
        var site = self
        site.pdfs = pdfs
        return site
    }

    /// The same site with other texts of its pages, which are the same pages in the same order.
    func showing(_ pages: [Page]) -> Site {
        var site = self
        site.pages = pages
        return site
    }

    func number(of source: SourcePath) -> Int? { index[source] }

    func number(of key: PageKey) -> Int? { index[key] }

    func number(at permalink: Permalink) -> Int? { index[permalink] }

    /// The page of a file in another language, or the file's own page where it has no such twin.
    func number(of source: SourcePath, in language: String) -> Int? {
        guard let number = number(of: source) else { return nil }
        return self.number(of: pages[number].key.in(language)) ?? number
    }

    func taxonomy(_ kind: TaxonomyKind, _ language: String) -> Taxonomy? {
        taxonomies.first { $0.kind == kind && $0.language == language }
    }

    /// The value nearest to a page on the way up through its sections, such as the mood it inherits.
    ///
    /// Where a translation says nothing, its twin in the main language speaks for it.
    func inherited<T>(_ page: Int, below top: Int? = nil, _ value: (PageFields) -> T?) -> T? {
        nearest(to: page, below: top) { value($0) != nil }.flatMap { answer($0, value) }
    }

    /// The page that speaks for a page: itself, its twin in the main language, or one on the way up.
    func nearest(
        to page: Int,
        below top: Int? = nil,
        where speaks: (PageFields) -> Bool
    ) -> Int? {
        var next: Int? = page
        while let number = next, number != top {
            if speaks(pages[number].fields) { return number }
            if let twin = original(of: number), speaks(pages[twin].fields) { return twin }
            next = sections.parents[number]
        }
        return nil
    }

    /// What a page says of itself, or else its twin in the main language.
    func answer<T>(_ page: Int, _ value: (PageFields) -> T?) -> T? {
        value(pages[page].fields) ?? original(of: page).flatMap { value(pages[$0].fields) }
    }

    /// The page in the main language that a page is a translation of.
    func original(of number: Int) -> Int? {
        let key = pages[number].key
        let main = configuration.languages[0].code
        return key.language == main ? nil : self.number(of: key.in(main))
    }

    /// The picture that a page's front matter names, if it is there and browsers can show it.
    func picture(of page: Page) -> Asset? {
        guard let src = page.fields.image?.src.value,
            case .asset(let source) = target(of: src, in: page.source)
        else { return nil }
        return assets[source].flatMap { $0.isImage ? $0 : nil }
    }

    /// The address of a page as links write it, below the path at which the site stands.
    func url(_ permalink: Permalink) -> String {
        configuration.address.path + permalink.path
    }

    /// The address of a page with scheme and host.
    func canonical(_ permalink: Permalink) -> String {
        configuration.address.text + permalink.path
    }
}
