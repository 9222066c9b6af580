internal import Mustache

/// The bars of one row.
struct ChartGroup: Sendable {
    let label: String
    let bars: [ChartBar]

    static let schema = Schema<ChartGroup>(
        "group",
        [
            .text("label", "What the row is called.") { $0.label },
            .list("bars", ChartBar.schema, "One bar for each column of numbers.") { $0.bars },
        ]
    )
}

/// One bar with its number.
struct ChartBar: Sendable {
    let name: String?
    let value: String
    let svg: String

    static let schema = Schema<ChartBar>(
        "bar",
        [
            .optional("name", "The column, where a row has several bars.") { $0.name },
            .text("value", "The number, such as 2,625.") { $0.value },
            .html("svg", "The bar as a drawing, as wide as its share of the line.") {
                Array($0.svg.utf8)
            },
        ]
    )
}

/// A line of a chart, and how it looks.
struct ChartKey: Sendable {
    let label: String
    let svg: String

    static let schema = Schema<ChartKey>(
        "key",
        [
            .text("label", "What the line is called.") { $0.label },
            .html("svg", "A piece of the line as a drawing.") { Array($0.svg.utf8) },
        ]
    )
}

/// A row of the table.
struct FigureFact: Sendable {
    let label: String
    let cells: [String]
    let period: PeriodFact?
    let caveat: String?
    let isComparable: Bool

    static let schema = Schema<FigureFact>(
        "figure",
        [
            .text("label", "What the row is called.") { $0.label },
            .texts("cells", "The row's numbers, in the order of the columns.") { $0.cells },
            .optional("period", PeriodFact.schema, "The time, if the rows differ in it.") {
                $0.period
            },
            .optional("caveat", "What to know about the row, if the rows differ in it.") {
                $0.caveat
            },
            .flag("comparable", "Whether the row may be compared with the others.") {
                $0.isComparable
            },
        ]
    )
}

/// The document that has a figure.
struct FigureSource: Hashable, Sendable {
    let label: String
    let date: CalendarDate
    let months: [String]

    static let schema = Schema<FigureSource>(
        "figure_source",
        [
            .text("label", "The document.") { $0.label },
            .record("date", DateFact.schema, "The day of the document.") { source in
                DateFact(iso: source.date.iso, text: source.date.text(months: source.months))
            },
        ]
    )
}
