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
            "audiences: {parents: Parents, teachers: Teachers}\nformats: {cards: Cards, quiz: Quizzes}"
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
            "form: [leaf]\nhelp: Sheets.\nexample: \"::prints{by=size}\"\nattributes: {by: {kind: prints, required: true, help: How.}}",
        "Themes/plain/directives/prints.mustache":
            "{{#by}}{{#groups}}<p>{{id}} {{#title}}{{title}}{{/title}} {{count}}:{{#cards}} {{#print}}{{code}}{{#format}} {{format}}{{/format}}{{#picture}} {{url}}{{/picture}}{{/print}}{{/cards}}</p>{{/groups}}{{/by}}",
        "Themes/plain/assets/img/prints/quiz.svg":
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>",
    ]

    private static func list(by grouping: String) async throws -> (
        list: String, problems: [String]
    ) {
        let page = TestSite.page("Home", body: "::prints{by=\(grouping)}")
        let built = try await TestSite(site.merging(["Content/index.md": page]) { $1 }).build()
        let home = try #require(built.files["index.html"] ?? (built.problems.isEmpty ? nil : ""))
        let lines = home.matches(of: /<p>(prints-.*?)<\/p>/).map { String($0.1) }
        let names = lines.map {
            $0.replacing(/\ \/assets\/img\/prints\/quiz\.[0-9a-z]+\.svg/, with: " (picture)")
        }
        return (names.joined(separator: "\n"), built.problems)
    }

    @Test(arguments: [
        (
            "audience",
            """
            prints-audience-1 Parents 1: B-2 Quizzes (picture)
            prints-audience-2 Teachers 2: A-1 B-2 Quizzes (picture)
            """
        ),
        ("size", "prints-size-1 A4 2: A-1 B-2 Quizzes (picture)"),
        (
            "format",
            """
            prints-format-1 Quizzes 1: B-2 Quizzes (picture)
            prints-format-2  1: A-1
            """
        ),
        (
            "campaign",
            """
            prints-campaign-1 Owls 1: B-2 Quizzes (picture)
            prints-campaign-2  1: A-1
            """
        ),
    ])
    func `every sheet is in the groups that it names, else in the last one`(
        grouping: String,
        list: String
    ) async throws {
        let found = try await Self.list(by: grouping)
        #expect(found.problems == [])
        #expect(found.list == list)
    }

    @Test func `a grouping that nobody knows is an error that names the nearest`() async throws {
        let found = try await Self.list(by: "sizes")
        #expect(
            found.problems == [
                """
                Content/index.md 6:10+8 directive-attribute: 'by' cannot be 'sizes'
                -> did you mean 'size'?
                """
            ]
        )
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
}
