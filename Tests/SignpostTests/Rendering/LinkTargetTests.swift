import Testing

@testable import Signpost

/// Every way in which an editor may write a link, from the page `advice/a.md`.
struct LinkTargetTests {
    private static func site() throws -> Site {
        try Site.testing(
            [
                "index.md": TestSite.page("Home"),
                "advice/index.md": TestSite.page("Advice"),
                "advice/a.md": TestSite.page("A", "topics: [scams]"),
                "advice/pass words.md": TestSite.page("B"),
                "help/index.md": TestSite.page("Help"),
                "help/money.md": TestSite.page("Money", "slug: lost-money"),
                "help/later.md": TestSite.page("Later", "published: 2027-01-01"),
            ],
            settings: "topics: {scams: Scams, gaming: Gaming}",
            assets: ["advice/plan.pdf": "", "advice/Plan 2.pdf": "", "logo.svg": "<svg>"]
        )
    }

    @Test(
        arguments: [
            ("pass%20words.md", "advice/pass words.md"),
            ("./pass words.md", "advice/pass words.md"),
            ("a.md", "advice/a.md"),
            ("index.md", "advice/index.md"),
            (".", "advice/index.md"),
            ("../help/index.md", "help/index.md"),
            ("../help/", "help/index.md"),
            ("../help", "help/index.md"),
            ("..", "index.md"),
            ("../help/money.md#who-to-tell", "help/money.md #who-to-tell"),
            ("../help/money.md#%C3%BCber", "help/money.md #über"),
            ("../help/money.md#", "help/money.md #"),
            ("../help/money.md?from=a#b", "help/money.md #b"),
            ("%2e%2e/help/index.md", "help/index.md"),
            ("..%2Fhelp%2Findex.md", "help/index.md"),
            ("/help/lost-money/", "help/money.md"),
            ("/help/lost-money", "help/money.md"),
            ("/help/lost-money/#a", "help/money.md #a"),
            ("/", "index.md"),
            ("https://example.org", "index.md"),
            ("https://example.org/#a", "index.md #a"),
            ("https://example.org/help/lost-money/#a", "help/money.md #a"),
        ]
    )
    func `a link leads to a page`(url: String, page: String) throws {
        let site = try Self.site()
        guard
            case .page(let number, let anchor) = site.target(of: url, in: SourcePath("advice/a.md"))
        else {
            Issue.record("\(site.target(of: url, in: SourcePath("advice/a.md")))")
            return
        }
        let found = site.pages[number].source.text + (anchor.map { " #\($0)" } ?? "")
        #expect(found == page)
    }

    @Test(
        arguments: [
            ("#part", .here(anchor: "part")),
            ("#", .here(anchor: "")),
            ("#%C3%BC", .here(anchor: "ü")),
            ("#100%", .here(anchor: "100%")),
            ("plan.pdf", .asset(SourcePath("advice/plan.pdf"))),
            ("Plan%202.pdf#page=2", .asset(SourcePath("advice/Plan 2.pdf"))),
            ("../logo.svg", .asset(SourcePath("logo.svg"))),
            ("https://elsewhere.example/a?b#c", .elsewhere),
            ("https://example.org.example/a", .elsewhere),
            ("https://example.org/a-z/", .generated("/a-z/")),
            ("https://example.org/feed.xml", .generated("/feed.xml")),
            ("https://example.org/nope/", .missing(nearest: nil)),
            ("HTTP://example.org", .elsewhere),
            ("https://[::1]/", .elsewhere),
            ("mailto:help@example.org", .elsewhere),
            ("tel:+441234567890", .number("+441234567890")),
            ("SMS:85258", .number("85258")),
            ("callto:999", .number("999")),
            ("../help/later.md", .withheld(SourcePath("help/later.md"), later)),
            ("nothing-like-it.md", .missing(nearest: nil)),
            ("A.MD", .missing(nearest: "a.md")),
            ("b.md", .missing(nearest: "a.md")),
            ("money.md", .missing(nearest: "../help/money.md")),
            ("plan.pfd", .missing(nearest: "plan.pdf")),
            ("/help/lost-mony/", .missing(nearest: "/help/lost-money/")),
            ("/help/money.md", .missing(nearest: "../help/money.md")),
            ("/logo.svg", .missing(nearest: "../logo.svg")),
            ("%00", .missing(nearest: nil)),
            ("/a-z/", .generated("/a-z/")),
            ("/a-z", .generated("/a-z/")),
            ("/A-Z/", .missing(nearest: "/a-z/")),
            ("/topics/", .generated("/topics/")),
            ("/topics/scams/", .generated("/topics/scams/")),
            ("/topics/scam/", .missing(nearest: "/topics/scams/")),
            ("/topics/gaming/", .missing(nearest: "/topics/scams/")),
            ("/audience/", .missing(nearest: nil)),
            ("/feed.xml", .generated("/feed.xml")),
            ("/news/feed.xml", .missing(nearest: nil)),
            ("a-z/", .missing(nearest: nil)),
        ] as [(String, LinkTarget)]
    )
    func `a link leads elsewhere`(url: String, target: LinkTarget) throws {
        #expect(try Self.site().target(of: url, in: SourcePath("advice/a.md")) == target)
    }

    @Test(
        arguments: [
            ("", "names no page"),
            ("?a=b", "names no page"),
            ("//example.org", "starts with two slashes"),
            ("../../secret.md", "leads out of the Content folder"),
            ("%2e%2e/%2e%2e/etc/passwd", "leads out of the Content folder"),
            ("a%ZZ.md", "has a broken % code"),
            ("a%FF.md", "has a broken % code"),
            ("ftp://example.org", "begins with 'ftp:', which not every browser can open"),
            ("C:/help.md", "is a path on somebody's own computer"),
            ("C:\\Users\\x.pdf", "is a path on somebody's own computer"),
            ("www.bbc.co.uk", "is the address of another site without its beginning"),
            ("https:", "names no site"),
            ("https:/example.org", "names no site"),
            ("https:///example.org", "names no site"),
            ("http:example.org", "names no site"),
        ]
    )
    func `a link that nobody could follow says why`(url: String, why: String) throws {
        let target = try Self.site().target(of: url, in: SourcePath("advice/a.md"))
        guard case .malformed(let reason, let hint) = target else {
            Issue.record("\(target)")
            return
        }
        #expect(reason == why)
        #expect(!hint.isEmpty)
    }

    private static var later: Lifecycle {
        CalendarDate(year: 2027, month: 1, day: 1).map(Lifecycle.scheduled) ?? .live
    }
}
