internal import Mustache

/// What a site is made of.
struct SiteParts: Sendable {
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
    var pages: [Page]
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
    var pdfs: [Int: PDFOffer] = [:]
    /// Whether any page asks for large print, so that a site without it does not look for it page by page.
    let offersLargePrint: Bool

    /// The pictures that the front matter of pages names.
    var ownPictures: Set<SourcePath> = []

    let index: PageIndex

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
    }
}
