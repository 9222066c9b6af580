/// Lines over time: each point stands at the first day of its period, so that a gap in the data is a gap in the drawing.
///
/// Places are shares of the width and multiples of the size of the text, so that nothing shrinks on a phone.
struct LineDrawing {
    let chart: Chart
    /// Whether time runs from right to left.
    let isMirrored: Bool

    /// In hundredths of the size of the text: the zero line, and the largest number.
    private static let (floor, ceiling) = (1200, 250)
    /// In thousandths of the width: room for half a number at either end.
    private static let margin = 120

    var svg: String {
        let lines = chart.series.enumerated().map { line(of: $1, style: LineStyle(column: $0 + 1)) }
        return """
            <svg class="line-chart" width="100%" height="13em" aria-hidden="true" focusable="false">\
            <line class="axis" x2="100%" y1="12em" y2="12em" stroke="currentColor" stroke-width="2"/>\
            \(lines.joined())</svg>
            """
    }

    private func line(of series: Chart.Series, style: LineStyle) -> String {
        let points = zip(chart.rows, series.values).map { ($0.period.from, $1) }
            .map { (x: x(of: $0), y: y(of: $1), value: $1) }
        let parts = zip(points, points.dropFirst()).map { a, b in
            style.stroke(from: (a.x, a.y), to: (b.x, b.y))
        }
        let marks = points.map { style.mark(at: ($0.x, $0.y)) }
        let named = Self.named(series.values)
        let numbers = zip(points.indices, points).filter { named.contains($0.0) }.map { _, point in
            """
            <text x="\(point.x)" y="\(point.y)" dy="\(rise(of: point.value, style))" \
            text-anchor="middle" fill="currentColor">\(point.value.text)</text>
            """
        }
        return "<g class=\"line-\(style.column)\">"
            + (parts + marks + numbers).joined() + "</g>"
    }

    /// Numbers of every second line stand below it, but none where the zero line would run through it.
    private func rise(of value: FigureValue, _ style: LineStyle) -> String {
        let isLow = chart.largest.map { value.share(of: $0, in: 1000) < 200 } ?? true
        return style.column.isMultiple(of: 2) && !isLow ? "1.5em" : "-0.7em"
    }

    /// The points whose numbers are written: the ends, the highest and the lowest; the table has all.
    private static func named(_ values: [FigureValue]) -> Set<Int> {
        let ends = [0, values.count - 1]
        let extremes = [values.max(), values.min()].compactMap { extreme in
            values.firstIndex { $0 == extreme }
        }
        return Set(ends + extremes)
    }

    private func x(of day: CalendarDate) -> String {
        guard let first = chart.rows.first?.period.from, let last = chart.rows.last?.period.from,
            first < last
        else { return "50%" }
        let whole = last.dayNumber - first.dayNumber
        let share = (day.dayNumber - first.dayNumber) * (1000 - 2 * Self.margin) / whole
        let place = Self.margin + share
        return "\(Percentage(isMirrored ? 1000 - place : place))"
    }

    private func y(of value: FigureValue) -> String {
        let height = Self.floor - Self.ceiling
        let share = chart.largest.map { value.share(of: $0, in: height) } ?? 0
        let (whole, rest) = (Self.floor - share).quotientAndRemainder(dividingBy: 100)
        return rest == 0 ? "\(whole)em" : "\(whole).\(rest < 10 ? "0" : "")\(rest)em"
    }
}

/// How the line of one column looks, so that it is told from the others without colour.
struct LineStyle {
    /// From 1.
    let column: Int

    func stroke(from a: (x: String, y: String), to b: (x: String, y: String)) -> String {
        """
        <line x1="\(a.x)" y1="\(a.y)" x2="\(b.x)" y2="\(b.y)" \
        stroke="currentColor" stroke-width="3"\(dashes)/>
        """
    }

    func mark(at point: (x: String, y: String)) -> String {
        """
        <svg x="\(point.x)" y="\(point.y)" overflow="visible">\(shape)</svg>
        """
    }

    /// A piece of the line, for the list of its columns.
    var sample: String {
        """
        <svg class="line-sample" width="3em" height="1em" aria-hidden="true" focusable="false">\
        <g class="line-\(column)">\(stroke(from: ("0", "50%"), to: ("100%", "50%")))\
        \(mark(at: ("50%", "50%")))</g></svg>
        """
    }

    private var dashes: String {
        switch column {
        case 1: ""
        case 2: " stroke-dasharray=\"9 5\""
        case 3: " stroke-dasharray=\"3 4\""
        default: " stroke-dasharray=\"12 4 3 4\""
        }
    }

    private var shape: String {
        switch column {
        case 1: "<circle r=\"5\" fill=\"currentColor\"/>"
        case 2: "<path d=\"M-5-5H5V5H-5Z\" fill=\"currentColor\"/>"
        case 3: "<path d=\"M0-7 7 5H-7Z\" fill=\"currentColor\"/>"
        default: "<path d=\"M0-7 7 0 0 7-7 0Z\" fill=\"currentColor\"/>"
        }
    }
}
