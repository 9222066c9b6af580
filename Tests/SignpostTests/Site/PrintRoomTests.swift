import Testing

@testable import Signpost

/// The lists of all that is made to be printed.
struct PrintRoomTests {
    private static func sheet(_ code: String, _ more: String) -> String {
        TestSite.page(
            code,
            type: "sheet",
            "code: \(code)\npaper: A4\nsides: 1\nowner: Somebody\nreview_by: 2030-01-01\n" + more
        )
    }

    private static let site = [
        "Content/site.yml": TestSite.settings(
            """
            audiences: {parents: Parents, teachers: Teachers}
            formats: {cards: Cards, quiz: Quizzes}
            print_room: print/index.md
            page_size: 1
            """
        ),
        "Content/owls/index.md": TestSite.page("Owls", type: "section"),
        "Content/print/index.md": TestSite.page("Print", type: "section"),
        "Content/print/a.md": sheet(
            "B-2",
            "audience: [teachers, parents]\nformat: quiz\ncampaign: ../owls/index.md"
        ),
        "Content/print/b.md": sheet("A-1", "audience: [teachers]"),
        "Content/data/printed-codes.yml": """
        - {code: A-1, page: print/b.md, printed: 2026-11-23}
        - {code: B-2, page: print/a.md, printed: 2026-11-23}
        """,
        "Themes/plain/directives/prints.yml":
            "form: [leaf]\nneeds: print-room\nhelp: Sheets.\nexample: \"::prints{by=size}\"\nattributes: {by: {kind: prints, required: true, help: How.}}",
        "Themes/plain/directives/prints.mustache":
            "{{#by}}{{#lists}}<p>{{url}} {{#title}}{{title}} {{/title}}{{count}}</p>{{/lists}}{{/by}}",
        "Themes/plain/theme.yml": PlainTheme.files["Themes/plain/theme.yml", default: ""]
            + "\n  prints: prints\n",
        "Themes/plain/layouts/prints.mustache":
            "{{page.title}}:{{#children}}{{#print}} {{code}}{{#format}} {{format}}{{/format}}{{#picture}} {{url}}{{/picture}}{{/print}}{{/children}}{{#pager}} {{number}}/{{total}}{{/pager}}",
        "Themes/plain/assets/img/prints/quiz.svg":
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>",
    ]

    private static func build(by grouping: String) async throws -> Built {
        let page = TestSite.page("Home", body: "::prints{by=\(grouping)}")
        return try await TestSite(site.merging(["Content/index.md": page]) { $1 }).build()
    }

    @Test(arguments: [
        (
            "audience",
            ["/print/by-audience/parents/ Parents 1", "/print/by-audience/teachers/ Teachers 2"]
        ),
        ("size", ["/print/by-size/a4/ A4 2"]),
        ("format", ["/print/by-format/quiz/ Quizzes 1", "/print/by-format/others/ 1"]),
        ("campaign", ["/print/by-campaign/owls/ Owls 1", "/print/by-campaign/others/ 1"]),
    ])
    func `every sheet is in the lists that it names, else in the last one`(
        grouping: String,
        lists: [String]
    ) async throws {
        let built = try await Self.build(by: grouping)
        #expect(built.problems == [])
        let home = try #require(built.files["index.html"])
        #expect(home.matches(of: /<p>(\/print\/.*?)<\/p>/).map { String($0.1) } == lists)
    }

    @Test func `a list has its sheets by their codes, in parts where they are many`() async throws {
        let built = try await Self.build(by: "size")
        let parents = try #require(built.files["print/by-audience/parents/index.html"])
        let picture = /\ \/assets\/img\/prints\/quiz\.[0-9a-z]+\.svg/
        #expect(
            parents.replacing(picture, with: " (picture)")
                == "Print: Parents: B-2 Quizzes (picture)"
        )
        #expect(built.files["print/by-size/a4/index.html"] == "Print: A4: A-1 1/2")
        #expect(
            built.files["print/by-size/a4/page/2/index.html"]?.hasPrefix("Print: A4: B-2") == true
        )
        #expect(built.files["print/page/2/index.html"] == nil, "the print room itself has no parts")
        #expect(built.files["sitemap.xml"]?.contains("/print/by-size/a4/") == true)
    }

    @Test func `a grouping that nobody knows is an error that names the nearest`() async throws {
        #expect(
            try await Self.build(by: "sizes").problems == [
                """
                Content/index.md 6:10+8 directive-attribute: 'by' cannot be 'sizes'
                -> did you mean 'size'?
                """
            ]
        )
    }

    @Test func `a site without a print room says where to name it`() async throws {
        let files = [
            "Content/site.yml": TestSite.settings(
                "audiences: {parents: P, teachers: T}\nformats: {quiz: Q}"
            ),
            "Content/index.md": TestSite.page("Home", body: "::prints{by=size}"),
        ]
        let built = try await TestSite(Self.site.merging(files) { $1 }).build()
        #expect(
            built.problems == [
                """
                Content/index.md 6:1+17 directive-data-missing: 'prints' has nothing to show, because site.yml names no print room
                -> write 'print_room:' and the path of its page in site.yml
                """
            ]
        )
    }

    @Test func `the last sheet can be withdrawn while a page leads to the lists`() async throws {
        let gone = ["Content/print/a.md", "Content/print/b.md", "Content/data/printed-codes.yml"]
        let page = TestSite.page("Home", body: "::prints{by=size}")
        let files = Self.site.filter { !gone.contains($0.key) }
            .merging(["Content/index.md": page]) { $1 }
        let built = try await TestSite(files).build()
        #expect(built.mistakes == [])
        #expect(built.files["index.html"]?.contains("by-size") == false)
    }

    @Test func `a format and a campaign that are not there are told with the nearest`() async throws
    {
        let sheet = Self.sheet("A-1", "format: quizz\ncampaign: ../owl/index.md")
        let built = try await TestSite(Self.site.merging(["Content/print/b.md": sheet]) { $1 })
            .build()
        #expect(
            built.problems == [
                """
                Content/print/b.md 10:9+5 field-id-unknown: format: 'quizz' is not a format
                -> did you mean 'quiz'?
                """,
                """
                Content/print/b.md 11:11+15 link-broken: the link '../owl/index.md' leads to no page and no file
                -> did you mean '../owls/index.md'?
                """,
            ]
        )
    }

    @Test func `a print room that is not there is told`() async throws {
        let files = ["Content/site.yml": TestSite.settings("print_room: prints/index.md")]
        let built = try await TestSite(files).build()
        #expect(
            built.problems == [
                """
                Content/site.yml 5:13+15 link-broken: the link 'prints/index.md' leads to no page and no file
                -> write the path to the file from this one, such as ../help/index.md
                """
            ]
        )
    }
}
