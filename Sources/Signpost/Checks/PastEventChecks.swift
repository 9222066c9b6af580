/// Events that are over and still offered as if they were to come.
struct PastEventChecks {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        menus()
            + site.pages.flatMap { page in
                [open(page)].compactMap(\.self) + related(on: page)
            }
    }

    /// Nobody can confirm a day that is past.
    private func open(_ page: Page) -> Diagnostic? {
        guard !page.isArchived, site.isOver(page), let event = page.fields.event,
            !event.isConfirmed, let start = event.start
        else { return nil }
        return .openEvent(start)
    }

    private func menus() -> [Diagnostic] {
        let items = site.configuration.mainMenu + site.configuration.footerMenu
        return items.compactMap { item in
            guard case .page(let path) = item.target else { return nil }
            return past(path, from: .root, "the menu")
        }
    }

    private func related(on page: Page) -> [Diagnostic] {
        // Whoever reads of one event that is over may want to see the others.
        if page.isArchived || site.isOver(page) { return [] }
        return page.fields.related.compactMap { past($0, from: page.source, "the page") }
    }

    private func past(_ path: Located<String>, from source: SourcePath, _ subject: String)
        -> Diagnostic?
    {
        guard let number = source.resolving(path.value).flatMap(site.number(of:)),
            site.isOver(site.pages[number]), let day = site.pages[number].fields.event?.lastDay
        else { return nil }
        return .offeredEvent(path, by: subject, day)
    }
}

extension Diagnostic {
    fileprivate static func openEvent(_ start: Located<CalendarDate>) -> Self {
        Diagnostic(
            .warning,
            id: "event-past",
            at: start.place,
            "the event is over, but its page still says that the date is to be confirmed",
            hint:
                "write the days on which it was and take 'date_confirmed: false' away, or let the page expire"
        )
    }

    fileprivate static func offeredEvent(
        _ path: Located<String>,
        by subject: String,
        _ day: CalendarDate
    ) -> Self {
        Diagnostic(
            .warning,
            id: "event-past",
            at: path.place,
            "\(subject) offers the event '\(path.value)', which ended on \(day.iso)",
            hint: "name the next event, or take the line out"
        )
    }
}
