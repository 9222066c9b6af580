import Testing

@testable import Signpost

struct PageTypeMistakeTests {
    @Test(arguments: mistakes)
    func `a page must have what its type needs`(text: String, report: String) throws {
        let reports = try Reading.page(text).reports
        #expect(reports.joined(separator: "\n") == report)
    }

    static let mistakes: [(String, String)] = [
        (
            "summary: S\ntype: page",
            """
            1:0+1 field-missing: a page needs the field 'title'
            -> add a line 'title: ...'
            """
        ),
        (
            "title: T\nsummary: S\ntype: advice",
            """
            1:0+1 field-missing: an advice page needs the field 'owner'
            -> add a line 'owner: ...'
            1:0+1 field-missing: an advice page needs the field 'review_by'
            -> add a line 'review_by: 2026-11-23'
            """
        ),
        (
            "title: T\nsummary: S\ntype: advise\nowner: O\nreview_by: 2027-01-01",
            """
            4:7+6 field-choice: type: 'advise' is not one of the choices
            -> did you mean 'advice'?
            """
        ),
        (
            "title: T\nsummary: S\ntype: xyz\nminutes: 3\nfoo: 1",
            """
            4:7+3 field-choice: type: 'xyz' is not one of the choices
            -> write one of page, section, advice, campaign, toolkit, sheet, poster, lesson, quiz, event, news, statistics, district, legal, easy-read
            6:1+3 field-unknown: 'foo' is not a field of a page
            -> did you mean 'for'?
            """
        ),
        (
            "title: T\nsummary: S",
            """
            1:0+1 field-missing: a page needs the field 'type'
            -> add a line 'type: page'
            """
        ),
        (
            "title: T\nsummary: \ntype: page",
            """
            3:1+7 field-empty: 'summary' has no value
            -> write one line of at most 160 characters after the colon
            """
        ),
        (
            "- title: T",
            """
            2:1+1 field-kind: a page cannot be a list
            -> write lines of 'name: value'
            """
        ),
        (
            "just words",
            """
            2:1+10 field-kind: a page cannot be text
            -> write lines of 'name: value'
            """
        ),
        (
            "title: T\nsummary: S\ntype: event\nowner: O\nreview_by: 2027-01-01\nvenue: V\nstart: 2027-01-02\nend: 2027-01-01",
            """
            9:6+10 field-dates: 'end' is 2027-01-01, but 'start' is 2027-01-02
            -> make 'end' a day on or after 'start'
            """
        ),
    ]
}
