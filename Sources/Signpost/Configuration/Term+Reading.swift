extension SiteConfiguration.Term {
    static let fields = FieldSet(owner: "a term", fields: [title, summary])

    private static let title = Field(
        "title",
        .line(max: 80),
        isRequired: true,
        help: "The words a reader sees."
    )
    private static let summary = Field(
        "summary",
        .line(max: 160),
        help: "One sentence for the page that lists what has this term."
    )

    init(_ row: (id: Located<String>, value: Located<FieldValue>)) {
        id = row.id
        switch row.value.value {
        case .record(let values):
            title = values.text(Self.title)?.value ?? row.id.value
            summary = values.text(Self.summary)?.value
        case .text(let text):
            title = text
            summary = nil
        case .flag, .integer, .date, .list, .table, .open:
            title = row.id.value
            summary = nil
        }
    }
}
