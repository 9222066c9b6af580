/// Days on which something was done, as somebody wrote, and that have not come yet.
///
/// `published` may lie ahead: that is how a page waits for its day. What is said of such a page may be as of that day.
struct FutureDates {
    let pages: [ParsedPage]
    let today: CalendarDate

    func diagnostics() -> [Diagnostic] {
        pages.flatMap { page in
            [law(page.fields), update(page.fields), stay(page.fields)].compactMap(\.self)
                + sources(page.fields)
        }
    }

    /// A check that nobody can have made yet would keep the next one from falling due.
    private func law(_ fields: PageFields) -> Diagnostic? {
        guard let day = fields.lawAsAt, day.value > today else { return nil }
        return .lawAhead(day, today)
    }

    private func update(_ fields: PageFields) -> Diagnostic? {
        guard let day = fields.updated, day.value > today, !fields.isDraft else { return nil }
        guard let published = fields.published?.value, published > today else {
            return .updateAhead(
                day,
                "today is only \(today.iso)",
                "write the day on which the words changed"
            )
        }
        return day.value == published
            ? nil
            : .updateAhead(
                day,
                "the page appears on \(published.iso)",
                "write the day on which the words changed, or leave it out: a new page needs none"
            )
    }

    /// What appeared today may be withdrawn today; what goes on the day on which it would appear is never there.
    private func stay(_ fields: PageFields) -> Diagnostic? {
        guard let day = fields.expires, day.value > today, day.value == fields.published?.value
        else { return nil }
        return .neverThere(day)
    }

    private func sources(_ fields: PageFields) -> [Diagnostic] {
        fields.sources.compactMap(\.date).filter { $0.value > today }
            .map { .sourceAhead("date", $0, today, hint: "write the day on which it was said") }
    }

    /// The documents that figures come from; what rows share is told once.
    static func diagnostics(of figures: Figures, today: CalendarDate) -> [Diagnostic] {
        let rows = figures.names.compactMap { figures[$0] }.flatMap(\.rows)
        var told: Set<Place> = []
        return rows.map(\.sourceDate)
            .filter { $0.value > today && told.insert($0.place).inserted }
            .map { .sourceAhead("source_date", $0, today, hint: "write the day of that document") }
    }
}

extension Diagnostic {
    fileprivate static func lawAhead(_ day: Located<CalendarDate>, _ today: CalendarDate) -> Self {
        Diagnostic(
            id: "field-dates",
            at: day.place,
            "'law_as_at' is \(day.value.iso), and today is only \(today.iso)",
            hint: "write the day on which somebody last held the page against the law"
        )
    }

    fileprivate static func neverThere(_ day: Located<CalendarDate>) -> Self {
        Diagnostic(
            id: "field-dates",
            at: day.place,
            "'expires' and 'published' are both \(day.value.iso), so the page is never there",
            hint: "make 'expires' the first day on which it is gone"
        )
    }

    fileprivate static func updateAhead(
        _ day: Located<CalendarDate>,
        _ reason: String,
        _ hint: String
    ) -> Self {
        Diagnostic(
            .warning,
            id: "date-ahead",
            at: day.place,
            "readers see 'updated' as \(day.value.iso), and \(reason)",
            hint: hint
        )
    }

    fileprivate static func sourceAhead(
        _ field: String,
        _ day: Located<CalendarDate>,
        _ today: CalendarDate,
        hint: String
    ) -> Self {
        Diagnostic(
            .warning,
            id: "date-ahead",
            at: day.place,
            "'\(field)' is \(day.value.iso), and today is only \(today.iso)",
            hint: hint
        )
    }
}
