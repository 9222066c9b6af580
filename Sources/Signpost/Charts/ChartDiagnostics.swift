extension Diagnostic {
    static func unknownColumn(_ asked: Located<String>, of table: FigureTable) -> Self {
        let isDeclared = Figure.fields.fields.contains { $0.name == asked.value }
        let hint =
            Spelling.nearest(to: asked.value, in: table.columns).map { "did you mean '\($0)'?" }
            ?? "its columns are \(table.columns.joined(separator: ", "))"
        return Diagnostic(
            id: "chart-column",
            at: asked.place,
            isDeclared
                ? "'\(asked.value)' says something about each figure of \(table.file), and cannot be drawn"
                : "\(table.file) has no column '\(asked.value)'",
            hint: hint
        )
    }

    /// `label` is the column that names the rows.
    static func columnCount(
        _ columns: [String],
        _ kind: ChartOrder.Kind,
        beside label: String,
        at place: Place
    ) -> Self {
        let asked = columns.isEmpty ? "none" : columns.map { "'\($0)'" }.joined(separator: " and ")
        let most = Chart.mostSeries
        let hint: String =
            if columns.isEmpty {
                "write numbers into a second column of the file: '\(label)' names its rows"
            } else if kind == .bar {
                "name one column in 'y'" + (columns.count > most ? "" : ", or write {kind=grouped}")
            } else {
                "name at most \(most) in 'y', as in {y=\"\(columns.prefix(2).joined(separator: ","))\"}"
            }
        return Diagnostic(
            id: "chart-column",
            at: place,
            kind == .bar
                ? "a chart of bars shows one column of numbers, and this one would show \(asked)"
                : "a chart shows one to \(most) columns of numbers, and this one would show \(asked)",
            hint: hint
        )
    }

    static func missingCell(_ column: String, at place: Place) -> Self {
        Diagnostic(
            id: "chart-number",
            at: place,
            "the row says nothing in the column '\(column)'",
            hint: "write it, or take the row out: an empty place would look like a zero"
        )
    }

    static func notANumber(_ written: Located<String>, _ column: String) -> Self {
        Diagnostic(
            id: "chart-number",
            at: written.place,
            "'\(written.value)' in the column '\(column)' is not a number that a chart can draw",
            hint: "write digits alone, such as 2625, and any doubt about them in 'caveat'"
        )
    }

    static func notComparable(_ marked: String, _ other: String, at place: Place) -> Self {
        Diagnostic(
            id: "chart-not-comparable",
            at: place,
            "\(marked) is marked as not comparable, but the chart sets it beside \(other)",
            hint: "show them as a table, with ::figures, or move the row to a file of its own"
        )
    }

    static func otherUnit(
        _ a: String,
        _ unit: String,
        _ b: String,
        _ other: String,
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "chart-unit",
            at: place,
            "\(a) counts \(unit), and \(b) counts \(other): one scale cannot measure both",
            hint: "show them as a table, with ::figures, or draw two charts from two files"
        )
    }

    static func overlap(
        _ a: String,
        _ period: Period,
        _ b: String,
        _ other: Period,
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "chart-overlap",
            at: place,
            "\(a) and \(b) both count the days from \(other.from.iso) to \(min(period.to, other.to).iso)",
            hint: "keep the periods that follow each other, or show all as a table, with ::figures"
        )
    }

    static func otherLength(
        _ a: String,
        _ period: Period,
        _ b: String,
        _ other: Period,
        at place: Place
    ) -> Self {
        Diagnostic(
            id: "chart-length",
            at: place,
            "\(a) covers \(period.length), and \(b) \(other.length): the longer would look like more",
            hint: "keep periods of one length, or show all as a table, with ::figures"
        )
    }

    static func lineOrder(_ a: String, _ b: String, at place: Place) -> Self {
        Diagnostic(
            id: "chart-order",
            at: place,
            "a line leads from one time to a later one, but \(b) does not come later than \(a)",
            hint: "put the rows in the order of their periods, or write {kind=bar}"
        )
    }
}
