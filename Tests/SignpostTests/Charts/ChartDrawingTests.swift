import Testing

@testable import Signpost

/// What stands on a page that shows figures, byte by byte.
struct ChartDrawingTests {
    @Test func `a bar is as wide as its share of the longest`() {
        #expect(
            BarDrawing(share: 500, column: 1).svg == """
                <svg class="bar bar-1" width="35%" height="1.4em" aria-hidden="true" focusable="false">\
                <rect width="100%" height="100%" fill="currentColor" stroke="currentColor" \
                stroke-width="4"/></svg>
                """
        )
    }

    @Test func `each column has a pattern of its own`() {
        let bars = (1...4).map { BarDrawing(share: 1000, column: $0).svg }
        let insides = bars.map { $0.drop { $0 != ">" }.replacing("bar", with: "") }
        #expect(Set(insides).count == 4)
        #expect(insides[1].contains("stroke-dasharray"))
    }

    @Test func `bars stand beside their words, above the table they come from`() async throws {
        let text = try await shown("::chart{data=f kind=bar}", ChartSite.halves)
        let bars = [1000, 500].map { BarDrawing(share: $0, column: 1).svg }
        #expect(
            text == """
                a:  2,000 \(bars[0])
                b:  1,000 \(bars[1])
                unit cases January 2016-June 2016
                | Kind | Cases |
                | a | 2,000 |
                | b | 1,000 |
                S, 15 June 2018

                """
        )
    }

    @Test func `grouped bars carry the names of their columns and one scale`() async throws {
        let rows = ChartSite.halves.replacing("Cases: 2000", with: "Cases: 2000, Solved: 500")
            .replacing("Cases: 1000", with: "Cases: 1000, Solved: 0")
        let text = try await shown("::chart{data=f kind=grouped y=\"Cases, Solved\"}", rows)
        let bars = [(1000, 1), (250, 2), (500, 1), (0, 2)].map {
            BarDrawing(share: $0.0, column: $0.1).svg
        }
        #expect(text.hasPrefix("a: Cases 2,000 \(bars[0]) Solved 500 \(bars[1])\n"))
        #expect(text.contains("\nb: Cases 1,000 \(bars[2]) Solved 0 \(bars[3])\n"))
        #expect(text.contains("\n| Kind | Cases | Solved |\n| a | 2,000 | 500 |\n"))
    }

    @Test func `rows that differ say their time, their unit and their caveat`() async throws {
        let rows = """
            shared: {source: S, source_date: 2018-06-15}
            rows:
              - {Work: a, Money: "1495.50", from: 2015-10-05, to: 2015-12-31, unit: £, caveat: C <b>}
              - {Work: b, Money: over 30, from: 2016-01-01, to: 2016-12-31, unit: people, comparable: false}
              - {Work: c, Money: 30, from: 2016-01-01, to: 2016-12-31, unit: people}
            """
        #expect(
            try await shown("::chart{data=f}", rows) == """

                | Work | Money |
                | a 5 October 2015-31 December 2015 (C &lt;b&gt;) | £1,495.50 |
                | b January 2016-December 2016 ! | over 30 |
                | c January 2016-December 2016 | 30 people |
                S, 15 June 2018

                """
        )
    }

    /// What the chart becomes on a page.
    private func shown(_ body: String, _ rows: String) async throws -> String {
        let built = try await TestSite(ChartSite.files(body, rows)).build()
        #expect(built.problems == [])
        return try #require(ChartSite.chart(in: built))
    }
}
