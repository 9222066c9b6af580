internal import CommonMark

/// A page whose Markdown has become HTML.
struct RenderedPage: Sendable {
    let number: Int
    let html: [UInt8]
    let outline: [Heading]
    var words: Int
    var notes: [ShortAddress]
    var facts: TextFacts
    /// Of a pack: the pages it is put together from, and the style sheets that they need.
    var parts: [RenderedPart] = []
    var styles: [String] = []
}

/// A page that was rendered to stand in a pack.
struct RenderedPart: Sendable {
    let part: PackPlan.Part
    let page: RenderedPage
}

/// What is known of a page when its text is rendered.
struct TextFacts: Sendable {
    let number: Int
    var anchors: Set<String>
    var references = References()
    /// The words by which a search finds the page; nil when it does not.
    var words: NumberedWords?
    /// The words to look up in a dictionary; nil where nobody asked, or the page is in another language.
    var spelling: SpelledPage?
    /// How many words its text has.
    var length = 0
    /// The age from which most people can read it, where that could be counted.
    var readingAge: Double?
}

/// What is kept of a page when its HTML has gone to the sink.
///
/// A class, as `ParsedPage` is: each stage hands on the facts of all pages.
final class PageFacts: Sendable {
    let text: TextFacts
    /// Whether its layout shows the pages that it lists; nil where nothing tells.
    let showsList: Bool?

    init(_ text: TextFacts, showsList: Bool? = nil) {
        self.text = text
        self.showsList = showsList
    }

    var number: Int { text.number }
    var anchors: Set<String> { text.anchors }
    var references: References { text.references }
}

/// What a page's body refers to.
struct References: Sendable {
    /// Places on pages that must exist when all pages are rendered.
    var anchors: [AnchorReference] = []
    var assets: Set<SourcePath> = []
    /// Links to other sites.
    var external: [(url: String, place: Place)] = []
    /// Helplines by id.
    var helplines: Set<String> = []
    /// Help panels by id.
    var panels: Set<String> = []
    /// The numbers of other pages to which it leads.
    var pages: Set<Int> = []
    /// The addresses of lists that the build makes and to which it leads.
    var lists: Set<String> = []
}

/// A link to a place on a page.
struct AnchorReference: Sendable {
    let page: Int
    let anchor: String
    /// The link as it was written.
    let url: String
    let place: Place
}
