/// Where a fact on a page comes from.
struct Source: Hashable, Sendable {
    let label: String
    let url: Located<String>?
    let date: Located<CalendarDate>?
}

extension Source {
    static let fields = FieldSet(owner: "a source", fields: [label, url, date])

    private static let label = Field(
        "label",
        .line(max: 200),
        isRequired: true,
        help: "Who said it and what it is called."
    )
    private static let url = Field("url", .webAddress, help: "Where it can be read.")
    private static let date = Field("date", .date, help: "When it was said.")

    init(_ values: FieldValues) {
        label = values.text(Self.label)?.value ?? ""
        url = values.text(Self.url)
        date = values.date(Self.date)
    }
}
