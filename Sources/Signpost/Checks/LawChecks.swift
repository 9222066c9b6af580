/// Pages on which nobody has checked for long what they say of the law.
struct LawChecks {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        let topics = site.configuration.topics.compactMap { topic in
            topic.lawMonths.map { (topic.id.value, $0) }
        }
        let ownMonths = Dictionary(topics) { first, _ in first }
        return site.pages.compactMap { page in
            guard !page.isArchived, let day = page.fields.lawAsAt else { return nil }
            let months =
                page.fields.topics.compactMap { ownMonths[$0.value] }.min()
                ?? site.configuration.policies.lawMonths
            guard let last = day.value.adding(months: months), last < site.today
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
