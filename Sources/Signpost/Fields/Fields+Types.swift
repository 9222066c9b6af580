/// The fields that only some types of page have.
extension ContentType {
    /// What this type has beyond the common fields.
    var ownFields: [Field] {
        switch self {
        case .page, .quiz, .news, .statistics, .legal: []
        case .section: [.paginate, .sort]
        case .advice: [.keyAction]
        case .campaign: [.yearStarted, .strapline, .partners, .paginate, .sort]
        case .toolkit: [.number, .keyAction, .reader]
        case .sheet: Field.ofPrint(minPt: .minPt, sides: .sides)
        case .poster:
            [.headline, .oneAction] + Field.ofPrint(minPt: .posterMinPt, sides: .posterSides)
        case .lesson:
            [.keyStage, .minutes, .delivery]
                + Field.ofPrint(minPt: .minPt, sides: .sides, adultCopy: .lessonAdultCopy)
        case .event: [.start, .end, .dateConfirmed, .venue, .bookingURL]
        case .district: [.force, .safeguardingURL]
        case .pack: [.code, .version, .cover, .parts]
        }
    }
}

extension Field {
    static let paginate = Field(
        "paginate",
        .integer(1...1000),
        help: "How many pages one list shows; page_size of site.yml when absent."
    )
    static let sort = Field(
        "sort",
        .choice(ListFields.Sort.allCases.map(\.rawValue)),
        fallback: .text(ListFields.Sort.order.rawValue),
        help: "The sequence of the pages in the folder."
    )
    static let keyAction = Field(
        "key_action",
        .line(max: 160),
        help: "The one thing to do first."
    )
    static let yearStarted = Field(
        "year_started",
        .integer(1900...2100),
        help: "The year the campaign began."
    )
    static let strapline = Field(
        "strapline",
        .line(max: 120),
        help: "The campaign's line under its name."
    )
    static let partners = Field(
        "partners",
        .list(.line(max: 120)),
        help: "Who runs the campaign with us."
    )
    static let number = Field(
        "number",
        .integer(0...999),
        help: "The number of the page in its toolkit."
    )
    static let reader = Field(
        "for",
        .choice(ToolkitFields.Reader.allCases.map(\.rawValue)),
        help: "Who reads this page of the toolkit."
    )
    static let headline = Field(
        "headline",
        .line(max: 60),
        isRequired: true,
        help: "The big words of the poster."
    )
    static let oneAction = Field(
        "one_action",
        .line(max: 120),
        isRequired: true,
        help: "The one thing the poster asks people to do."
    )
    static let keyStage = Field(
        "key_stage",
        .line(max: 40),
        isRequired: true,
        help: "The key stage the lesson is for, such as KS2."
    )
    static let minutes = Field(
        "minutes",
        .integer(1...480),
        isRequired: true,
        help: "How long the lesson takes."
    )
    static let delivery = Field(
        "delivery",
        .choice(LessonFields.Delivery.allCases.map(\.rawValue)),
        isRequired: true,
        help: "Where the lesson may be given."
    )
    static let start = Field("start", .date, isRequired: true, help: "The first day of the event.")
    static let end = Field("end", .date, help: "The last day, if there are several.")
    static let dateConfirmed = Field(
        "date_confirmed",
        .flag,
        fallback: .flag(true),
        help: "Whether the days are certain; false says that they are to be confirmed."
    )
    static let venue = Field(
        "venue",
        .line(max: 160),
        isRequired: true,
        help: "Where the event is."
    )
    static let bookingURL = Field("booking_url", .webAddress, help: "Where to book a place.")
    static let force = Field("force", .line(max: 120), help: "The police force of the district.")
    static let safeguardingURL = Field(
        "safeguarding_url",
        .webAddress,
        help: "The page of the safeguarding partnership."
    )
}
