internal import Mustache

/// A pack as templates see it: its cover and its parts.
struct PackFact: Sendable {
    let fields: PackFields
    let parts: [PackPartFact]
    /// The style sheets that its parts ask for.
    let styles: [String]

    static let schema = Schema<PackFact>(
        "pack",
        [
            .text("code", "The code printed on it.") { $0.fields.code?.value ?? "" },
            .text("version", "Its version, such as v2.") { "v\($0.fields.version)" },
            .texts("cover", "The paragraphs of its cover.") { $0.fields.cover },
            .list("parts", PackPartFact.schema, "All parts, those for adults last.") { $0.parts },
            .list("common_parts", PackPartFact.schema, "The parts that everybody gets.") {
                $0.parts.filter { !$0.isAdult }
            },
            .list("adult_parts", PackPartFact.schema, "The parts for adults.") { $0.adults },
            .flag("has_adult_parts", "Whether there are any.") { !$0.adults.isEmpty },
            .text("papers", "The sizes of its paper, such as A3, A4.") {
                $0.papers.joined(separator: ", ")
            },
            .flag("mixes_papers", "Whether it needs paper of several sizes.") {
                $0.papers.count > 1
            },
            .flag("needs_colour", "Whether a part loses something in black and white.") {
                $0.parts.contains { $0.page.fields.print?.isMonoSafe == false }
            },
            .flag("has_easy_read", "Whether a part is in Easy Read.") {
                $0.parts.contains { $0.page.fields.type == .easyRead }
            },
            .texts("styles", "The style sheets that its parts ask for, each once.") { $0.styles },
        ]
    )

    private var adults: [PackPartFact] { parts.filter(\.isAdult) }

    /// What is no sheet is printed on A4.
    private var papers: [String] {
        let papers = parts.map { $0.page.fields.print?.paper ?? .a4 }
        return Set(papers.map(\.rawValue)).sorted()
    }
}

/// One page in a pack.
struct PackPartFact: Sendable {
    let number: Int
    let id: String
    let isAdult: Bool
    let page: PageScene
    /// The help panel of the page, because a side that is handed out must have it.
    let help: Value?

    static let schema = Schema<PackPartFact>(
        "part",
        [
            .text("number", "Its number in the pack, from 1.") { String($0.number) },
            .text("id", "The id to give it; links in the pack lead there.") { $0.id },
            .flag("adult", "Whether its copies are for adults.") { $0.isAdult },
            .optional("code", "The code printed on it, if it has one.") {
                $0.page.fields.code?.value
            },
            .optional("help", HelpFact.schema.type, "The help panel of the page.") { $0.help },
            .record(
                "page",
                PageScene.schema,
                "The page as on its own; its body has ids, headings and links for the pack."
            ) { $0.page },
        ]
    )
}

extension Scene {
    /// What layouts may ask of a pack.
    static let packs: [Schema<Scene>.Entry] = [
        .optional("pack", PackFact.schema, "The parts of a pack.") { $0.pack }
    ]
}

extension Composer {
    /// The parts of a pack, each as the page it is elsewhere; nil for other pages.
    func pack(of rendered: RenderedPage, _ backdrop: Backdrop) -> PackFact? {
        guard let fields = site.pages[rendered.number].fields.pack else { return nil }
        let parts = rendered.parts.map { part in
            PackPartFact(
                number: part.part.number,
                id: part.part.id,
                isAdult: part.part.isAdult,
                page: pageScene(part.page, part: 1, backdrop),
                help: site.helpPanel(of: part.part.page).flatMap { backdrop.panels[$0] }
            )
        }
        return PackFact(fields: fields, parts: parts, styles: rendered.styles)
    }
}
