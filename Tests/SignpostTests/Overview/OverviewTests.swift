import Testing

@testable import Signpost

/// The state of a site as one page.
struct OverviewTests {
    private static func page(
        _ title: String,
        owner: String?,
        review: String?,
        age: Int? = nil,
        body: String = "",
        draft: Bool = false
    ) -> String {
        let fields = [
            owner.map { "owner: \($0)" }, review.map { "review_by: \($0)" },
            age.map { "reading_age: \($0)" }, draft ? "draft: true" : nil,
        ]
        return TestSite.page(
            title,
            fields.compactMap(\.self).joined(separator: "\n"),
            body: body
        )
    }

    private static let site = TestSite([
        "Content/index.md": page("Home", owner: "Web team", review: "2027-03-01", age: 9),
        "Content/a.md": page("A & <b>", owner: "Web team", review: "2026-11-22", age: 11),
        "Content/b.md": page(
            "B",
            owner: "Schools",
            review: "2026-12-24",
            body: "[x](y.md)\n\na\u{200B}b c\u{200B}d"
        ),
        "Content/c.md": page("C", owner: nil, review: nil),
        "Content/d.md": page("D", owner: "Schools", review: "2026-11-01", draft: true),
        "Content/data/helplines.yml": """
        soon:
          name: Soon
          for: All
          phone: "0800 1111"
          verify_by: 2027-01-01
          source: S
          confidence: H
        later:
          name: Later
          for: All
          phone: "116 123"
          verify_by: 2028-01-01
          source: S
          confidence: H
        """,
    ])

    private static func html(of site: TestSite) async throws -> String {
        let report = try await site.build().report
        let today = try #require(CalendarDate(site.today))
        let page = OverviewPage(report.diagnostics, report.site, today: today)
        return String(decoding: page.bytes, as: UTF8.self)
    }

    @Test func `a small site becomes the page that is expected`() async throws {
        let html = try await Self.html(of: Self.site)
        let fixture = Fixture(name: "overview")
        if Fixture.isUpdating { try fixture.update(["overview.html": html]) }
        #expect(try fixture.expected() == ["overview.html": html])
    }

    @Test func `a site without mistakes says so in every part`() async throws {
        let html = try await Self.html(of: TestSite([:]))
        for sentence in [
            "The site can be published, and nothing is wrong with it.", "<p>Nothing is wrong.</p>",
            "<p>No review is due.</p>", "<p>No helpline has to be checked.</p>",
            "<p>Nothing is to be done.</p>",
        ] {
            #expect(html.contains(sentence), "\(sentence)")
        }
    }

    @Test func `a site that cannot be put together has its mistakes all the same`() async throws {
        let html = try await Self.html(of: TestSite(["Content/site.yml": "name: [\n"]))
        #expect(html.contains("<title>The state of the site</title>"))
        #expect(html.contains("<h3>yaml-unclosed: 1 error</h3>"))
        #expect(html.contains("<th scope=\"row\">Data, settings and theme</th>"))
    }

    @Test func `days are counted from the day of the check`() async throws {
        let report = try await Self.site.build().report
        let day = try #require(CalendarDate("2027-03-02"))
        let overview = Overview(diagnostics: report.diagnostics, site: report.site, today: day)
        #expect(
            overview.owners.map { "\($0.name) \($0.overdue) \($0.due)" } == [
                "Nobody named 0 0", "Schools 1 0", "Web team 2 0",
            ]
        )
        #expect(overview.helplines.map(\.id) == ["soon"])
    }
}
