import Testing

@testable import Signpost

/// The facts of the accessibility statement: what it may not claim, and how old it may be.
struct AccessibilityStatementTests {
    private static func statement(_ changes: [String: String] = [:]) -> String {
        let lines = [
            "organisation": "A", "domains": "[example.org]", "status": "partial",
            "problems": "[{what: It fails., criterion: 1.4.10, fix_by: 2027-01-01}]",
            "tested_how": "[By hand.]", "prepared_on": "2026-01-02", "reviewed_on": "2026-11-23",
        ].merging(changes) { $1 }
        let order = [
            "organisation", "domains", "status", "audit", "problems", "email", "contact_page",
            "tested_how",
            "tested_on", "prepared_on", "reviewed_on", "improving", "statis",
        ]
        return order.compactMap { name in lines[name].map { "\(name): \($0)\n" } }.joined()
    }

    private static func problems(_ changes: [String: String], today: String = "2026-11-23")
        async throws -> [String]
    {
        var site = TestSite(["Content/data/accessibility.yml": statement(changes)])
        site.today = today
        return try await site.build().problems.map {
            $0.replacing("Content/data/accessibility.yml ", with: "")
        }
    }

    @Test func `a statement without a mistake is left alone`() async throws {
        #expect(try await Self.problems([:]) == [])
    }

    @Test(
        arguments: [
            (
                ["status": "full"],
                """
                3:9+4 accessibility-statement-claim: the statement says 'full', but names no audit that found the site fully accessible
                -> write who audited it and when, as 'audit: {by: ..., on: ...}', or write 'status: partial'
                """
            ),
            (
                ["status": "full", "audit": "{by: A, on: 2026-11-01}"],
                """
                3:9+4 accessibility-statement-claim: the statement says 'full', but lists problems
                -> write 'status: partial', or take out the problems that are gone
                """
            ),
            (
                ["statis": "partial"],
                """
                8:1+6 field-unknown: 'statis' is not a field of the accessibility statement
                -> did you mean 'status'?
                """
            ),
            (
                ["problems": "[{what: It fails., criterion: 1.4.100, fix_by: 2027-01-01}]"],
                """
                4:41+7 field-choice: criterion: '1.4.100' is not one of the choices
                -> did you mean '1.4.10'?
                """
            ),
            (
                ["problems": "[{what: It fails., fix_by: 2026-11-22}]"],
                """
                4:38+10 warning accessibility-fix-overdue: the statement promised to put this right by 2026-11-22
                -> take the problem out if it is gone, or set 'fix_by' to a day that you can keep
                """
            ),
            (
                ["tested_on": "2026-11-24"],
                """
                6:12+10 field-dates: 'tested_on' is 2026-11-24, and today is only 2026-11-23
                -> write the day on which it was done
                """
            ),
            (
                ["prepared_on": "2026-11-23", "reviewed_on": "2026-11-22"],
                """
                7:14+10 field-dates: 'reviewed_on' is 2026-11-22, but 'prepared_on' is 2026-11-23
                -> make 'reviewed_on' a day on or after 'prepared_on'
                """
            ),
            (
                ["contact_page": "contact.md"],
                """
                5:15+10 link-broken: the link 'contact.md' leads to no page and no file
                -> write the path to the file from this one, such as ../help/index.md
                """
            ),
        ]
    )
    func `a mistake is told with its remedy`(changes: [String: String], report: String) async throws
    {
        #expect(try await Self.problems(changes) == [report])
    }

    @Test(
        arguments: [
            ("2027-10-24", nil),
            (
                "2027-10-25",
                """
                7:14+10 warning accessibility-statement-due: the accessibility statement must be reviewed by 2027-11-24, or the site cannot be published after it
                -> go over the statement and the site, then set 'reviewed_on' to the day on which you did
                """
            ),
            ("2027-11-24", "accessibility-statement-due"),
            (
                "2027-11-25",
                """
                7:14+10 accessibility-statement-old: the accessibility statement had to be reviewed by 2027-11-24: the law asks for it each year
                -> go over the statement and the site, then set 'reviewed_on' to the day on which you did
                """
            ),
        ]
    )
    func `a statement lasts a year, and its end is announced`(today: String, report: String?)
        async throws
    {
        let changes = [
            "problems": "[{what: It fails., fix_by: 2029-01-01}]", "reviewed_on": "2026-11-24",
        ]
        let found = try await Self.problems(changes, today: today)
        #expect(found.count == (report == nil ? 0 : 1))
        if let report, let first = found.first {
            #expect(first == report || first.contains(" \(report): "))
        }
    }

    @Test(arguments: ["partial", "none"])
    func `a site that is not fully accessible says why`(status: String) async throws {
        let text = Self.statement(["status": status]).split(separator: "\n")
            .filter { !$0.hasPrefix("problems") }.joined(separator: "\n")
        try await Mistake(
            ["Content/data/accessibility.yml": text],
            """
            Content/data/accessibility.yml 3:9+\(status.count) accessibility-statement-claim: the statement says '\(status)', but lists nothing that is not accessible
            -> list it below 'problems', each with what it is and a day 'fix_by'
            """
        ).check()
    }

    /// What a directive is called says nothing: its declaration does.
    @Test func `a directive that needs the facts is told where there are none`() async throws {
        try await Mistake(
            [
                "Themes/plain/directives/our-promise.yml":
                    "form: [leaf]\nhelp: A.\nexample: a\nneeds: accessibility",
                "Themes/plain/directives/our-promise.mustache": "",
                "Content/index.md": TestSite.page("Home", body: "::our-promise"),
            ],
            """
            Content/index.md 6:1+13 directive-data-missing: 'our-promise' has nothing to show, because there is no Content/data/accessibility.yml
            -> add the file; the editor's guide lists its fields
            """
        ).check()
    }

    @Test func `templates show the facts with their names and days`() async throws {
        let built = try await TestSite([
            "Content/data/accessibility.yml": Self.statement(["contact_page": "index.md"]),
            "Themes/plain/layouts/page.mustache": """
            {{#site.accessibility}}{{#is_partial}}{{organisation}}: {{#domains}}{{.}}{{/domains}} {{contact_url}}
            {{#problems}}{{what}} {{criterion}} {{criterion_name}} {{#fix_by}}{{text}}{{/fix_by}}{{/problems}}
            {{#reviewed_on}}{{iso}}{{/reviewed_on}}{{/is_partial}}{{/site.accessibility}}
            """,
        ]).build()
        #expect(built.problems == [])
        #expect(
            built.files["index.html"] == """
                A: example.org /
                It fails. 1.4.10 Reflow 1 January 2027
                2026-11-23
                """
        )
    }

    @Test func `there are 55 criteria, each once`() {
        #expect(SuccessCriterion.numbers.count == 55)
        #expect(Set(SuccessCriterion.numbers).count == 55)
        #expect(SuccessCriterion.name(of: "3.2.6") == "Consistent Help")
        #expect(SuccessCriterion.name(of: "4.1.1") == nil)
    }
}
