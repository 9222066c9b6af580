/// What a page has beyond the common fields, by its type.
enum TypeFields: Sendable {
    case page, quiz, news, statistics, legal
    case section(ListFields)
    case advice(AdviceFields)
    case campaign(CampaignFields)
    case toolkit(ToolkitFields)
    /// Beside the page, because few pages are made for paper and these are large.
    indirect case sheet(SheetFields)
    indirect case poster(PosterFields)
    indirect case lesson(LessonFields)
    /// Beside the page, because few pages are events and this is as large as all others together.
    indirect case event(EventFields)
    case district(DistrictFields)
    indirect case pack(PackFields)
    indirect case easyRead(EasyReadFields)

    init(_ type: ContentType, _ values: FieldValues) {
        self =
            switch type {
            case .page: .page
            case .quiz: .quiz
            case .news: .news
            case .statistics: .statistics
            case .legal: .legal
            case .section: .section(ListFields(values))
            case .advice: .advice(AdviceFields(values))
            case .campaign: .campaign(CampaignFields(values))
            case .toolkit: .toolkit(ToolkitFields(values))
            case .sheet: .sheet(SheetFields(values))
            case .poster: .poster(PosterFields(values))
            case .lesson: .lesson(LessonFields(values))
            case .event: .event(EventFields(values))
            case .district: .district(DistrictFields(values))
            case .pack: .pack(PackFields(values))
            case .easyRead: .easyRead(EasyReadFields(values))
            }
    }
}

/// The sizes of paper that a sheet or poster may be made for.
enum Paper: String, CaseIterable, Sendable {
    case a3 = "A3"
    case a4 = "A4"
    case a5 = "A5"
}

/// What an advice page tells its reader to do first.
struct AdviceFields: Sendable {
    let keyAction: String?

    init(_ values: FieldValues) {
        keyAction = values.text(.keyAction)?.value
    }
}

/// When, by whom and under which line a campaign is run.
struct CampaignFields: Sendable {
    let yearStarted: Int?
    let strapline: String?
    let partners: [String]
    let list: ListFields

    init(_ values: FieldValues) {
        yearStarted = values.integer(.yearStarted)
        strapline = values.text(.strapline)?.value
        partners = values.texts(.partners).map(\.value)
        list = ListFields(values)
    }
}

/// The place of a page in its toolkit.
struct ToolkitFields: Sendable {
    /// Who reads the page.
    enum Reader: String, CaseIterable, Sendable {
        case pupils, parents, teachers
    }

    let number: Int?
    let keyAction: String?
    let reader: Reader?

    init(_ values: FieldValues) {
        number = values.integer(.number)
        keyAction = values.text(.keyAction)?.value
        reader = values.choice(.reader)
    }
}

/// What a sheet needs to be printed and found again.
struct SheetFields: Sendable {
    let print: PrintFields

    init(_ values: FieldValues) {
        print = PrintFields(values, minPt: .minPt, sides: .sides)
    }
}

/// The words of a poster.
struct PosterFields: Sendable {
    let headline: String
    let oneAction: String
    let print: PrintFields

    init(_ values: FieldValues) {
        headline = values.text(.headline)?.value ?? ""
        oneAction = values.text(.oneAction)?.value ?? ""
        print = PrintFields(values, minPt: .posterMinPt, sides: .posterSides)
    }
}

/// For whom, how long and where a lesson is given, and how its plan is printed.
struct LessonFields: Sendable {
    /// The setting of the lesson; some subjects must not be taught in an assembly.
    enum Delivery: String, CaseIterable, Sendable {
        case classroom = "class"
        case group, assembly
        case oneToOne = "1to1"
    }

    let keyStage: String
    let minutes: Int
    let delivery: Located<Delivery>?
    let print: PrintFields

    init(_ values: FieldValues) {
        keyStage = values.text(.keyStage)?.value ?? ""
        minutes = values.integer(.minutes) ?? 0
        delivery = values.text(.delivery).flatMap { word in
            Delivery(rawValue: word.value).map { Located($0, at: word.place) }
        }
        print = PrintFields(values, minPt: .minPt, sides: .sides, adultCopy: .lessonAdultCopy)
    }
}

/// When and where an event is.
struct EventFields: Sendable {
    /// The first day; nil only when what was written is wrong.
    let start: Located<CalendarDate>?
    let end: Located<CalendarDate>?
    /// Whether whoever holds the event has said that these are the days.
    let isConfirmed: Bool
    let venue: String
    let bookingURL: Located<String>?

    init(_ values: FieldValues) {
        start = values.date(.start)
        end = values.date(.end)
        isConfirmed = values.flag(.dateConfirmed)
        venue = values.text(.venue)?.value ?? ""
        bookingURL = values.text(.bookingURL)
    }

    var lastDay: CalendarDate? { (end ?? start)?.value }
}

/// Who keeps a district safe.
struct DistrictFields: Sendable {
    let force: String?
    let safeguardingURL: Located<String>?

    init(_ values: FieldValues) {
        force = values.text(.force)?.value
        safeguardingURL = values.text(.safeguardingURL)
    }
}
