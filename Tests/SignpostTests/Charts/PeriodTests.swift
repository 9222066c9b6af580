import Testing

@testable import Signpost

struct PeriodTests {
    @Test(arguments: [
        ("2016-04-01", "2016-09-30", "6 months"), ("2016-10-01", "2017-03-31", "6 months"),
        ("2016-02-01", "2016-02-29", "1 month"), ("2015-10-05", "2015-12-31", "88 days"),
        ("2016-02-01", "2016-02-28", "28 days"), ("2016-02-01", "2016-02-01", "1 day"),
    ])
    func `whole months are counted as months`(from: String, to: String, length: String) throws {
        #expect(try period(from, to).length == length)
    }

    @Test func `periods overlap when they have a day in common`() throws {
        let spring = try period("2016-04-01", "2016-06-30")
        #expect(spring.overlaps(try period("2016-06-30", "2016-07-31")))
        #expect(spring.overlaps(try period("2015-01-01", "2017-01-01")))
        #expect(!spring.overlaps(try period("2016-07-01", "2016-07-31")))
        #expect(!spring.overlaps(try period("2016-01-01", "2016-03-31")))
    }

    @Test func `whole months are named without their days`() throws {
        let months = (1...12).map { "M\($0)" }
        let whole = try period("2015-07-01", "2016-06-30").ends(months: months)
        #expect([whole.from, whole.to] == ["M7 2015", "M6 2016"])
        let part = try period("2015-10-05", "2015-12-31").ends(months: months)
        #expect([part.from, part.to] == ["5 M10 2015", "31 M12 2015"])
    }

    private func period(_ from: String, _ to: String) throws -> Period {
        Period(from: try #require(CalendarDate(from)), to: try #require(CalendarDate(to)))
    }
}
