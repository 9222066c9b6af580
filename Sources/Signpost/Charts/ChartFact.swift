internal import Mustache

/// Figures as templates show them: the drawing in parts, and the table that it comes from.
struct ChartFact: Sendable {
    let chart: Chart
    /// Whether the page is written from right to left.
    let isMirrored: Bool
    /// The names of the months in the page's language.
    let months: [String]

    static let schema = Schema<ChartFact>(
        "figures",
        [
            .list("groups", ChartGroup.schema, "The rows of a chart of bars, each with its bars.") {
                $0.groups
            },
            .html("line", "The drawing of a chart of lines.") { fact in
                guard fact.chart.kind == .line else { return [] }
                let drawing = LineDrawing(chart: fact.chart, isMirrored: fact.isMirrored)
                return Array(drawing.svg.utf8)
            },
            .list("keys", ChartKey.schema, "The lines of such a chart, each with a sample.") {
                $0.keys
            },
            .text("first", "What the first row is called.") { $0.end(\.first) },
            .text("last", "What the last row is called.") { $0.end(\.last) },
            .optional("unit", "What is counted, if it is the same in all rows.") { $0.unit },
            .optional("period", PeriodFact.schema, "The time, if it is the same in all rows.") {
                $0.chart.shared(\.period).map($0.period)
            },
            .texts("columns", "The headings of the table.") { fact in
                [fact.chart.label] + fact.chart.series.map(\.name)
            },
            .list("rows", FigureFact.schema, "The rows of the table.") { $0.rows },
            .optional("caveat", "What to know about all rows, if they share it.") {
                $0.chart.shared(\.caveat) ?? nil
            },
            .list("sources", FigureSource.schema, "Where the figures come from, each once.") {
                $0.sources
            },
        ]
    )
}

extension ChartFact {
    private var unit: String? { chart.shared(\.unit) }

    private func end(_ end: ([Figure]) -> Figure?) -> String {
        end(chart.rows).map(chart.label(of:)) ?? ""
    }

    private func period(_ period: Period) -> PeriodFact {
        let ends = period.ends(months: months)
        return PeriodFact(from: ends.from, to: ends.to)
    }

    private var groups: [ChartGroup] {
        guard chart.kind == .bar || chart.kind == .grouped, let largest = chart.largest else {
            return []
        }
        return chart.rows.enumerated().map { row, figure in
            let bars = chart.series.enumerated().map { column, series in
                let value = series.values[row]
                let drawing = BarDrawing(
                    share: value.share(of: largest, in: 1000),
                    column: column + 1
                )
                return ChartBar(
                    name: chart.kind == .grouped ? series.name : nil,
                    value: value.text(in: figure.unit, saysUnit: false),
                    svg: drawing.svg
                )
            }
            return ChartGroup(label: chart.label(of: figure), bars: bars)
        }
    }

    private var keys: [ChartKey] {
        guard chart.kind == .line else { return [] }
        return chart.series.enumerated().map { column, series in
            ChartKey(label: series.name, svg: LineStyle(column: column + 1).sample)
        }
    }

    private var rows: [FigureFact] {
        let sharesPeriod = chart.shared(\.period) != nil
        let sharesCaveat = chart.shared(\.caveat) != nil
        return chart.rows.map { row in
            FigureFact(
                label: chart.label(of: row),
                cells: chart.series.map { cell(row, $0.name) },
                period: sharesPeriod ? nil : period(row.period),
                caveat: sharesCaveat ? nil : row.caveat,
                isComparable: row.isComparable
            )
        }
    }

    private func cell(_ row: Figure, _ column: String) -> String {
        guard let written = row[column]?.value else { return "" }
        return FigureValue(written)?.text(in: row.unit, saysUnit: unit == nil) ?? written
    }

    private var sources: [FigureSource] {
        var seen: Set<FigureSource> = []
        return chart.rows.map {
            FigureSource(label: $0.source, date: $0.sourceDate.value, months: months)
        }.filter { seen.insert($0).inserted }
    }
}
