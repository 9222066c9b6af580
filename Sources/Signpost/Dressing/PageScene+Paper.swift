internal import Mustache

/// What paper says of a page, for a print is read long after it was made and far from the site.
extension PageScene {
    static let paper: [Schema<PageScene>.Entry] = [
        .text("address", "The page's address for paper, without https:// and a last slash.") {
            ShortAddress($0.canonical).text
        },
        .list(
            "notes",
            NoteFact.schema,
            "Where the links of the text lead, for paper; empty unless theme.yml says number_links."
        ) { page in
            page.notes.enumerated().map { NoteFact(number: $0 + 1, address: $1.text) }
        },
        .flag("has_notes", "Whether there are such notes.") { !$0.notes.isEmpty },
        .optional(
            "numbers_until",
            DateFact.schema,
            "The first day by which somebody must verify a helpline of the page or of its help panel."
        ) { page in page.numbersUntil.map(page.backdrop.date) },
        .optional(
            "own_numbers_until",
            DateFact.schema,
            "The first day by which somebody must verify a helpline of the page's own text."
        ) { page in page.ownNumbersUntil.map(page.backdrop.date) },
        .flag("overdue", "Whether review_by lay before the build's day.") { $0.isOverdue },
    ]
}

/// Where a link leads, with the number that stands at its words on paper.
struct NoteFact: Sendable {
    let number: Int
    let address: String

    static let schema = Schema<NoteFact>(
        "note",
        [
            .text("number", "The number, which the links have as data-note.") {
                String($0.number)
            },
            .text("address", "The address, without https:// and a last slash.") { $0.address },
        ]
    )
}

extension Composer {
    /// What paper says of a page; later parts of a list have its help panel, but not its text.
    func addPaper(of rendered: RenderedPage, part: Int, to scene: inout PageScene) {
        let references = part == 1 ? rendered.facts.references : References()
        let panel = site.helpPanel(of: rendered.number)
        scene.numbersUntil = site.numbersUntil(
            references.helplines,
            panels: references.panels.union([panel].compactMap(\.self))
        )
        scene.ownNumbersUntil = site.numbersUntil(references.helplines, panels: references.panels)
        scene.notes = part == 1 ? rendered.notes : []
        scene.isOverdue = site.isOverdue(site.pages[rendered.number])
    }
}

extension Site {
    /// The first day by which one of these helplines, or of a panel's, must be verified anew.
    func numbersUntil(_ helplines: Set<String>, panels: Set<String>) -> CalendarDate? {
        let shown =
            helplines.compactMap { self.helplines[$0] }
            + panels.compactMap { self.panels[$0] }.flatMap(\.helplines)
        return shown.compactMap(\.verifyBy?.value).min()
    }

    func isOverdue(_ page: Page) -> Bool {
        !page.isArchived && page.fields.reviewBy.map { $0.value < today } ?? false
    }
}
