extension Site {
    /// Whether a page is about an event that was over before the build's day.
    func isOver(_ page: Page) -> Bool { page.isOver(on: today) }

    /// Page numbers, those of events that are over apart from all others.
    func parted(_ numbers: some Sequence<Int>) -> (over: [Int], others: [Int]) {
        var parted: (over: [Int], others: [Int]) = ([], [])
        for number in numbers {
            if isOver(pages[number]) {
                parted.over.append(number)
            } else {
                parted.others.append(number)
            }
        }
        return parted
    }

    /// The events of a language that are not over, the soonest first; discreet pages are not announced.
    func comingEvents(in language: String) -> [Int] {
        let found = pages.indices.filter { number in
            let page = pages[number]
            return page.key.language == language && page.fields.event?.start != nil
                && !isSensitive(number) && !isOver(page) && !page.isArchived
        }
        return found.map { (pages[$0].eventOrder(on: today), $0) }.sorted { $0 < $1 }.map(\.1)
    }

    /// The name and the path in the site of the calendar file beside an event's page.
    ///
    /// A page that must be discreet has none: it would leave a trace in the reader's calendar.
    func calendar(of page: Page) -> (name: String, file: String)? {
        guard page.fields.event?.start != nil, number(of: page.key).map(isSensitive) != true,
            let last = page.permalink.parts.last, !last.isEmpty
        else { return nil }
        let name = last + ".ics"
        let file = (page.permalink.parts + [name]).joined(separator: "/")
        return (PercentEncoding.encode(name), file)
    }
}

extension Page {
    func isOver(on today: CalendarDate) -> Bool {
        fields.event?.lastDay.map { $0 < today } ?? false
    }

    /// Where the page stands in a list that is sorted by the start of events.
    func eventOrder(on today: CalendarDate) -> EventOrder {
        guard let start = fields.event?.start?.value.dayNumber else {
            return EventOrder(group: 2, day: 0)
        }
        return isOver(on: today)
            ? EventOrder(group: 1, day: -start) : EventOrder(group: 0, day: start)
    }
}

/// The order of events by their start: those to come, the soonest at the top; then those that are over, the
/// latest at the top; then pages that are no events.
struct EventOrder: Comparable {
    let group: Int
    let day: Int

    static func < (a: Self, b: Self) -> Bool { (a.group, a.day) < (b.group, b.day) }
}
