internal import Mustache

extension PageScene {
    /// What templates write into the head of a document.
    static let head: [Schema<PageScene>.Entry] = [
        .optional("share_image", ShareFact.schema, "The picture for previews, if there is one.") {
            $0.shareImage
        },
        .optional(
            "theme_colour",
            ThemeDeclaration.Colours.schema,
            "The colours of a phone's frame, if the theme says them."
        ) { $0.frame },
        .optional("locale", "The language with its country, such as en_GB, where it is known.") {
            $0.backdrop.locale
        },
    ]

    static let events: [Schema<PageScene>.Entry] = [
        day("start", "The first day of an event.") { $0.event?.start?.value },
        day("end", "The last day of an event.") { $0.event?.end?.value },
        .flag("date_open", "Whether the days of an event are still to be confirmed.") {
            $0.fields.event?.isConfirmed == false
        },
        .flag("event_over", "Whether an event was over before the build's day.") { $0.isOver },
        .optional("calendar_url", "The file that puts an event into a calendar, until it is over.")
        {
            $0.isOver ? nil : $0.calendarURL
        },
        field("venue", "Where an event is.") { $0.event?.venue },
        field("booking_url", "Where to book.") { $0.event?.bookingURL?.value },
    ]
}

/// An event that is still to come, or going on.
struct EventFact: Sendable {
    let title: String
    let summary: String
    let url: String
    let start: DateFact
    let end: DateFact?
    let venue: String
    let isConfirmed: Bool

    static let schema = Schema<EventFact>(
        "event",
        [
            .text("title", "The event's title.") { $0.title },
            .text("summary", "The event's summary.") { $0.summary },
            .text("url", "The address of its page.") { $0.url },
            .record("start", DateFact.schema, "Its first day.") { $0.start },
            .optional("end", DateFact.schema, "Its last day, if it has several.") { $0.end },
            .text("venue", "Where it is.") { $0.venue },
            .flag("date_open", "Whether its days are still to be confirmed.") { !$0.isConfirmed },
        ]
    )
}

extension Composer {
    /// How many events the home page announces.
    private static var mostEvents: Int { 3 }

    /// The next events of the whole site in a language, the soonest first.
    func comingEvents(in backdrop: Backdrop) -> [EventFact] {
        site.comingEvents(in: backdrop.language.code).prefix(Self.mostEvents).compactMap { number in
            let page = site.pages[number]
            guard let event = page.fields.event, let start = event.start?.value else { return nil }
            return EventFact(
                title: page.fields.title.value,
                summary: page.fields.summary.value,
                url: site.url(page.permalink),
                start: backdrop.date(start),
                end: event.end.map { backdrop.date($0.value) },
                venue: event.venue,
                isConfirmed: event.isConfirmed
            )
        }
    }
}
