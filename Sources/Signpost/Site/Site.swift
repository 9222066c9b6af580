internal import Mustache

/// All that is known of the site before any Markdown is rendered: pages with their addresses, and how they hang together.
///
/// A class, because all cores ask it for every link: a copy of its thirty parts would count thirty references, and
/// cores that count the same ones wait for each other.
final class Site: Sendable {
    private let parts: SiteParts

    private init(_ parts: SiteParts) {
        self.parts = parts
    }

    convenience init(
        _ configuration: SiteConfiguration,
        directory: Directory,
        routed: RoutedPages,
        assets: [SourcePath: Asset],
        today: CalendarDate
    ) {
        var parts = SiteParts(
            configuration,
            directory: directory,
            routed: routed,
            assets: assets,
            today: today
        )
        parts.ownPictures = Site(parts).namedPictures
        self.init(parts)
    }

    private var namedPictures: Set<SourcePath> {
        let pictures = pages.flatMap { [picture(of: $0), sharePicture(of: $0)] }
        return Set(pictures.compactMap { $0?.source })
    }

    func pdf(of page: Page) -> PDFOffer? {
        parts.pdfs.isEmpty ? nil : number(of: page.source).flatMap { parts.pdfs[$0] }
    }

    /// The same site with PDFs of its pages.
    func offering(_ pdfs: [Int: PDFOffer]) -> Site {
        var parts = parts
        parts.pdfs = pdfs
        return Site(parts)
    }

    /// The same site with other texts of its pages, which are the same pages in the same order.
    func showing(_ pages: [Page]) -> Site {
        var parts = parts
        parts.pages = pages
        return Site(parts)
    }

    func number(of source: SourcePath) -> Int? { parts.index[source] }

    func number(of key: PageKey) -> Int? { parts.index[key] }

    func number(at permalink: Permalink) -> Int? { parts.index[permalink] }

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

extension Site {
    var configuration: SiteConfiguration { parts.configuration }
    var helplines: Helplines { parts.helplines }
    var panels: HelpPanels { parts.panels }
    var statement: AccessibilityStatement? { parts.statement }
    var searchWords: SearchWords { parts.searchWords }
    var printedCodes: PrintedCodes { parts.printedCodes }
    var writing: WritingRules { parts.writing }
    var addresses: AddressRules { parts.addresses }
    var data: Value { parts.data }
    var figures: Figures { parts.figures }
    var pages: [Page] { parts.pages }
    var sections: SectionTree { parts.sections }
    var taxonomies: [Taxonomy] { parts.taxonomies }
    var related: Related { parts.related }
    var printRooms: [PrintRoom] { parts.printRooms }
    var easyRead: EasyReadTwins { parts.easyRead }
    var assets: [SourcePath: Asset] { parts.assets }
    var endings: Endings { parts.endings }
    var redirects: [Redirect] { parts.redirects }
    var generated: GeneratedAddresses { parts.generated }
    var withheld: [SourcePath: Lifecycle] { parts.withheld }
    var today: CalendarDate { parts.today }
    var pdfs: [Int: PDFOffer] { parts.pdfs }
    var offersLargePrint: Bool { parts.offersLargePrint }
    var ownPictures: Set<SourcePath> { parts.ownPictures }
}
