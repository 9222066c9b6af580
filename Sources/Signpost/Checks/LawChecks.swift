/// Pages on which nobody has checked for long what they say of the law.
struct LawChecks {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        let months = site.configuration.policies.lawMonths
        return site.pages.compactMap { page in
            guard !page.isArchived, let day = page.fields.lawAsAt,
                let last = day.value.adding(months: months), last < site.today
            else { return nil }
            return .oldLaw(day, months)
        }
    }
}

extension Diagnostic {
    fileprivate static func oldLaw(_ day: Located<CalendarDate>, _ months: Int) -> Self {
        Diagnostic(
            .warning,
            id: "law-old",
            at: day.place,
            "what this page says of the law was checked on \(day.value.iso), more than \(months == 1 ? "a month" : "\(months) months") ago",
            hint:
                "check it against the law of today, correct the page, and set 'law_as_at' to the day of the check"
        )
    }
}
