extension SiteConfiguration.Policies {
    static let fields = FieldSet(
        owner: "policies",
        fields: [required, rawHTML, smartPunctuation, overdueHelplines, imageKilobytes, lawMonths]
    )

    private static let required = Field(
        "required",
        .list(.choice(Field.common.map(\.name))),
        help: "Fields that every page must fill in."
    )
    private static let rawHTML = Field(
        "raw_html",
        .list(.folderPath),
        help: "Folders of Content whose pages may hold HTML."
    )
    private static let smartPunctuation = Field(
        "smart_punctuation",
        .flag,
        fallback: .flag(true),
        help: "Whether straight quotes and dashes become typographic ones."
    )
    private static let overdueHelplines = Field(
        "overdue_helplines",
        .choice([Diagnostic.Severity.error, .warning].map(\.rawValue)),
        fallback: .text(Diagnostic.Severity.error.rawValue),
        help: "What a helpline does that was not checked in time."
    )
    private static let imageKilobytes = Field(
        "image_kilobytes",
        .integer(1...5000),
        fallback: .integer(300),
        help: "How much a picture may weigh, in kilobytes of 1024 bytes."
    )

    private static let lawMonths = Field(
        "law_months",
        .integer(1...120),
        fallback: .integer(12),
        help:
            "After how many months a page's law_as_at is too old, unless one of its topics says so."
    )

    init(_ values: FieldValues) {
        required = Set(values.texts(Self.required).map(\.value))
        rawHTML = values.texts(Self.rawHTML)
        smartPunctuation = values.flag(Self.smartPunctuation)
        overdueHelplines = values.choice(Self.overdueHelplines) ?? .error
        imageKilobytes = values.integer(Self.imageKilobytes) ?? 300
        lawMonths = values.integer(Self.lawMonths) ?? 12
    }
}
