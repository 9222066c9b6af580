extension SiteConfiguration.Term {
    static let fields = FieldSet(owner: "a term", fields: [title, summary])
    /// The law of some topics changes faster than that of others.
    static let topicFields = FieldSet(owner: "a topic", fields: [title, summary, lawMonths])

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
    private static let lawMonths = Field(
        "law_months",
        .integer(1...120),
        help:
            "After how many months the law_as_at of its pages is too old; the policy's when absent. Of several topics the least counts."
    )

    init(_ row: (id: Located<String>, value: Located<FieldValue>)) {
        id = row.id
        switch row.value.value {
        case .record(let values):
            title = values.text(Self.title)?.value ?? row.id.value
            summary = values.text(Self.summary)?.value
            lawMonths = values.integer(Self.lawMonths)
        case .text(let text):
            title = text
            summary = nil
            lawMonths = nil
        case .flag, .integer, .date, .list, .table, .open:
            title = row.id.value
            summary = nil
            lawMonths = nil
        }
    }
}
