/// Whether a page is public on a day, and if not, why.
enum Lifecycle: Hashable, Sendable {
    case live
    case draft
    case scheduled(CalendarDate)
    case expired(CalendarDate)
    /// Expired, and a short page at its address says so.
    case archived(CalendarDate)
    /// Expired, and its address leads to another page.
    case moved(CalendarDate)

    /// A page is public from its `published` day on, and until the day before its `expires` day.
    ///
    /// A draft was never public, so its address leads nowhere afterwards, and neither does that of a home page, whose
    /// site would have none.
    init(_ page: ParsedPage, on today: CalendarDate) {
        // The fields are not copied as a whole: there are fifty of them, and a lifecycle is asked for often.
        if let expires = page.fields.expires?.value, expires <= today {
            let ending = page.fields.isDraft || page.key.isHome ? nil : page.fields.ending
            self =
                switch ending?.form {
                case .archive: .archived(expires)
                case .redirect: .moved(expires)
                case nil: .expired(expires)
                }
        } else if page.fields.isDraft {
            self = .draft
        } else if let published = page.fields.published?.value, published > today {
            self = .scheduled(published)
        } else {
            self = .live
        }
    }
}
