internal import Mustache

/// What templates may ask about a sheet or a poster.
extension PageScene {
    static let print: [Schema<PageScene>.Entry] = [
        .optional("print", PrintFact.schema, "How a sheet, a poster or a lesson plan is printed.") {
            $0.print
        },
        .optional("pdf", PDFOffer.schema, PDFOffer.help) { $0.pdf },
    ]
}

/// How a sheet or poster is printed, and what it looks like.
struct PrintFact: Sendable {
    let fields: PrintFields
    /// The title of its format.
    let format: String?
    let picture: ImageFact?

    static let schema = Schema<PrintFact>(
        "print",
        [
            .text("code", "The code printed on it, such as MFM-03.") {
                $0.fields.code?.value ?? ""
            },
            .optional("format", "What kind of sheet it is, such as Cards to cut out.") {
                $0.format
            },
            .optional(
                "picture",
                ImageFact.schema,
                "Its first side, small, if it has a PDF; else a drawing of what such sheets look like."
            ) {
                $0.picture
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
        ]
    )
}

extension Composer {
    /// How a page is printed; nil when that is not its purpose.
    func print(of page: Page) -> PrintFact? {
        let offer = site.pdf(of: page)
        return page.fields.print.map { fields in
            PrintFact(
                fields: fields,
                format: site.configuration.formats.first { $0.id.value == fields.format?.value }?
                    .title,
                picture: offer?.picture ?? fields.format.flatMap { picture(ofPrints: $0.value) }
            )
        }
    }

    /// The theme's drawing of what sheets of a format look like, if it has one.
    private func picture(ofPrints format: String) -> ImageFact? {
        theme.assets.prints[format].map { asset in
            var fact = ImageFact(
                url: site.configuration.basePath + asset.address,
                alt: "",
                size: asset.size
            )
            fact.isLazy = true
            return fact
        }
    }
}
