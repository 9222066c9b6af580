import Testing

@testable import Signpost

struct CalendarDateTests {
    @Test(arguments: ["2026-11-23", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
    func `a day of the calendar is read and written alike`(text: String) {
        #expect(CalendarDate(text)?.iso == text)
    }

    @Test(
        arguments: [
            "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00",
            "0000-01-01", "2026-1-01", "20260101", "2026-01-01 ", "2026/01/01", "２026-01-01", "",
        ]
    )
    func `what is no day of the calendar is refused`(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test
    func `days count from 1970 and back`() throws {
        let known = [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2026-11-23", 20_780),
        ]
        for (text, number) in known { #expect(CalendarDate(text)?.dayNumber == number, "\(text)") }
        for number in stride(from: -700_000, through: 2_900_000, by: 97) {
            let date = try #require(CalendarDate(dayNumber: number))
            #expect(date.dayNumber == number)
        }
    }

    @Test
    func `a date is written out with the names of months it is given`() {
        let months = (1...12).map { "month\($0)" }
        #expect(CalendarDate("2026-11-03")?.text(months: months) == "3 month11 2026")
    }
}
