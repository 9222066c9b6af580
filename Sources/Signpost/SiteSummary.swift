/// What people ask about a site as a whole: its pages with their dates, its old addresses, its helplines.
public struct SiteSummary: Sendable {
    /// One page, public or not.
    public struct Page: Sendable {
        /// The file, from the project's root.
        public let file: String
        /// The page's title.
        public let title: String
        /// The address; nil when the page is not public.
        public let address: String?
        /// The role that answers for the page.
        public let owner: String?
        /// The day it appears, if the front matter says so.
        public let published: CalendarDate?
        /// The first day it is gone, if the front matter says so.
        public let expires: CalendarDate?
        /// Whether its address goes on when it is gone.
        public let leavesMark: Bool
        /// The day by which somebody must go over it.
        public let reviewBy: CalendarDate?
        /// The last day on which what it says of the law counts as checked; nil where it says nothing of it, or is over.
        public let lawBy: CalendarDate?
        /// The last day of the event that it is about.
        public let lastDay: CalendarDate?
        /// Whether it is a draft.
        public let isDraft: Bool
        /// The age at which somebody can read it, as its front matter says.
        public let readingAge: Int?
        /// The age from which most people can read its text, counted; nil where nothing asks for it.
        public let countedAge: Double?
        /// How many words its text has; 0 when it is not public.
        public let words: Int
    }

    /// One helpline and the pages that show it.
    public struct HelplineUse: Sendable {
        /// The helpline's name in helplines.yml.
        public let id: String
        /// What it is called.
        public let name: String
        /// Its number, if it has one.
        public let phone: String?
        /// The day by which somebody must check it.
        public let verifyBy: CalendarDate?
        /// The files of the pages whose text names it.
        public let pages: [String]
    }

    /// What the site is called.
    public let name: String
    /// Every page, in path order.
    public let pages: [Page]
    /// Every public page as something to print.
    public let printables: [Printable]
    /// The scheme and host of the site, such as `https://example.org`.
    public let origin: String
    /// The path at which the site stands, with a slash at its end.
    public let basePath: String
    /// Old addresses and where they lead.
    public let redirects: [(from: String, to: String)]
    /// Every helpline, in the order of the file.
    public let helplines: [HelplineUse]
    /// The days of the accessibility statement, in the order in which they are written.
    public let statement: [PlannedChange]
    /// Every address of another site that Content leads to.
    public let externalLinks: [ExternalLink]
    /// The day the site was built for.
    public let today: CalendarDate
    /// How many pages the site publishes from Content.
    public let publishedPages: Int
}

extension SiteSummary {
    /// `parsed` are all pages, those that are not public today among them.
    init(_ site: Site, _ all: [PageFacts], of parsed: [ParsedPage]) {
        let withheld = parsed.filter { site.withheld[$0.source] != nil }
        let published = site.pages.indices.filter { !site.pages[$0].parsed.isGenerated }
        let law = LawChecks(site: site)
        let facts = Dictionary(uniqueKeysWithValues: all.map { ($0.number, $0) })
        let pages =
            published.map { number in
                let page = site.pages[number]
                let url = site.url(page.permalink)
                return Page(page.parsed, address: url, law.lastDay(of: page.parsed), facts[number])
            } + withheld.map { Page($0, address: nil, law.lastDay(of: $0), nil) }
        self.pages = pages.sorted { $0.file < $1.file }
        name = site.configuration.name.value
        printables = Printable.all(of: site)
        origin = site.configuration.address.origin
        basePath = site.configuration.basePath
        redirects = site.redirects.map { ($0.alias.value, site.url($0.target)) }
            .sorted { $0 < $1 }
        let users = Self.users(of: site, all)
        helplines = site.helplines.all.map { HelplineUse($0, pages: users[$0.id.value] ?? []) }
        statement = site.statement?.plan ?? []
        externalLinks = [ExternalLink](site, all)
        today = site.today
        publishedPages = published.count
    }

    /// The files whose texts name each helpline.
    private static func users(of site: Site, _ facts: [PageFacts]) -> [String: [String]] {
        var users: [String: [String]] = [:]
        for page in facts {
            for id in page.references.helplines {
                users[id, default: []].append(site.pages[page.number].source.inContent)
            }
        }
        return users
    }
}

extension SiteSummary.Page {
    fileprivate init(
        _ page: ParsedPage,
        address: String?,
        _ lawBy: CalendarDate?,
        _ facts: PageFacts?
    ) {
        file = page.source.inContent
        title = page.fields.title.value
        self.address = address
        owner = page.fields.owner
        published = page.fields.published?.value
        expires = page.fields.expires?.value
        leavesMark = page.fields.ending != nil
        reviewBy = page.fields.reviewBy?.value
        self.lawBy = lawBy
        lastDay = page.fields.event.flatMap { $0.lastDay }
        isDraft = page.fields.isDraft
        readingAge = page.fields.readingAge
        countedAge = facts?.text.readingAge
        words = facts?.text.length ?? 0
    }
}

extension SiteSummary.HelplineUse {
    fileprivate init(_ helpline: Helpline, pages: [String]) {
        id = helpline.id.value
        name = helpline.name
        phone = helpline.phone?.text
        verifyBy = helpline.verifyBy?.value
        self.pages = pages.sorted()
    }
}
