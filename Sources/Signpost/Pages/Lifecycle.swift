/// Whether a page is public on a day, and if not, why.
enum Lifecycle: Hashable, Sendable {
    case live
    case draft
    case scheduled(CalendarDate)
    case expired(CalendarDate)

    /// A page is public from its `published` day on, and until the day before its `expires` day.
    init(_ fields: PageFields, on today: CalendarDate) {
        if let expires = fields.expires?.value, expires <= today {
            self = .expired(expires)
        } else if fields.isDraft {
            self = .draft
        } else if let published = fields.published?.value, published > today {
            self = .scheduled(published)
        } else {
            self = .live
        }
    }
}
