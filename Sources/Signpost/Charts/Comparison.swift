/// Whether figures may stand side by side: a picture of numbers that count different things misleads more than no picture.
struct Comparison {
    private let table: FigureTable
    private let label: String
    private let place: Place

    /// Reports at `place`, and calls each row by its words in the column `label`.
    init(_ table: FigureTable, label: String, at place: Place) {
        self.table = table
        self.label = label
        self.place = place
    }

    /// Reports the first two rows that break each rule.
    func check(isLine: Bool, into diagnostics: inout [Diagnostic]) {
        guard let first = table.rows.first else { return }
        if let marked = table.rows.first(where: { !$0.isComparable }),
            let other = table.rows.first(where: { $0.place != marked.place })
        {
            diagnostics.append(.notComparable(named(marked), named(other), at: place))
        }
        if let other = table.rows.first(where: { $0.unit != first.unit }) {
            diagnostics.append(
                .otherUnit(named(first), first.unit, named(other), other.unit, at: place)
            )
        }
        checkPeriods(isLine: isLine, into: &diagnostics)
    }

    /// Sorted by their first day, any two periods that overlap make two neighbours overlap.
    private func checkPeriods(isLine: Bool, into diagnostics: inout [Diagnostic]) {
        let sorted = table.rows.enumerated().sorted {
            ($0.element.period.from, $0.offset) < ($1.element.period.from, $1.offset)
        }.map(\.element)
        let pairs = zip(sorted, sorted.dropFirst())
        if let (a, b) = pairs.first(where: {
            $0.period != $1.period && $0.period.overlaps($1.period)
        }) {
            diagnostics.append(.overlap(named(a), a.period, named(b), b.period, at: place))
        } else if let (a, b) = pairs.first(where: { $0.period.length != $1.period.length }) {
            diagnostics.append(.otherLength(named(a), a.period, named(b), b.period, at: place))
        }
        let inOrder = zip(table.rows, table.rows.dropFirst())
        if isLine, let (a, b) = inOrder.first(where: { $0.period.from >= $1.period.from }) {
            diagnostics.append(.lineOrder(named(a), named(b), at: place))
        }
    }

    private func named(_ row: Figure) -> String {
        "'\(row[label]?.value ?? "")' (line \(row.place.line) of \(table.file))"
    }
}
