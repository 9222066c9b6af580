import Testing

@testable import Signpost

/// What says the same as a page and stays when the page goes.
struct TwinEndingTests {
    private static func site(_ standard: String, easy: String = "") -> TestSite {
        let page = EasyReadSite.page()
        return EasyReadSite.site([
            "Content/easy.md": easy.isEmpty
                ? page : page.replacing("owner: Us", with: "owner: Us\n" + easy),
            "Content/standard.md": TestSite.page("Standard", standard),
        ])
    }

    private static func report(_ day: String) -> String {
        """
        Content/standard.md 5:10+10 warning twin-stays: this page is gone from \(day) on, but its Easy Read page Content/easy.md stays
        -> write 'expires: \(day)' there too, and 'after' if this page has it
        """
    }

    @Test(arguments: [
        ("expires: 2026-11-23", "2026-11-23"),
        ("expires: 2027-01-01", "2027-01-01"),
        ("expires: 2026-11-01\nafter: {then: archive, page: index.md}", "2026-11-01"),
        ("expires: 2026-11-01\nafter: {then: redirect, page: index.md}", "2026-11-01"),
    ])
    func `an Easy Read page that stays when its page is over is told once`(
        fields: String,
        day: String
    ) async throws {
        let built = try await Self.site(fields).build()
        #expect(built.problems.filter { $0.hasPrefix("Content/") } == [Self.report(day)])
    }

    @Test func `a twin that goes later is told, too`() async throws {
        let built = try await Self.site("expires: 2027-01-01", easy: "expires: 2027-01-02").build()
        #expect(built.problems == [Self.report("2027-01-01")])
    }

    @Test(arguments: ["expires: 2027-01-01", "expires: 2026-12-01", "draft: true"])
    func `a twin that goes with it or before, or is a draft, is in order`(fields: String)
        async throws
    {
        let built = try await Self.site("expires: 2027-01-01", easy: fields).build()
        #expect(!built.problems.contains { $0.contains("twin-stays") })
    }

    private static let languages = [
        "Content/site.yml": TestSite.settings(
            "languages: [{code: en, name: English}, {code: ur, name: Urdu, dir: rtl}]"
        ),
        "Content/index.ur.md": TestSite.page("Ghar"),
    ]

    @Test func `a translation may go before its page`() async throws {
        let built = try await TestSite(
            Self.languages.merging([
                "Content/a.md": TestSite.page("A"),
                "Content/a.ur.md": TestSite.page("Alif", "expires: 2027-01-01"),
            ]) { $1 }
        ).build()
        #expect(built.problems == [])
    }

    @Test func `a translation that stays is told`() async throws {
        try await Mistake(
            Self.languages.merging([
                "Content/a.md": TestSite.page("A", "expires: 2027-01-01"),
                "Content/a.ur.md": TestSite.page("Alif"),
            ]) { $1 },
            """
            Content/a.md 5:10+10 warning twin-stays: this page is gone from 2027-01-01 on, but its translation Content/a.ur.md stays
            -> write 'expires: 2027-01-01' there too, and 'after' if this page has it
            """
        ).check()
    }
}
