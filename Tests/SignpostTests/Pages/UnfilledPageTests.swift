import Testing

@testable import Signpost

/// A new page is made to be filled in, not to be published as it is.
struct UnfilledPageTests {
    private static func reports(_ text: String) throws -> [String] {
        try Routed(["index.md": TestSite.page("Home"), "a.md": text]).diagnostics.map(\.report)
    }

    @Test func `words of a new page are told one by one when it is no draft`() throws {
        let text = """
            ---
            title: A
            summary: Say in one or two sentences what the page gives its reader.
            type: page
            owner: The role that looks after this page
            sources:
              - label: To be written
            ---

            Write the page here.

            """
        #expect(
            try Self.reports(text) == [
                """
                3:10+59 page-unfilled: 'summary' still has the words of a new page: 'Say in one or two sentences what the page gives its reader.'
                -> write your own, or put the line 'draft: true' back until somebody has
                """,
                """
                5:8+35 page-unfilled: 'owner' still has the words of a new page: 'The role that looks after this page'
                -> write your own, or put the line 'draft: true' back until somebody has
                """,
                """
                7:12+13 page-unfilled: 'label' still has the words of a new page: 'To be written'
                -> write your own, or put the line 'draft: true' back until somebody has
                """,
                """
                10:1+20 page-unfilled: the text still has the words of a new page: 'Write the page here.'
                -> write your own, or put the line 'draft: true' back until somebody has
                """,
            ]
        )
        let draft = text.replacing("type: page", with: "type: page\ndraft: true")
        #expect(try Self.reports(draft) == [])
    }

    @Test(arguments: ["Do not just write 'Write the page here.'", "Write the page here.And on."])
    func `the words may be spoken of`(body: String) throws {
        #expect(try Self.reports(TestSite.page("A", body: body)) == [])
    }

    @Test(arguments: ContentType.written)
    func `a new page of every type has something to fill in`(type: ContentType) throws {
        let today = try #require(CalendarDate("2026-11-23"))
        let rules = PageRules()
        let new = PageScaffold(type: type, title: "A title", rules: rules, today: today).text
        let published = new.replacing("draft: true\n", with: "")
        let reports = try Self.reports(published)
        #expect(reports.count >= 3)
        // A district page needs a district, of which this site has none.
        let told = reports.filter { !$0.contains("the site has no districts yet") }
        #expect(told.allSatisfy { $0.contains("page-unfilled") }, "\(told)")
    }
}
