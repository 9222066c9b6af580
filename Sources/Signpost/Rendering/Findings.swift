internal import CommonMark

/// What is found out about one page while its Markdown is rendered.
struct Findings {
    /// The page's file from the project's root.
    let file: String
    var references = References()
    var diagnostics: [Diagnostic] = []
    var notes = LinkNotes()
    /// The style sheets of directives; nil where their links stay beside them.
    var styles: StyleLinks?
    /// What is said of pictures in the attributes of directives.
    var pictures: [PictureTextCheck.Picture] = []
    /// What the attributes of directives say to readers.
    var texts: [Located<String>] = []
    /// The age from which most people can read the text, where that could be counted.
    var readingAge: Double?
    /// What stands on an Easy Read page.
    var easyRead: EasyReadText?
    /// Whether pictures may wait until the reader comes near them.
    private var mayWait: Bool
    /// Then no picture waits, because not every browser fetches those that do before it prints.
    private let isForPaper: Bool

    /// Whether the page has so few mistakes that it is worth while to look for what was meant.
    var suggests: Bool { diagnostics.count < Spelling.enough }

    init(_ page: Page, inPack: Bool = false) {
        file = page.source.inContent
        isForPaper = inPack || page.fields.type.isForPaper
        styles = inPack ? StyleLinks() : nil
        // A picture above the text is where the reader looks first.
        mayWait = page.fields.image != nil && !isForPaper
    }

    /// Whether the next picture may wait: the first of a page stands where the reader looks, so it may not.
    mutating func nextPictureMayWait() -> Bool {
        defer { mayWait = !isForPaper }
        return mayWait
    }

    mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// Remembers that the place a link leads to must exist when all pages are rendered.
    mutating func refer(to anchor: String, on page: Int, by link: Link) {
        let place = place(link.span)
        references.anchors.append(
            AnchorReference(page: page, anchor: anchor, url: link.url, place: place)
        )
    }

    /// The picture that `url` leads to; a file that is none is told, and is in use all the same.
    mutating func picture(_ url: String, _ target: LinkTarget, of site: Site, at place: Place)
        -> Asset?
    {
        if case .asset(let source) = target {
            references.assets.insert(source)
            if let asset = site.assets[source], asset.isImage { return asset }
        }
        report(.deadImage(url, target, at: place))
        return nil
    }

    func place(_ span: Span) -> Place {
        Place(file: file, line: span.line, column: span.column, length: max(1, span.length))
    }
}
