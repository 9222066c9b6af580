/// Figures that were found fit to be shown as they were asked for.
struct Chart: Sendable {
    /// One column of numbers.
    struct Series: Sendable {
        let name: String
        /// One for each row; empty where figures are not drawn.
        let values: [FigureValue]
    }

    let kind: ChartOrder.Kind?
    /// The column that names the rows.
    let label: String
    let series: [Series]
    let rows: [Figure]

    /// So many columns can be told apart by their pattern.
    static let mostSeries = 4

    /// Nil when the order cannot be carried out, or when it would mislead; both are reported.
    init?(_ order: ChartOrder, of table: FigureTable, into diagnostics: inout [Diagnostic]) {
        let before = diagnostics.count
        let columns = ChartColumns(order, of: table, into: &diagnostics)
        guard diagnostics.count == before else { return nil }
        kind = order.kind
        label = columns.label
        rows = table.rows
        if let kind = order.kind {
            Comparison(table, label: columns.label, at: order.place)
                .check(isLine: kind == .line, into: &diagnostics)
        }
        let drawn = order.kind == nil ? [] : table.rows
        series = columns.values.map { name in
            Series(
                name: name,
                values: drawn.compactMap { $0.value(in: name, into: &diagnostics) }
            )
        }
        if diagnostics.count > before { return nil }
    }

    /// The largest number that is drawn: every scale reaches from zero to it.
    var largest: FigureValue? { series.flatMap(\.values).max() }

    /// What all rows have in common, or nil when they differ.
    func shared<Value: Equatable>(_ value: (Figure) -> Value) -> Value? {
        guard let first = rows.first.map(value) else { return nil }
        return rows.allSatisfy { value($0) == first } ? first : nil
    }

    func label(of row: Figure) -> String { row[label]?.value ?? "" }
}

/// The columns of a file that a chart asks for.
private struct ChartColumns {
    private(set) var label = ""
    private(set) var values: [String] = []

    init(_ order: ChartOrder, of table: FigureTable, into diagnostics: inout [Diagnostic]) {
        let asked = [order.label].compactMap(\.self) + order.values
        let unknown = asked.filter { !table.columns.contains($0.value) }
        diagnostics += unknown.map { .unknownColumn($0, of: table) }
        guard unknown.isEmpty, let label = order.label?.value ?? table.columns.first else { return }
        self.label = label
        let others = table.columns.filter { $0 != label }
        values = order.values.isEmpty ? others : order.values.map(\.value)
        for row in table.rows where row[label] == nil {
            diagnostics.append(.missingCell(label, at: row.place))
        }
        guard let kind = order.kind else { return }
        let most = kind == .bar ? 1 : Chart.mostSeries
        if !(1...most).contains(values.count) {
            let place = order.values.first?.place ?? order.place
            diagnostics.append(.columnCount(values, kind, beside: label, at: place))
        }
    }
}

extension Figure {
    /// The number in a column, or nil and a report.
    fileprivate func value(in column: String, into diagnostics: inout [Diagnostic]) -> FigureValue?
    {
        guard let written = self[column] else {
            diagnostics.append(.missingCell(column, at: place))
            return nil
        }
        guard let value = FigureValue(written.value) else {
            diagnostics.append(.notANumber(written, column))
            return nil
        }
        return value
    }
}
