import Testing

@testable import Signpost

/// A line over time, number by number.
struct LineDrawingTests {
    @Test func `a line starts at zero and keeps the distances of time`() throws {
        let svg = LineDrawing(chart: try chart(), isMirrored: false).svg
        #expect(
            svg == """
                <svg class="line-chart" width="100%" height="13em" aria-hidden="true" focusable="false">\
                <line class="axis" x2="100%" y1="12em" y2="12em" stroke="currentColor" stroke-width="2"/>\
                <g class="line-1">\
                <line x1="12%" y1="7.25em" x2="37.3%" y2="2.50em" stroke="currentColor" stroke-width="3"/>\
                <line x1="37.3%" y1="2.50em" x2="88%" y2="12em" stroke="currentColor" stroke-width="3"/>\
                <svg x="12%" y="7.25em" overflow="visible"><circle r="5" fill="currentColor"/></svg>\
                <svg x="37.3%" y="2.50em" overflow="visible"><circle r="5" fill="currentColor"/></svg>\
                <svg x="88%" y="12em" overflow="visible"><circle r="5" fill="currentColor"/></svg>\
                <text x="12%" y="7.25em" dy="-0.7em" text-anchor="middle" fill="currentColor">1,000</text>\
                <text x="37.3%" y="2.50em" dy="-0.7em" text-anchor="middle" fill="currentColor">2,000</text>\
                <text x="88%" y="12em" dy="-0.7em" text-anchor="middle" fill="currentColor">0</text>\
                </g></svg>
                """
        )
    }

    @Test func `time runs from right to left where writing does`() throws {
        let svg = LineDrawing(chart: try chart(), isMirrored: true).svg
        #expect(svg.contains("<line x1=\"88%\" y1=\"7.25em\" x2=\"62.7%\" y2=\"2.50em\""))
    }

    @Test func `lines differ in dashes and marks`() {
        let samples = (1...4).map { LineStyle(column: $0).sample.replacing("line-\($0)", with: "") }
        #expect(Set(samples).count == 4)
        #expect(samples[0].contains("<circle") && samples[1].contains("stroke-dasharray"))
    }

    @Test func `numbers of a second line stand below it, but above the zero line`() throws {
        let rows = Self.years.replacing(", from", with: ", Solved: 400, from")
            .replacing("Cases: 0, Solved: 400", with: "Cases: 0, Solved: 390")
        let svg = LineDrawing(chart: try chart(of: rows), isMirrored: false).svg
        #expect(svg.contains("dy=\"1.5em\" text-anchor=\"middle\" fill=\"currentColor\">400<"))
        #expect(svg.contains("dy=\"-0.7em\" text-anchor=\"middle\" fill=\"currentColor\">390<"))
    }

    @Test func `a line on a page has its ends and its key`() async throws {
        let site = TestSite(ChartSite.files("::chart{data=f kind=line}", Self.years))
        let built = try await site.build()
        #expect(built.problems == [])
        let page = try #require(ChartSite.chart(in: built))
        #expect(page.hasPrefix("Cases \(LineStyle(column: 1).sample)\n<svg class=\"line-chart\""))
        #expect(page.contains("</svg>\na c\nunit cases\n| Year | Cases |\n"))
    }

    private static let years = """
        shared: {unit: cases, source: S, source_date: 2018-06-15}
        rows:
          - {Year: a, Cases: 1000, from: 2013-01-01, to: 2013-12-31}
          - {Year: b, Cases: 2000, from: 2014-01-01, to: 2014-12-31}
          - {Year: c, Cases: 0, from: 2016-01-01, to: 2016-12-31}
        """

    private func chart(of rows: String = Self.years) throws -> Chart {
        var diagnostics: [Diagnostic] = []
        let table = FigureTable.read(
            Array(rows.utf8),
            file: "f.yml",
            helplines: Helplines([]),
            into: &diagnostics
        )
        let order = ChartOrder(kind: .line, label: nil, values: [], place: Place(file: "a.md"))
        let chart = Chart(order, of: try #require(table), into: &diagnostics)
        #expect(diagnostics == [])
        return try #require(chart)
    }
}
