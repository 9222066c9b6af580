internal import Mustache

/// What templates may ask about paper: what the front matter says, and the PDF if there is one.
struct PrintFact: Sendable {
    let fields: PrintFields
    let offer: PDFOffer?

    /// Nil for a page that is not made for paper.
    init?(_ number: Int, in site: Site) {
        guard let fields = site.pages[number].fields.print else { return nil }
        self.fields = fields
        offer = site.pdfs[number]
    }

    static let schema = Schema<PrintFact>(
        "print",
        [
            .text("code", "The code printed on it, such as MFM-03.") {
                $0.fields.code?.value ?? ""
            },
            .text("paper", "The paper's size, such as A4.") { $0.fields.paper.rawValue },
            .text("orientation", "Which way up the paper is: portrait or landscape.") {
                $0.fields.orientation.rawValue
            },
            .text("sides", "How many sides it has.") { String($0.fields.sides) },
            .flag("single", "Whether it has one side.") { $0.fields.sides == 1 },
            .optional("per_page", "How many copies go on one side of paper, if several do.") {
                $0.fields.perPage > 1 ? String($0.fields.perPage) : nil
            },
            .flag("mono_safe", "Whether it loses nothing in black and white.") {
                $0.fields.isMonoSafe
            },
            .text("min_pt", "The size of its running text, in points.") {
                String($0.fields.minPt)
            },
            .flag("adult_copy", "Whether it is for adults only.") { $0.fields.isAdultCopy },
            .text("version", "Its version, such as v2.") { "v\($0.fields.version)" },
            .optional(
                "pdf",
                PDFOffer.pdf,
                "Its PDF, if 'signpost pdf' made one of the page as it is."
            ) {
                $0.offer
            },
            .optional("picture", PDFOffer.picture, "A small picture of the PDF's first side.") {
                $0.offer
            },
        ]
    )
}
