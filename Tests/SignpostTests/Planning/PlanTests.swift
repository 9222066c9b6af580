import Testing

@testable import Signpost

/// What happens to a site without anybody doing anything.
struct PlanTests {
    private static let helplines = """
        a: {name: A, for: All, url: https://a.org, source: A, confidence: H, verify_by: 2026-12-24}
        """

    private static func page(_ title: String, type: String = "page", _ more: String) -> String {
        TestSite.page(title, type: type, "owner: Web, team\n" + more)
    }

    private static let site = TestSite([
        "Content/soon.md": page("Soon", "published: 2026-12-01\nreview_by: 2027-02-01"),
        "Content/brief.md": page("=Brief", "expires: 2026-12-05\nreview_by: 2026-11-23"),
        "Content/day.md": page(
            "Day",
            type: "event",
            "published: 2026-11-01\nstart: 2026-12-10\nend: 2026-12-11\nvenue: Here\nreview_by: 2027-06-01"
        ),
        "Content/draft.md": page("Draft", "draft: true\npublished: 2026-12-02"),
        "Content/week.md": page(
            "Week",
            "expires: 2026-12-08\nafter: {then: redirect, page: index.md}"
        ),
        "Content/old.md": page("Old", "expires: 2026-11-20"),
        "Content/late.md": page("Late", "review_by: 2026-11-22"),
        "Content/data/helplines.yml": helplines,
    ])

    @Test func `what is to come stands in the order of its days`() async throws {
        let plan = try #require(try await Self.site.build().report.site).plan
        #expect(
            plan.map { "\($0.day.iso) \($0.kind.rawValue) \($0.file) \($0.title)" } == [
                "2026-11-23 review Content/brief.md =Brief",
                "2026-12-01 appears Content/soon.md Soon",
                "2026-12-05 leaves Content/brief.md =Brief",
                "2026-12-08 ends Content/week.md Week",
                "2026-12-12 over Content/day.md Day",
                "2026-12-24 check Content/data/helplines.yml A",
                "2027-02-01 review Content/soon.md Soon",
                "2027-06-01 review Content/day.md Day",
            ]
        )
    }

    /// The days are taken one after the other; each site is built as of the day before the next change and of that day.
    @Test func `on the next change the site is another, and on no day before`() async throws {
        var site = Self.site
        site.files["Themes/plain/layouts/page.mustache", default: ""] +=
            "{{#page.overdue}}Late.{{/page.overdue}}"
        var days: [String] = []
        while site.today < "2027-01-01" {
            let first = try await site.build()
            let next = try #require(first.report.site).nextChange
            days.append(next.iso)
            site.today = try #require(CalendarDate(dayNumber: next.dayNumber - 1)).iso
            #expect(try await site.build().seen == first.seen, "\(site.today)")
            site.today = next.iso
            let built = try await site.build()
            #expect(built.seen != first.seen || !built.report.isPublishable, "\(site.today)")
            if !built.report.isPublishable { break }
        }
        #expect(
            days == [
                "2026-11-24", "2026-12-01", "2026-12-05", "2026-12-08", "2026-12-12", "2026-12-25",
            ]
        )
    }

    private static let statement = """
        organisation: A
        domains: [example.org]
        status: partial
        problems: [{what: A picture, criterion: 1.1.1, fix_by: 2026-12-04}]
        tested_how: [By hand.]
        prepared_on: 2026-01-02
        reviewed_on: 2026-03-01
        """

    @Test func `what must be checked without a change of the site is planned, and no next change`()
        async throws
    {
        let site = TestSite([
            "Content/site.yml": TestSite.settings(
                "topics: {images: {title: Images, law_months: 1}}"
            ),
            "Content/a.md": Self.page("A", "law_as_at: 2026-11-02\ntopics: [images]"),
            "Content/b.md": Self.page("B", "law_as_at: 2026-11-02\nexpires: 2027-10-01"),
            "Content/c.md": Self.page("C", "law_as_at: 2025-11-01"),
            "Content/data/accessibility.yml": Self.statement,
        ])
        let built = try #require(try await site.build().report.site)
        #expect(
            built.plan.map { "\($0.day.iso) \($0.kind.rawValue) \($0.file) \($0.title)" } == [
                "2026-12-02 law Content/a.md A",
                "2026-12-04 promise Content/data/accessibility.yml A picture",
                "2027-03-01 statement Content/data/accessibility.yml Accessibility",
                "2027-10-01 leaves Content/b.md B",
            ]
        )
        #expect(built.nextChange.iso == "2027-01-01")
    }

    @Test func `on the first of January the year is another`() async throws {
        let site = try #require(try await TestSite([:]).build().report.site)
        #expect(site.nextChange.iso == "2027-01-01")
    }

    @Test func `a table is grouped by who answers, and no cell is a formula`() async throws {
        let site = try #require(try await Self.site.build().report.site)
        let table = PlanFiles.csv(site.plan.filter { $0.day.iso < "2026-12-25" })
        #expect(
            table.split(separator: "\r\n").map(String.init) == [
                "owner,day,what,title,file",
                ",2026-12-24,check,A,Content/data/helplines.yml",
                "\"Web, team\",2026-11-23,review,'=Brief,Content/brief.md",
                "\"Web, team\",2026-12-01,appears,Soon,Content/soon.md",
                "\"Web, team\",2026-12-05,leaves,'=Brief,Content/brief.md",
                "\"Web, team\",2026-12-08,ends,Week,Content/week.md",
                "\"Web, team\",2026-12-12,over,Day,Content/day.md",
            ]
        )
    }

    @Test func `a calendar has a day for each change`() async throws {
        let site = try #require(try await Self.site.build().report.site)
        let calendar = PlanFiles.calendar(site.plan, of: site)
        #expect(calendar.components("BEGIN:VEVENT") == 9)
        #expect(calendar.contains("SUMMARY:Go over: Soon (Web\\, team)\r\n"))
        #expect(calendar.contains("DTSTART;VALUE=DATE:20270201\r\n"))
        #expect(!calendar.contains("LOCATION"), "nobody has to be anywhere")
        #expect(calendar.contains("UID:review/Content/soon.md/Soon@https://example.org\r\n"))
    }
}

extension Built {
    /// What readers see, without the day until which `security.txt` holds.
    fileprivate var seen: [String: String] { files.filter { !$0.key.hasSuffix("security.txt") } }
}

extension String {
    fileprivate func components(_ part: String) -> Int { ranges(of: part).count + 1 }
}
