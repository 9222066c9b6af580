internal import CommonMark
internal import Mustache

/// The page in the middle of a document, whether a file of Content stands behind it or a list that the build makes.
struct PageScene: Sendable {
    let title: String
    let summary: String
    var url: String
    let canonical: String
    let mood: String
    let backdrop: Backdrop
    var headTitle: String
    /// The front matter; that of a generated page has no more than a title.
    let fields: PageFields
    var isHome = false
    /// Where the page stands in large print, or the page of which this is the large print.
    var largePrintURL: String?
    var standardURL: String?
    var isSensitive = false
    /// Whether search engines are asked to leave the page out.
    var isUnlisted = false
    var body: [UInt8] = []
    var outline: [Heading] = []
    var words = 0
    var image: ImageFact?
    var shareImage: ShareFact?
    var frame: ThemeDeclaration.Colours?
    /// The first day by which a helpline of the page's own text must be verified.
    var ownNumbersUntil: CalendarDate?
    /// Whether an event was over before the build's day.
    var isOver = false
    /// What stands in the place of a page whose time is over.
    var ended: EndedFact?
    /// Where an event's calendar file is.
    var calendarURL: String?
    /// Where its links lead, for paper.
    var notes: [ShortAddress] = []
    /// The first day by which one of its helplines must be verified.
    var numbersUntil: CalendarDate?
    /// Whether it should have been reviewed before the build's day.
    var isOverdue = false
    /// How a sheet or poster is printed.
    var print: PrintFact?
    /// The PDF that readers are offered.
    var pdf: PDFOffer?
    /// What leads from a sheet or poster back to the site.
    var qr: QRFact?
    /// Terms.
    var audience: [Value] = []
    var topics: [Value] = []
    var districts: [Value] = []

    static let schema = Schema<PageScene>(
        "page",
        names + head + dates + paper + events + extras + print + largePrint + endings
    )

    private static let names: [Schema<PageScene>.Entry] = [
        .text("title", "The page's title.") { $0.title },
        .text(
            "head_title",
            "The title for tabs and bookmarks: page, section and site; discreet where the page must be."
        ) {
            $0.headTitle
        },
        .text(
            "share_title",
            "The title for previews: of a sensitive page, no more than its head_title."
        ) {
            $0.isSensitive ? $0.headTitle : $0.title
        },
        .text("summary", "The page's summary.") { $0.summary },
        .text(
            "share_summary",
            "The summary for previews: of a sensitive page, the site's description."
        ) {
            $0.isSensitive ? $0.backdrop.description : $0.summary
        },
        .text("url", "The page's address in the site.") { $0.url },
        .text("canonical", "The page's address with scheme and host.") { $0.canonical },
        .text("type", "The page's type, such as advice.") { $0.fields.type.rawValue },
        .text("mood", "The page's mood, its own or its section's.") { $0.mood },
        .text("language", "The page's language code, such as en.") { $0.backdrop.language.code },
        .text("dir", "The direction of the language's script: ltr or rtl.") {
            $0.backdrop.language.direction.rawValue
        },
        .flag("is_home", "Whether it is the home page.") { $0.isHome },
        .flag("sensitive", "Whether the page must be discreet.") { $0.isSensitive },
        .flag("noindex", "Whether search engines should leave the page out.") { $0.isUnlisted },
        .html("body", "The page's Markdown as HTML.") { $0.body },
        .list("outline", Heading.schema, "The page's headings of the second level.") {
            $0.contents
        },
        .flag("has_outline", "Whether there are two such headings or more.") {
            $0.contents.count > 1
        },
        .optional("image", ImageFact.schema, "The page's picture.") { $0.image },
        .list("audience", TermFact.schema.type, "Whom the page is for.") { $0.audience },
        .list("topics", TermFact.schema.type, "What the page is about.") { $0.topics },
        .list("districts", TermFact.schema.type, "Where the page applies.") { $0.districts },
        .flag("has_terms", "Whether it has an audience, topics or districts.") {
            !($0.audience.isEmpty && $0.topics.isEmpty && $0.districts.isEmpty)
        },
        .list("sources", SourceFact.schema, "Where the page's facts come from.") { $0.sources },
        .flag("has_sources", "Whether it names sources.") { !$0.fields.sources.isEmpty },
        .text("words", "How many words the page has.") { String($0.words) },
        .open("extra", "What the front matter says under extra; its content is free.") {
            $0.fields.extra.value
        },
    ]

    private static let dates: [Schema<PageScene>.Entry] = [
        day("published", "The day the page appeared.") { $0.published?.value },
        day("updated", "The day the page last changed.") { $0.updated?.value },
        day("reviewed", "The day somebody last went over the page: updated, else published.") {
            $0.updated?.value ?? $0.published?.value
        },
        day("review_by", "The day by which somebody must go over the page.") {
            $0.reviewBy?.value
        },
        day("law_as_at", "The day up to which the law on the page is right.") {
            $0.lawAsAt?.value
        },
    ]

    static func day(
        _ name: String,
        _ help: String,
        _ value: @escaping @Sendable (PageFields) -> CalendarDate?
    ) -> Schema<PageScene>.Entry {
        .optional(name, DateFact.schema, help) { page in
            value(page.fields).map { page.backdrop.date($0) }
        }
    }

    static func field(
        _ name: String,
        _ help: String,
        _ value: @escaping @Sendable (PageFields) -> String?
    ) -> Schema<PageScene>.Entry {
        .optional(name, help) { value($0.fields) }
    }

    private static let extras: [Schema<PageScene>.Entry] = [
        field("owner", "The role that answers for the page.") { $0.owner },
        field("key_action", "The one thing to do.") { $0.keyAction },
        field("strapline", "The campaign's line.") { $0.campaign?.strapline },
        field("year_started", "The year the campaign began.") {
            $0.campaign?.yearStarted.map { String($0) }
        },
        .texts("partners", "The campaign's partners.") { $0.fields.campaign?.partners ?? [] },
        .flag("has_partners", "Whether it names partners.") {
            $0.fields.campaign?.partners.isEmpty == false
        },
        field("number", "The page's number in its toolkit.") { $0.number.map(String.init) },
        field("for", "Whom a toolkit page is for.") { $0.reader?.rawValue },
        field("reading_age", "The reading age the page is written for.") {
            $0.readingAge.map(String.init)
        },
        .optional(
            "qr",
            QRFact.schema,
            "The QR code of a page with a code, and the address that it leads to."
        ) { $0.qr },
        field("headline", "A poster's headline.") { $0.poster?.headline },
        field("one_action", "A poster's one thing to do.") { $0.poster?.oneAction },
        field("key_stage", "A lesson's key stage.") { $0.lesson?.keyStage },
        field("minutes", "How long a lesson takes.") { $0.lesson.map { String($0.minutes) } },
        field("delivery", "How a lesson is given.") { $0.lesson?.delivery?.value.rawValue },
        field("force", "A district's police force.") { $0.district?.force },
        field("safeguarding_url", "A district's safeguarding partnership.") {
            $0.district?.safeguardingURL?.value
        },
    ]

    /// Headings of the second level: those that a contents list shows.
    private var contents: [Heading] { outline.filter { $0.level == 2 } }

    private var sources: [SourceFact] {
        fields.sources.map { source in
            SourceFact(
                label: source.label,
                url: source.url?.value,
                date: (source.date?.value).map(backdrop.date)
            )
        }
    }
}

/// Where a fact on a page comes from.
struct SourceFact: Sendable {
    let label: String
    let url: String?
    let date: DateFact?

    static let schema = Schema<SourceFact>(
        "source",
        [
            .text("label", "What the source is called.") { $0.label },
            .optional("url", "Where it can be read.") { $0.url },
            .optional("address", "The same for paper, without https:// and a last slash.") {
                $0.url.map { ShortAddress($0).text }
            },
            .optional("date", DateFact.schema, "The day it is from.") { $0.date },
        ]
    )
}

extension Heading {
    static let schema = Schema<Heading>(
        "heading",
        [
            .text("level", "The heading's level, from 1.") { String($0.level) },
            .text("id", "The heading's anchor.") { $0.id },
            .text("text", "The heading's words.") { $0.text },
        ]
    )
}
