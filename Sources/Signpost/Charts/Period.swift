/// The days that a figure counts, the first and the last among them.
struct Period: Hashable, Sendable {
    let from: CalendarDate
    let to: CalendarDate

    /// Whether the period is made of whole months of the calendar.
    private var isMonths: Bool {
        from.day == 1 && to.day == CalendarDate.days(inMonth: to.month, of: to.year)
    }

    /// How long it is: whole months are counted as such, for half a year has not always the same days.
    var length: String {
        let months = (to.year - from.year) * 12 + to.month - from.month + 1
        let days = to.dayNumber - from.dayNumber + 1
        let (count, unit) = isMonths ? (months, "month") : (days, "day")
        return "\(count) \(unit)\(count == 1 ? "" : "s")"
    }

    func overlaps(_ other: Period) -> Bool { from <= other.to && other.from <= to }

    /// The two ends as people write them: months where the period is made of them, else days.
    func ends(months: [String]) -> (from: String, to: String) {
        guard isMonths, months.count == 12 else {
            return (from.text(months: months), to.text(months: months))
        }
        return (
            "\(months[from.month - 1]) \(from.year)", "\(months[to.month - 1]) \(to.year)"
        )
    }
}

/// A period as templates show it.
struct PeriodFact: Sendable {
    let from: String
    let to: String

    static let schema = Schema<PeriodFact>(
        "period",
        [
            .text("from", "The first month or day, such as July 2015.") { $0.from },
            .text("to", "The last month or day, such as June 2016.") { $0.to },
        ]
    )
}
