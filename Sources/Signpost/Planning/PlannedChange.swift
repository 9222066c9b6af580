/// What happens to a page or a helpline on a day to come, without anybody doing anything.
public struct PlannedChange: Hashable, Sendable {
    /// What happens.
    public enum Kind: String, CaseIterable, Sendable {
        /// The page becomes public.
        case appears
        /// The page is public no more.
        case leaves
        /// The page is over: its address shows a note that says so, or leads to another.
        case ends
        /// The event is over, and its page says so.
        case over
        /// Somebody must have gone over the page by the end of this day.
        case review
        /// Somebody must have checked the helpline by the end of this day; on the next nothing is published any more.
        case check
        /// What the page says of the law must have been checked by the end of this day.
        case law
        /// The accessibility statement must have been gone over by the end of this day; on the next nothing is published any more.
        case statement
        /// The accessibility statement promises to have put something right by the end of this day.
        case promise
    }

    /// The day, which begins at midnight in UTC.
    public let day: CalendarDate
    /// What happens.
    public let kind: Kind
    /// The file that says so, from the project's root.
    public let file: String
    /// What the page or the helpline is called.
    public let title: String
    /// The role that answers for it; empty for what nobody owns, such as helplines.
    public let owner: String

    /// The first day on which the site differs because of it: a page is overdue on the day after its review was due; nil where only editors are told.
    var firstDay: CalendarDate? {
        switch kind {
        case .appears, .leaves, .ends, .over: day
        case .review, .check, .statement: day.next
        case .law, .promise: nil
        }
    }
}

extension PlannedChange: Comparable {
    /// By the day, then by what happens, then in path order.
    public static func < (a: Self, b: Self) -> Bool {
        (a.day.iso, a.kind.rawValue, a.file, a.title) < (
            b.day.iso, b.kind.rawValue, b.file, b.title
        )
    }
}

extension SiteSummary {
    /// All that happens from the day of the build on, in the order in which it does.
    public var plan: [PlannedChange] {
        let pages = pages.filter { !$0.isDraft && !isExpired($0) }.flatMap(changes)
        let checks = helplines.compactMap { line in
            line.verifyBy.map {
                PlannedChange(
                    day: $0,
                    kind: .check,
                    file: "Content/data/helplines.yml",
                    title: line.name,
                    owner: ""
                )
            }
        }
        return (pages + (checks + statement).filter { $0.day >= today }).sorted()
    }

    /// The first day on which the site would be built otherwise than today.
    ///
    /// On the first of January its year changes. That `security.txt` holds for a year from the day of the build is no
    /// difference that a reader sees.
    public var nextChange: CalendarDate {
        let days = plan.compactMap(\.firstDay).filter { $0 > today }
        return (days + [today.nextNewYear]).min() ?? today.nextNewYear
    }

    private func changes(of page: Page) -> [PlannedChange] {
        // Nobody goes over a page that is gone by then.
        func due(_ day: CalendarDate) -> CalendarDate? {
            day >= today && page.expires.map { day < $0 } != false ? day : nil
        }
        let days: [(PlannedChange.Kind, CalendarDate?)] = [
            (.appears, page.published.flatMap { $0 > today ? $0 : nil }),
            (page.leavesMark ? .ends : .leaves, page.expires),
            (.over, page.lastDay.map(\.next).flatMap { $0 > today ? $0 : nil }),
            (.review, page.reviewBy.flatMap(due)),
            (.law, page.lawBy.flatMap(due)),
        ]
        return days.compactMap { kind, day in
            day.map {
                PlannedChange(
                    day: $0,
                    kind: kind,
                    file: page.file,
                    title: page.title,
                    owner: page.owner ?? ""
                )
            }
        }
    }
}

extension CalendarDate {
    /// The day after; the last day of the calendar has none and is its own.
    var next: CalendarDate { CalendarDate(dayNumber: dayNumber + 1) ?? self }

    fileprivate var nextNewYear: CalendarDate { CalendarDate("\(year + 1)-01-01") ?? self }
}
