import Testing

@testable import Signpost

/// Figures that need a source, as they are written, and figures that count nothing.
struct StatisticTests {
    private static func figures(_ body: String) async throws -> [String] {
        let site = TestSite(["Content/index.md": TestSite.page("Home", body: body)])
        return try await site.build().report.diagnostics.filter { $0.id == "statistic-unsourced" }
            .map { "\($0.place.column) \($0.summary.split(separator: "'")[0])" }
    }

    @Test(arguments: [
        ("Thieves took £1.2 billion.", "14 £1.2 billion"),
        ("Up by 26.6% in a year.", "7 26.6%"), ("Up by 5 % in a year.", "7 5 %"),
        ("Up by 5 per cent.", "7 5 per cent"), ("Some 1,200 million texts.", "6 1,200 million"),
        ("Nine in ten saw it.", "1 Nine in ten"), ("One in four, and 3 in 5.", "1 One in four"),
        ("Seven out of ten saw it.", "1 Seven out of ten"),
        ("About two thirds of young people saw it.", "7 two thirds of young people"),
        ("Half of all calls are tricks.", "1 Half of all"),
        ("Over three quarters of adults.", "6 three quarters of adults"),
    ])
    func `a statistic is quoted whole`(body: String, figure: String) async throws {
        #expect(try await Self.figures(body) == [figure])
    }

    @Test(arguments: [
        "Get 10% off.", "A battery at 20%.", "With a 20 % battery.", "VAT of 20%", "100% of it",
        "Half of the pupils hold a card.", "A third of the page", "A quarter of an hour",
        "You got 8 out of 10.", "Half of it. Children know.", "5 in 1", "A fee of 3 per cent",
        "Ten times in ten days", "A 20% discount",
    ])
    func `a discount, a part of a page and a score are no statistics`(body: String) async throws {
        #expect(try await Self.figures(body) == [])
    }
}
