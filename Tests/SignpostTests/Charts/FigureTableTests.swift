import Testing

@testable import Signpost

/// The declared form of a file of figures.
struct FigureTableTests {
    @Test(arguments: mistakes)
    func `a mistake in a file of figures is told with its remedy`(mistake: Mistake) async throws {
        try await mistake.check()
    }

    @Test func `CSV says the same as YAML`() async throws {
        let csv = """
            Kind,Cases,unit,from,to,source,source_date,comparable,caveat
            a,"2,000",cases,2016-01-01,2016-06-30,S,2018-06-15,,
            b,1000,cases,2016-01-01,2016-06-30,S,2018-06-15,true,
            """
        let body = "::chart{data=f kind=bar}"
        let one = try await TestSite(ChartSite.files(body, csv, ending: "csv")).build()
        let other = try await TestSite(ChartSite.files(body, ChartSite.halves)).build()
        #expect(one.problems == [])
        #expect(one.files["index.html"] == other.files["index.html"])
    }

    @Test func `a file with mistakes is reported once, wherever it is shown`() async throws {
        let body = "::chart{data=f kind=bar}\n\n::chart{data=f kind=bar}"
        let rows = ChartSite.halves.replacing("2016-06-30", with: "2015-06-30")
        let site = TestSite(ChartSite.files(body, rows))
        #expect(try await site.build().mistakes == ["Content/data/figures/f.yml:1 figures-period"])
    }

    private static func mistake(_ file: String, ending: String = "yml", _ report: String) -> Mistake
    {
        Mistake(ChartSite.files("a", file, ending: ending), "Content/data/figures/f." + report)
    }

    private static let mistakes = [
        mistake(
            ChartSite.halves.replacing("unit: cases, ", with: "")
                .replacing("Cases: 1000", with: "Cases: 1000, unit: cases"),
            """
            yml 3:5+1 field-missing: a figure needs the field 'unit'
            -> add a line 'unit: ...'
            """
        ),
        mistake(
            ChartSite.halves.replacing("Cases: 1000", with: "Cases: 1000, comparible: false"),
            """
            yml 4:28+10 field-unknown: 'comparible' is not a field of a figure
            -> did you mean 'comparable'?
            """
        ),
        mistake(
            "rows: []",
            """
            yml 1:1+4 field-empty: 'rows' has no value
            -> write a list such as [one, two] after the colon
            """
        ),
        mistake(
            "row:\n  - {Kind: a}",
            """
            yml 1:1+3 field-unknown: 'row' is not a field of a file of figures
            -> did you mean 'rows'?
            """
        ),
        mistake(
            "unit,Cases\n",
            ending: "csv",
            """
            csv 0:0+1 figures-empty: there is no figure in the file
            -> write one row for each figure, or delete the file
            """
        ),
        mistake(
            "{}",
            ending: "json",
            """
            json 0:0+1 data-format: figures cannot be read from a file of this kind
            -> save it as .yml or .csv
            """
        ),
        mistake(
            ChartSite.halves.replacing("2016-06-30", with: "2015-06-30"),
            """
            yml 1:45+10 figures-period: the period ends on 2015-06-30, before it begins on 2016-01-01
            -> correct one of the two days
            """
        ),
        mistake(
            ChartSite.halves.replacing("2016-06-30", with: "2107-12-31"),
            """
            yml 1:45+10 figures-period: the period ends on 2107-12-31, but its source is older, of 2018-06-15
            -> correct one of the two days: nobody can count days that have not come yet
            """
        ),
        mistake(
            "Kind,Cases,unit,from,to,source,source_date\na,1,cases,2016-01-01,2016-06-31,S,2018-06-15\n",
            ending: "csv",
            """
            csv 2:22+1 field-date: to: '2016-06-31' is not in the calendar
            -> June 2016 has 30 days
            """
        ),
        mistake(
            ChartSite.halves.replacing("source: S", with: "source: \"Ring 01632 960001\""),
            """
            yml 1:71+12 phone-number-raw: '01632 960001' is a telephone number, and no helpline has it
            -> add an entry to data/helplines.yml and write its name here; in the text of a page write :helpline{id=...}
            """
        ),
    ]
}
