/// What search engines are told of a page in their own terms (JSON-LD, schema.org): no more than readers see on it.
///
/// There is no FAQPage and no HowTo: what a result shows of them leaves out the warnings around the steps.
struct StructuredData {
    let scene: Scene
    let site: Site

    /// The document, written so that it can stand in a `<script>`; nil where there is nothing to tell, and on
    /// pages that must be discreet.
    func json() -> [UInt8]? {
        guard !scene.page.isSensitive else { return nil }
        let parts = self.parts
        guard !parts.isEmpty else { return nil }
        var json = JSONText(isInHTML: true)
        json.object { document in
            document.member("@context", "https://schema.org")
            document.array("@graph", parts) { write($1, into: &$0) }
        }
        return json.bytes
    }
}

extension StructuredData {
    private enum Part {
        case website, breadcrumbs
        case event(EventFields, CalendarDate)
    }

    private var parts: [Part] {
        var parts: [Part] = []
        if scene.page.isHome { parts.append(.website) }
        if scene.breadcrumbs.count > 1 { parts.append(.breadcrumbs) }
        if scene.page.ended == nil, let event = scene.page.fields.event,
            let start = event.start?.value
        {
            parts.append(.event(event, start))
        }
        return parts
    }

    private func write(_ part: Part, into json: inout JSONText) {
        switch part {
        case .website: writeWebsite(into: &json)
        case .breadcrumbs: writeBreadcrumbs(into: &json)
        case .event(let event, let start): write(event, from: start, into: &json)
        }
    }

    private func writeWebsite(into json: inout JSONText) {
        json.member("@type", "WebSite")
        json.member("name", site.configuration.name.value)
        json.member("description", site.configuration.description)
        json.member("url", scene.page.canonical)
        json.member("inLanguage", scene.backdrop.language.code)
    }

    private func writeBreadcrumbs(into json: inout JSONText) {
        json.member("@type", "BreadcrumbList")
        var position = 0
        json.array("itemListElement", scene.breadcrumbs) { item, step in
            position += 1
            item.member("@type", "ListItem")
            item.member("position", position)
            item.member("name", name(of: step))
            item.member("item", site.configuration.address.origin + step.url)
        }
    }

    /// The words of a step as the theme shows it: themes have a word for the home page, or use its title.
    private func name(of step: LinkFact) -> String {
        (step.isHome ? scene.backdrop.strings.word("home") : nil) ?? step.title
    }

    /// The days of an event only when they are certain: a machine would take over the day and not the doubt.
    private func write(_ event: EventFields, from start: CalendarDate, into json: inout JSONText) {
        json.member("@type", "Event")
        json.member("name", scene.page.title)
        json.member("description", scene.page.summary)
        json.member("url", scene.page.canonical)
        if event.isConfirmed {
            json.member("startDate", start.iso)
            json.member("endDate", event.lastDay.map(\.iso))
            json.member("eventStatus", "https://schema.org/EventScheduled")
        }
        json.member("location") { place in
            place.member("@type", "Place")
            place.member("name", event.venue)
        }
    }
}
