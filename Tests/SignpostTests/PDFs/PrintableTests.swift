import Testing

@testable import Signpost

/// What can be printed, and what it is called.
struct PrintableTests {
    private static let site = TestSite([
        "Content/site.yml": TestSite.settings(
            "languages: {en: English, ur: {name: اردو, dir: rtl}}"
        ),
        "Content/print/index.md": TestSite.page("Print", type: "section"),
        "Content/print/cards.md": TestSite.page(
            "Cards",
            type: "sheet",
            "code: MFM-25\npaper: A4\nsides: 2\nowner: Web team\nreview_by: 2030-01-01\n"
        ),
        "Content/advice/open-wifi.md": TestSite.page("Wifi"),
        "Content/data/printed-codes.yml":
            "- {code: MFM-25, page: print/cards.md, printed: 2026-11-23}",
    ])

    private static func all() async throws -> [Printable] {
        let built = try await site.build()
        return try #require(built.report.site, "\(built.problems)").printables
    }

    @Test func `a page is called by its code, or by its address`() async throws {
        let names = try await Self.all().map(\.name)
        #expect(names == ["advice", "advice_open-wifi", "home", "mfm-25", "print"])
    }

    @Test func `sheets are made for paper, and have promised their sides`() async throws {
        let all = try await Self.all()
        #expect(all.filter(\.isForPaper).map(\.code) == ["MFM-25"])
        #expect(all.filter(\.isForPaper).map(\.sides) == [2])
    }

    @Test(arguments: [
        "MFM-25", "mfm-25", "print/cards.md", "Content/print/cards.md", "print/cards",
        "/print/cards/", "/print/cards", "https://example.org/print/cards/",
    ])
    func `a page has many names`(name: String) async throws {
        #expect(Printable.named(name, in: try await Self.all())?.path == "print/cards/index.html")
    }

    @Test(arguments: [("MFM-52", "MFM-25"), ("print/card.md", "print/cards.md"), ("xyz", nil)])
    func `what is near to a name is known`(name: String, near: String?) async throws {
        let all = try await Self.all()
        #expect(Printable.named(name, in: all) == nil)
        #expect(Printable.nearest(to: name, in: all) == near)
    }
}
