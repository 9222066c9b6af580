import Testing

@testable import Signpost

struct FieldValueMistakeTests {
    /// Each line is added to a page that is otherwise right.
    @Test(arguments: mistakes)
    func `a wrong date, number or flag is told with its remedy`(line: String, report: String) throws
    {
        let text = "title: T\nsummary: S\ntype: page\n" + line
        let reports = try Reading.page(text, under: .testing).reports
        #expect(reports == [report])
    }

    static let mistakes: [(String, String)] = [
        (
            "draft: yes",
            """
            5:8+3 field-kind: draft: 'yes' is neither true nor false
            -> write true
            """
        ),
        (
            "draft: maybe",
            """
            5:8+5 field-kind: draft: 'maybe' is neither true nor false
            -> write true or false
            """
        ),
        (
            "order: first",
            """
            5:8+5 field-kind: order: 'first' is not a whole number
            -> write a whole number from -9999 to 9999
            """
        ),
        (
            "order: 1.5",
            """
            5:8+3 field-kind: order: '1.5' is not a whole number
            -> write a whole number from -9999 to 9999
            """
        ),
        (
            "reading_age: 4",
            """
            5:14+1 field-range: reading_age: 4 is too small
            -> write a whole number from 5 to 18
            """
        ),
        (
            "reading_age: 40",
            """
            5:14+2 field-range: reading_age: 40 is too large
            -> write a whole number from 5 to 18
            """
        ),
        (
            "published: 2026-02-30",
            """
            5:12+10 field-date: published: '2026-02-30' is not in the calendar
            -> February 2026 has 28 days
            """
        ),
        (
            "published: 2026-13-01",
            """
            5:12+10 field-date: published: '2026-13-01' is not in the calendar
            -> write the year, the month from 01 to 12 and the day, such as 2026-11-23
            """
        ),
        (
            "published: 23/11/2026",
            """
            5:12+10 field-date: published: '23/11/2026' is not a date
            -> did you mean 2026-11-23?
            """
        ),
        (
            "published: 23 November 2026",
            """
            5:12+16 field-date: published: '23 November 2026' is not a date
            -> did you mean 2026-11-23?
            """
        ),
        (
            "published: 2026-1-5",
            """
            5:12+8 field-date: published: '2026-1-5' is not a date
            -> did you mean 2026-01-05?
            """
        ),
        (
            "published: soon",
            """
            5:12+4 field-date: published: 'soon' is not a date
            -> write the year, the month and the day, such as 2026-11-23
            """
        ),
        (
            "published: 2026-11-23T10:00",
            """
            5:12+16 field-date: published: '2026-11-23T10:00' is not a date
            -> did you mean 2026-11-23?
            """
        ),
        (
            "published: 2026-01-02\nexpires: 2026-01-01",
            """
            6:10+10 field-dates: 'expires' is 2026-01-01, but 'published' is 2026-01-02
            -> make 'expires' a day on or after 'published'
            """
        ),
        (
            "published: 2026-01-02\nupdated: 2026-01-01",
            """
            6:10+10 field-dates: 'updated' is 2026-01-01, but 'published' is 2026-01-02
            -> make 'updated' a day on or after 'published'
            """
        ),
    ]
}
