internal import Mustache

/// A day as templates show it: for machines and for people.
struct DateFact: Sendable {
    let iso: String
    let text: String

    static let schema = Schema<DateFact>(
        "date",
        [
            .text("iso", "The day for machines, such as 2026-11-23.") { $0.iso },
            .text("text", "The day for people, such as 23 November 2026.") { $0.text },
        ]
    )
}

/// A page to go to.
struct LinkFact: Sendable {
    var title: String
    let url: String
    var isCurrent = false
    var isWithin = false
    var isHome = false
    var language: String?

    static let schema = Schema<LinkFact>(
        "link",
        [
            .text("title", "The words of the link.") { $0.title },
            .text("url", "Where it leads.") { $0.url },
            .flag("current", "Whether it leads to the page being read.") { $0.isCurrent },
            .flag("within", "Whether the page being read lies below it.") { $0.isWithin },
            .flag("home", "Whether it leads to the home page.") { $0.isHome },
            .optional("language", "The language code of the page behind it, if it differs.") {
                $0.language
            },
        ]
    )
}

/// A picture with what a browser needs to leave room for it.
struct ImageFact: Sendable {
    let url: String
    let alt: String
    let size: ImageSize?
    var isLazy = false

    static let schema = Schema<ImageFact>(
        "image",
        [
            .text("url", "The picture's fingerprinted address.") { $0.url },
            .text("alt", "What the picture says here; empty when it is decoration.") { $0.alt },
            .optional("width", "The width in pixels, if the file says it.") {
                $0.size.map { String($0.width) }
            },
            .optional("height", "The height in pixels, if the file says it.") {
                $0.size.map { String($0.height) }
            },
            .flag("lazy", "Whether it stands so far down that browsers may fetch it later.") {
                $0.isLazy
            },
        ]
    )
}

/// A page as a choice on another page.
struct CardFact: Sendable {
    let title: String
    let summary: String
    let url: String
    let type: String
    let mood: String
    let image: ImageFact?
    let number: String?
    let date: DateFact?
    let keyAction: String?
    let print: PrintFact?
    let pdf: PDFOffer?

    static let schema = Schema<CardFact>(
        "card",
        [
            .text("title", "The page's title.") { $0.title },
            .text("summary", "The page's summary.") { $0.summary },
            .text("url", "The page's address.") { $0.url },
            .text("type", "The page's type, such as advice.") { $0.type },
            .text("mood", "The page's mood, such as civic.") { $0.mood },
            .optional("image", ImageFact.schema, "The page's picture, if it has one.") { $0.image },
            .optional("number", "The page's number in its toolkit, if it has one.") { $0.number },
            .optional("date", DateFact.schema, "The day the page was published, if it says so.") {
                $0.date
            },
            .optional("key_action", "The one thing to do, if the page names it.") { $0.keyAction },
            .optional("print", PrintFact.schema, "How it is printed, if that is its purpose.") {
                $0.print
            },
            .optional("pdf", PDFOffer.schema, PDFOffer.help) { $0.pdf },
        ]
    )
}

/// A group of pages: an audience, a topic or a district.
struct TermFact: Sendable {
    let id: String
    let title: String
    let url: String
    let count: Int

    static let schema = Schema<TermFact>(
        "term",
        [
            .text("id", "The term as front matter writes it.") { $0.id },
            .text("title", "The term in words.") { $0.title },
            .text(
                "url",
                "The page that lists the term's pages; a district's own page, if it has one."
            ) {
                $0.url
            },
            .text("count", "How many pages it has.") { String($0.count) },
        ]
    )
}

extension Site {
    func fact(_ term: Taxonomy.Term) -> TermFact {
        TermFact(
            id: term.id,
            title: term.title,
            url: url(term.permalink),
            count: term.pages.count + (term.page == nil ? 0 : 1)
        )
    }
}

/// The pages of a long list, of which one is shown.
struct PagerFact: Sendable {
    let number: Int
    let pages: [LinkFact]

    static let schema = Schema<PagerFact>(
        "pager",
        [
            .text("number", "The number of the page being read.") { String($0.number) },
            .text("total", "How many pages there are.") { String($0.pages.count) },
            .list("pages", LinkFact.schema, "All pages of the list; each is titled by its number.")
            {
                $0.pages
            },
            .optional("previous", "The address of the page before, if there is one.") {
                $0.number > 1 ? $0.pages[$0.number - 2].url : nil
            },
            .optional("next", "The address of the page after, if there is one.") {
                $0.number < $0.pages.count ? $0.pages[$0.number].url : nil
            },
        ]
    )
}

/// The pages that begin with one letter.
struct LetterFact: Sendable {
    let letter: String
    let id: String
    let pages: [LinkFact]

    static let schema = Schema<LetterFact>(
        "letter",
        [
            .text("letter", "The letter, as it is shown.") { $0.letter },
            .text("id", "The letter's anchor on the page.") { $0.id },
            .list("pages", LinkFact.schema, "The pages whose titles begin with it.") { $0.pages },
        ]
    )
}
