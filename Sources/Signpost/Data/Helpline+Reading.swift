extension Helpline {
    static let fields = FieldSet(
        owner: "a helpline",
        fields: [
            name, purpose, phone, text, textHelp, url, email, hours, hoursVerified, cost, access,
            region, verifiedOn, verifyBy, source, confidence, retiredNumbers,
        ]
    )

    private static let name = Field(
        "name",
        .line(max: 80),
        isRequired: true,
        help: "What the service is called."
    )
    private static let purpose = Field(
        "for",
        .line(max: 200),
        isRequired: true,
        help: "Who or what it is for."
    )
    private static let phone = Field(
        "phone",
        .phone,
        help: "The number in quotes, grouped as it is printed everywhere."
    )
    private static let text = Field("text", .phone, help: "The number for text messages.")
    private static let textHelp = Field(
        "text_help",
        .line(max: 300),
        help: "What to write in a text message."
    )
    private static let url = Field("url", .webAddress, help: "The service on the web.")
    private static let email = Field("email", .email, help: "The service's e-mail address.")
    private static let hours = Field(
        "hours",
        .line(max: 300),
        help: "When somebody answers; shown only with hours_verified."
    )
    private static let hoursVerified = Field(
        "hours_verified",
        .flag,
        fallback: .flag(false),
        help: "Whether the hours were checked and may be shown."
    )
    private static let cost = Field("cost", .line(max: 200), help: "What it costs to get in touch.")
    private static let access = Field(
        "access",
        .list(.line(max: 300)),
        help: "Other ways in, such as sign language or a textphone."
    )
    private static let region = Field("region", .line(max: 80), help: "Where the service works.")
    private static let verifiedOn = Field(
        "verified_on",
        .date,
        help: "The day the entry was last checked."
    )
    private static let verifyBy = Field(
        "verify_by",
        .date,
        isRequired: true,
        help: "The day by which it must be checked again."
    )
    private static let source = Field(
        "source",
        .line(max: 300),
        isRequired: true,
        help: "Where the facts come from."
    )
    private static let confidence = Field(
        "confidence",
        .choice(Confidence.allCases.map(\.rawValue)),
        isRequired: true,
        help: "How sure the facts are: H, M or L."
    )
    private static let retiredNumbers = Field(
        "retired_numbers",
        .list(.formerPhone),
        help: "Old numbers that must not come back."
    )

    init(_ id: Located<String>, _ values: FieldValues) {
        self.id = id
        name = values.text(Self.name)?.value ?? id.value
        purpose = values.text(Self.purpose)?.value ?? ""
        phone = values.text(Self.phone).map { PhoneNumber($0.value) }
        text = values.text(Self.text).map { PhoneNumber($0.value) }
        textHelp = values.text(Self.textHelp)?.value
        url = values.text(Self.url)
        email = values.text(Self.email)
        hours = values.flag(Self.hoursVerified) ? values.text(Self.hours)?.value : nil
        cost = values.text(Self.cost)?.value
        access = values.texts(Self.access)
        region = values.text(Self.region)?.value
        verifiedOn = values.date(Self.verifiedOn)
        verifyBy = values.date(Self.verifyBy)
        source = values.text(Self.source)?.value ?? ""
        confidence = values.choice(Self.confidence) ?? .low
        retiredNumbers = values.texts(Self.retiredNumbers)
            .map { Located(PhoneNumber($0.value), at: $0.place) }
    }
}
