internal import Mustache

/// What readers of a page are told whose time is over.
struct EndedFact: Sendable {
    let date: DateFact
    let words: String?
    let destination: LinkFact?

    static let schema = Schema<EndedFact>(
        "ended",
        [
            .record("date", DateFact.schema, "The first day on which it was over.") { $0.date },
            .optional("words", "What the editor says about it.") { $0.words },
            .optional("go_to", LinkFact.schema, "The page to go to now.") { $0.destination },
        ]
    )
}

extension PageScene {
    /// What templates may ask about pages whose time is over.
    static let endings: [Schema<PageScene>.Entry] = [
        .optional(
            "ended",
            EndedFact.schema,
            "Of a page that expired and says 'then: archive': what stands in its place."
        ) { $0.ended }
    ]
}

extension Composer {
    /// Of a page whose time is over: what stands in its place.
    func ended(_ page: Page, _ backdrop: Backdrop) -> EndedFact? {
        guard page.isArchived, let day = page.fields.expires?.value else { return nil }
        return EndedFact(
            date: backdrop.date(day),
            words: page.fields.ending?.words?.value,
            destination: site.endings[page.source].map { site.link($0) }
        )
    }

    /// What the page gives its reader: of one that is over, what is said about that, or what the site gives.
    func summary(of page: Page, _ backdrop: Backdrop) -> String {
        guard page.isArchived else { return page.fields.summary.value }
        return page.fields.ending?.words?.value ?? backdrop.description
    }
}
