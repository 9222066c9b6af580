/// One row of a file of figures: what was counted, when, and who says so.
struct Figure: Sendable {
    let unit: String
    let period: Period
    let source: String
    /// The day of the document that it stands in.
    let sourceDate: Located<CalendarDate>
    /// Whether it may stand beside other figures in a chart.
    let isComparable: Bool
    /// What a reader must know before believing the number.
    let caveat: String?
    /// The columns that the file names itself, in its order.
    let cells: [Cell]
    let place: Place

    /// A column's name and what the row says in it.
    struct Cell: Sendable {
        let name: String
        let text: Located<String>
    }

    /// What the row says in a column; nil when it says nothing.
    subscript(column: String) -> Located<String>? {
        cells.first { $0.name == column }?.text
    }
}

extension Figure {
    static let fields = FieldSet(
        owner: "a figure",
        fields: [unitField, from, to, sourceField, sourceDateField, comparable, caveatField]
    )

    private static let unitField = Field(
        "unit",
        .line(max: 40),
        isRequired: true,
        help: "What is counted, such as incidents, or £ or %."
    )
    private static let from = Field(
        "from",
        .date,
        isRequired: true,
        help: "The first day that is counted."
    )
    private static let to = Field(
        "to",
        .date,
        isRequired: true,
        help: "The last day that is counted."
    )
    private static let sourceField = Field(
        "source",
        .line(max: 300),
        isRequired: true,
        help: "The document that has the figure."
    )
    private static let sourceDateField = Field(
        "source_date",
        .date,
        isRequired: true,
        help: "The day of that document."
    )
    private static let comparable = Field(
        "comparable",
        .flag,
        fallback: .flag(true),
        help: "Whether a chart may set the figure beside others."
    )
    private static let caveatField = Field(
        "caveat",
        .line(max: 600),
        help: "What a reader must know before believing the figure; it is shown beside it."
    )

    /// Nil when something is missing or wrong; it was reported.
    init?(_ values: FieldValues, cells: [Cell], into diagnostics: inout [Diagnostic]) {
        guard let unit = values.text(Self.unitField), let from = values.date(Self.from),
            let to = values.date(Self.to), let source = values.text(Self.sourceField),
            let sourceDate = values.date(Self.sourceDateField)
        else { return nil }
        self.unit = unit.value
        period = Period(from: from.value, to: to.value)
        self.source = source.value
        self.sourceDate = sourceDate
        isComparable = values.flag(Self.comparable)
        caveat = values.text(Self.caveatField)?.value
        self.cells = cells
        place = values.place
        if to.value < from.value {
            diagnostics.append(.periodBackwards(from.value, to))
        } else if sourceDate.value < to.value {
            diagnostics.append(.periodAfterSource(to, source: sourceDate.value))
        }
    }
}

extension Diagnostic {
    fileprivate static func periodBackwards(_ from: CalendarDate, _ to: Located<CalendarDate>)
        -> Self
    {
        Diagnostic(
            id: "figures-period",
            at: to.place,
            "the period ends on \(to.value.iso), before it begins on \(from.iso)",
            hint: "correct one of the two days"
        )
    }

    fileprivate static func periodAfterSource(
        _ to: Located<CalendarDate>,
        source: CalendarDate
    ) -> Self {
        Diagnostic(
            id: "figures-period",
            at: to.place,
            "the period ends on \(to.value.iso), but its source is older, of \(source.iso)",
            hint: "correct one of the two days: nobody can count days that have not come yet"
        )
    }
}
