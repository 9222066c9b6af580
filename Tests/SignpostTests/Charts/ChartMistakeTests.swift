import Testing

@testable import Signpost

/// A chart that would mislead is refused, and says which rows do not go together.
struct ChartMistakeTests {
    @Test(arguments: columns + comparisons + periods)
    func `a chart that cannot be drawn is told with its remedy`(mistake: Mistake) async throws {
        try await mistake.check()
    }

    @Test func `what cannot be compared can still be a table`() async throws {
        let rows = """
            shared: {unit: cases, source: S, source_date: 2018-06-15, comparable: false}
            rows:
              - {Kind: a, Cases: 1, from: 2015-07-01, to: 2016-06-30}
              - {Kind: b, Cases: over 2, from: 2016-04-01, to: 2016-09-30, unit: people}
            """
        let site = TestSite(ChartSite.files("::chart{data=f}", rows))
        #expect(try await site.build().problems == [])
    }

    @Test func `a kind that no program knows is no chart of another kind`() async throws {
        let body = "::chart{data=f kind=pie}"
        let site = TestSite(ChartSite.files(body, ChartSite.halves))
        #expect(try await site.build().mistakes == ["Content/index.md:6 directive-attribute"])
    }

    private static func mistake(_ body: String, _ rows: String, _ report: String) -> Mistake {
        Mistake(ChartSite.files(body, rows), report)
    }

    private static func rows(_ first: String, _ second: String) -> String {
        """
        shared: {unit: cases, source: S, source_date: 2018-06-15}
        rows:
          - {Kind: a, Cases: 2, \(first)}
          - {Kind: b, Cases: 1, \(second)}
        """
    }

    private static let columns = [
        mistake(
            "::chart{data=ff kind=bar}",
            ChartSite.halves,
            """
            Content/index.md 6:9+7 directive-attribute: 'data' cannot be 'ff'
            -> did you mean 'f'?
            """
        ),
        mistake(
            "::chart{data=f kind=bar y=Case}",
            ChartSite.halves,
            """
            Content/index.md 6:25+6 chart-column: Content/data/figures/f.yml has no column 'Case'
            -> did you mean 'Cases'?
            """
        ),
        mistake(
            "::chart{data=f kind=bar x=from}",
            ChartSite.halves,
            """
            Content/index.md 6:25+6 chart-column: 'from' says something about each figure of Content/data/figures/f.yml, and cannot be drawn
            -> its columns are Kind, Cases
            """
        ),
        mistake(
            "::chart{data=f kind=bar y=\"Kind,Cases\" x=Kind}",
            ChartSite.halves,
            """
            Content/index.md 6:25+14 chart-column: a chart of bars shows one column of numbers, and this one would show 'Kind' and 'Cases'
            -> name one column in 'y', or write {kind=grouped}
            """
        ),
        mistake(
            "::chart{data=f kind=bar}",
            ChartSite.halves.replacing(", Cases: 2000", with: "").replacing(
                ", Cases: 1000",
                with: ""
            ),
            """
            Content/index.md 6:9+6 chart-column: a chart of bars shows one column of numbers, and this one would show none
            -> write numbers into a second column of the file: 'Kind' names its rows
            """
        ),
        mistake(
            "::chart{data=f kind=bar}",
            ChartSite.halves.replacing("Cases: 1000", with: "A: 1, B: 2, C: 3, D: 4"),
            """
            Content/index.md 6:9+6 chart-column: a chart of bars shows one column of numbers, and this one would show 'Cases' and 'A' and 'B' and 'C' and 'D'
            -> name one column in 'y'
            """
        ),
        mistake(
            "::chart{data=f kind=grouped}",
            ChartSite.halves.replacing("Cases: 1000", with: "A: 1, B: 2, C: 3, D: 4"),
            """
            Content/index.md 6:9+6 chart-column: a chart shows one to 4 columns of numbers, and this one would show 'Cases' and 'A' and 'B' and 'C' and 'D'
            -> name at most 4 in 'y', as in {y="Cases,A"}
            """
        ),
        mistake(
            "::chart{data=f kind=bar y=Kind}",
            ChartSite.halves.replacing("Kind: b", with: "Kind: 5"),
            """
            Content/data/figures/f.yml 3:12+1 chart-number: 'a' in the column 'Kind' is not a number that a chart can draw
            -> write digits alone, such as 2625, and any doubt about them in 'caveat'
            """
        ),
        mistake(
            "::chart{data=f kind=bar}",
            ChartSite.halves.replacing("Cases: 1000", with: "Cases: about 30"),
            """
            Content/data/figures/f.yml 4:22+8 chart-number: 'about 30' in the column 'Cases' is not a number that a chart can draw
            -> write digits alone, such as 2625, and any doubt about them in 'caveat'
            """
        ),
        mistake(
            "::chart{data=f kind=bar}",
            ChartSite.halves.replacing(", Cases: 1000", with: ""),
            """
            Content/data/figures/f.yml 4:5+1 chart-number: the row says nothing in the column 'Cases'
            -> write it, or take the row out: an empty place would look like a zero
            """
        ),
    ]

    private static let comparisons = [
        mistake(
            "::chart{data=f kind=bar}",
            ChartSite.halves.replacing("Cases: 1000", with: "Cases: 1000, comparable: false"),
            """
            Content/index.md 6:9+6 chart-not-comparable: 'b' (line 4 of Content/data/figures/f.yml) is marked as not comparable, but the chart sets it beside 'a' (line 3 of Content/data/figures/f.yml)
            -> show them as a table, with ::figures, or move the row to a file of its own
            """
        ),
        mistake(
            "::chart{data=f kind=bar}",
            ChartSite.halves.replacing("Cases: 1000", with: "Cases: 1000, unit: people"),
            """
            Content/index.md 6:9+6 chart-unit: 'a' (line 3 of Content/data/figures/f.yml) counts cases, and 'b' (line 4 of Content/data/figures/f.yml) counts people: one scale cannot measure both
            -> show them as a table, with ::figures, or draw two charts from two files
            """
        ),
    ]

    private static let periods = [
        mistake(
            "::chart{data=f kind=bar}",
            rows("from: 2015-07-01, to: 2016-06-30", "from: 2016-04-01, to: 2016-09-30"),
            """
            Content/index.md 6:9+6 chart-overlap: 'a' (line 3 of Content/data/figures/f.yml) and 'b' (line 4 of Content/data/figures/f.yml) both count the days from 2016-04-01 to 2016-06-30
            -> keep the periods that follow each other, or show all as a table, with ::figures
            """
        ),
        mistake(
            "::chart{data=f kind=grouped}",
            rows("from: 2016-04-01, to: 2016-09-30", "from: 2017-10-01, to: 2017-12-31"),
            """
            Content/index.md 6:9+6 chart-length: 'a' (line 3 of Content/data/figures/f.yml) covers 6 months, and 'b' (line 4 of Content/data/figures/f.yml) 3 months: the longer would look like more
            -> keep periods of one length, or show all as a table, with ::figures
            """
        ),
        mistake(
            "::chart{data=f kind=line}",
            rows("from: 2016-07-01, to: 2016-12-31", "from: 2016-01-01, to: 2016-06-30"),
            """
            Content/index.md 6:9+6 chart-order: a line leads from one time to a later one, but 'b' (line 4 of Content/data/figures/f.yml) does not come later than 'a' (line 3 of Content/data/figures/f.yml)
            -> put the rows in the order of their periods, or write {kind=bar}
            """
        ),
    ]
}
