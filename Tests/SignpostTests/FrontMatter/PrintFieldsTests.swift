import Testing

@testable import Signpost

/// How sheets and posters say that they are printed.
struct PrintFieldsTests {
    private static let head = "title: T\nsummary: S\nowner: O\nreview_by: 2027-01-01\n"
    private static let sheet = head + "type: sheet\ncode: A-1\npaper: A4\nsides: 1\n"
    private static let poster =
        head + "type: poster\ncode: A-1\npaper: A3\nheadline: H\none_action: A\n"

    @Test func `a sheet that says no more is one copy upright in 12 points`() throws {
        let print = try #require(try Reading.page(Self.sheet).fields.print)
        #expect(print.orientation == .portrait)
        #expect(print.perPage == 1)
        #expect(print.minPt == 12)
        #expect(print.isMonoSafe)
        #expect(print.version == 1)
    }

    @Test func `a poster that says no more is one side in 24 points`() throws {
        let print = try #require(try Reading.page(Self.poster).fields.print)
        #expect(print.sides == 1)
        #expect(print.minPt == 24)
    }

    @Test(arguments: [
        "1\nmin_pt: 12", "2\nmin_pt: 20", "4\nmin_pt: 28", "6\nmin_pt: 34", "8\nmin_pt: 40",
    ])
    func `copies that can still be read are fine`(copies: String) throws {
        #expect(try Reading.page(Self.sheet + "per_page: " + copies).reports == [])
    }

    @Test(arguments: mistakes)
    func `what nobody could read is told`(text: String, report: String) throws {
        #expect(try Reading.page(text).reports.joined(separator: "\n") == report)
    }

    private static let mistakes = [
        (
            sheet + "per_page: 2",
            """
            10:11+1 sheet-shrinks: 2 on one side of paper shrink text of 12 points until nobody can read it
            -> write 'min_pt: 20', or print fewer on one side
            """
        ),
        (
            sheet + "per_page: 4\nmin_pt: 24",
            """
            10:11+1 sheet-shrinks: 4 on one side of paper shrink text of 24 points until nobody can read it
            -> write 'min_pt: 28', or print fewer on one side
            """
        ),
        (
            poster + "per_page: 8",
            """
            11:11+1 sheet-shrinks: 8 on one side of paper shrink text of 24 points until nobody can read it
            -> write 'min_pt: 40', or print fewer on one side
            """
        ),
        (
            poster + "min_pt: 12",
            """
            11:9+2 field-choice: min_pt: '12' is not one of the choices
            -> write one of 24, 28, 34, 40
            """
        ),
    ]
}
