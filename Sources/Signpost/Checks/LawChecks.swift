/// Pages on which nobody has checked for long what they say of the law.
struct LawChecks {
    private let site: Site
    /// How many months a check counts for pages of a topic.
    private let ownMonths: [String: Int]

    init(site: Site) {
        self.site = site
        let topics = site.configuration.topics.compactMap { topic in
            topic.lawMonths.map { (topic.id.value, $0) }
        }
        ownMonths = Dictionary(topics) { first, _ in first }
    }

    func diagnostics() -> [Diagnostic] {
        site.pages.compactMap { page in
            guard let day = page.fields.lawAsAt, let last = lastDay(of: page.parsed),
                last < site.today
            else { return nil }
            return .oldLaw(day, months(of: page.parsed))
        }
    }

    /// The last day on which what a page says of the law counts as checked; nil where it says nothing of it.
    func lastDay(of page: ParsedPage) -> CalendarDate? {
        guard !page.isArchived, let day = page.fields.lawAsAt else { return nil }
        return day.value.adding(months: months(of: page))
    }

    private func months(of page: ParsedPage) -> Int {
        page.fields.topics.compactMap { ownMonths[$0.value] }.min()
            ?? site.configuration.policies.lawMonths
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
