import Testing

@testable import Signpost

/// How a page and its Easy Read twin find each other, and what the twin has from it.
struct EasyReadTwinTests {
    private static let theme = [
        "Themes/plain/partials/head.mustache":
            "{{#page.sensitive}}sensitive {{/page.sensitive}}{{#help}}{{title}} {{/help}}{{#easy_read}}to {{title}} {{url}}{{/easy_read}}{{#standard_page}}back to {{title}} {{url}}{{/standard_page}}\n"
    ]

    private static func heads(_ more: [String: String]) async throws -> (
        easy: String, standard: String
    ) {
        let built = try await EasyReadSite.site(theme.merging(more) { $1 }).build()
        #expect(built.problems == [])
        return (
            try #require(built.head("easy/index.html")),
            try #require(built.head("standard/index.html"))
        )
    }

    @Test func `each of the two leads to the other`() async throws {
        let heads = try await Self.heads(["Content/easy.md": EasyReadSite.page()])
        #expect(heads.easy == "In danger back to Standard /standard/")
        #expect(heads.standard == "In danger to Easy /easy/")
    }

    @Test func `the twin of a sensitive page is sensitive and has its help`() async throws {
        let heads = try await Self.heads([
            "Content/easy.md": EasyReadSite.page(),
            "Content/standard.md": TestSite.page("Standard", "topics: [images]\nhelp: danger"),
            "Content/site.yml": TestSite.settings(Discreet.settings + "\nhelp: calm"),
        ])
        #expect(heads.easy.hasPrefix("sensitive In danger back to Standard"))
    }

    @Test func `a twin whose page is gone is sensitive, whatever that page was`() async throws {
        var site = EasyReadSite.site(
            Self.theme.merging([
                "Content/easy.md": EasyReadSite.page(),
                "Content/standard.md": TestSite.page(
                    "Standard",
                    "topics: [images]\nexpires: 2026-12-01"
                ),
            ]) { $1 }
        )
        site.today = "2026-12-01"
        let head = try await site.build().head("easy/index.html")
        #expect(head == "sensitive In danger ")
    }

    @Test func `the twin's own words count more`() async throws {
        let easy = EasyReadSite.page().replacing(
            "owner: Us",
            with: "owner: Us\nsensitive: false\nhelp: calm"
        )
        let heads = try await Self.heads([
            "Content/easy.md": easy,
            "Content/standard.md": TestSite.page("Standard", "topics: [images]"),
        ])
        #expect(heads.easy == "Calm back to Standard /standard/")
    }

    @Test func `a standard page that says it is not sensitive speaks for its twin`() async throws {
        let topics = "topics: [images]"
        let heads = try await Self.heads([
            "Content/easy.md": EasyReadSite.page()
                .replacing("owner: Us", with: "owner: Us\n" + topics),
            "Content/standard.md": TestSite.page("Standard", topics + "\nsensitive: false"),
        ])
        #expect(heads.easy == "In danger back to Standard /standard/")
    }

    @Test func `a twin in another language leads to the translation`() async throws {
        let built = try await EasyReadSite.site(
            Self.theme.merging([
                "Content/site.yml": TestSite.settings(
                    Discreet.settings
                        + "\nhelp: danger\nlanguages: [{code: en, name: English}, {code: ur, name: اردو}]"
                ),
                "Themes/plain/strings/ur.yml": "page_number: صفحہ",
                "Content/easy.md": EasyReadSite.page(),
                "Content/easy.ur.md": EasyReadSite.page(),
                "Content/standard.ur.md": TestSite.page("Urdu"),
            ]) { $1 }
        ).build()
        #expect(built.head("ur/easy/index.html") == "In danger back to Urdu /ur/standard/")
        #expect(built.head("ur/standard/index.html") == "In danger to Easy /ur/easy/")
        #expect(built.head("standard/index.html") == "In danger to Easy /easy/")
    }

    @Test func `lists of a topic and related pages have the standard page alone`() async throws {
        let topics = "topics: [scams]"
        let built = try await EasyReadSite.site([
            "Content/easy.md": EasyReadSite.page().replacing(
                "owner: Us",
                with: "owner: Us\n" + topics
            ),
            "Content/standard.md": TestSite.page("Standard", topics),
            "Content/other.md": TestSite.page("Other", topics),
        ]).build()
        #expect(built.files["topics/scams/index.html"]?.contains("/standard/") == true)
        #expect(built.files["topics/scams/index.html"]?.contains("/easy/") == false)
        #expect(
            built.files["other/index.html"]?.contains("rel=\"related\" href=\"/easy/\"") == false
        )
    }

    @Test(arguments: mistakes)
    func `a twin that tells no page of its own is told with its remedy`(mistake: Mistake)
        async throws
    {
        try await mistake.check(among: EasyReadSite.files)
    }

    @Test(
        arguments: [
            ("standart.md", "", ["Content/easy.md:5 link-broken"]),
            (
                "standard.md", "expires: 2026-11-01",
                [
                    "Content/easy.md:0 sensitive-help-missing",
                    "Content/site.yml:0 exit-missing", "Content/standard.md:5 twin-stays",
                ]
            ),
        ]
    )
    func `a twin is held to what sensitive pages need only once its page is gone`(
        path: String,
        lines: String,
        mistakes: [String]
    ) async throws {
        let site = EasyReadSite.site([
            "Content/easy.md": EasyReadSite.page(of: path),
            "Content/standard.md": TestSite.page("Standard", lines),
            "Content/site.yml": TestSite.settings(),
        ])
        #expect(try await site.build().mistakes == mistakes)
    }

    private static let mistakes = [
        Mistake(
            ["Content/easy.md": EasyReadSite.page(of: "standart.md")],
            """
            Content/easy.md 5:15+11 link-broken: the link 'standart.md' leads to no page and no file
            -> did you mean 'standard.md'?
            """
        ),
        Mistake(
            [
                "Content/easy.md": EasyReadSite.page(),
                "Content/standard.md": TestSite.page("Standard", "draft: true"),
            ],
            """
            Content/easy.md 5:15+11 link-withheld: the link 'standard.md' leads to Content/standard.md, which is a draft
            -> take the link out until the page is public, or publish the page
            """
        ),
        Mistake(
            [
                "Content/easy.md": EasyReadSite.page(),
                "Content/more.md": EasyReadSite.page(of: "easy.md", "EASY-02"),
                "Content/data/printed-codes.yml":
                    "- {code: EASY-01, page: easy.md, printed: 2026-11-23}\n- {code: EASY-02, page: more.md, printed: 2026-11-23}",
            ],
            """
            Content/more.md 5:15+7 easy-read-of-easy-read: 'easy.md' leads to Content/easy.md, which is in Easy Read itself
            -> write the path of the page that it tells in Easy Read
            """
        ),
        Mistake(
            [
                "Content/easy.md": EasyReadSite.page(),
                "Content/more.md": EasyReadSite.page(of: "standard.md", "EASY-02"),
                "Content/data/printed-codes.yml":
                    "- {code: EASY-01, page: easy.md, printed: 2026-11-23}\n- {code: EASY-02, page: more.md, printed: 2026-11-23}",
            ],
            """
            Content/more.md 5:15+11 easy-read-twice: Content/standard.md is told in Easy Read already, by Content/easy.md
            -> name another page, or make one of the two: a page leads to one twin
            """
        ),
        Mistake(
            ["Content/easy.md": EasyReadSite.page(sides: 21)],
            """
            Content/easy.md 7:8+2 field-range: sides: 21 is too large
            -> write a whole number from 1 to 20
            """
        ),
        Mistake(
            [
                "Content/easy.md": EasyReadSite.page().replacing(
                    "owner: Us",
                    with: "owner: Us\nmin_pt: 14"
                )
            ],
            """
            Content/easy.md 10:9+2 field-choice: min_pt: '14' is not one of the choices
            -> write one of 16, 18, 20
            """
        ),
    ]
}
