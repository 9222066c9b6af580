internal import Mustache

/// A finished PDF of a page, with the picture of its first side, as the site publishes them.
struct PDFOffer: Sendable {
    let entry: PDFManifest.Entry
    /// The absolute path of the folder that they lie in.
    let folder: String
    /// The path at which the site stands, with a slash at its end.
    let base: String

    /// The files with their places in the site.
    var files: [(path: String, content: OutputFile.Content)] {
        [entry.pdf, entry.picture].map { file in
            (Self.place + file.name, .copy(of: folder + "/" + file.name, size: file.bytes))
        }
    }

    func url(of file: PDFManifest.Entry.File) -> String { base + Self.place + file.name }

    private static let place = "pdf/"
}

/// The PDF of a page, for readers who choose between it and the page.
extension PDFOffer {
    static let help = "Its PDF, if 'signpost pdf' made one of the page as it is."

    static let schema = Schema<PDFOffer>(
        "pdf",
        [
            .text("url", "The PDF's address.") { $0.url(of: $0.entry.pdf) },
            .text("size", "How large the file is, such as 84 kB.") { $0.size },
            .text("sides", "How many sides it has.") { String($0.entry.sides) },
            .flag("single", "Whether it has one side.") { $0.entry.sides == 1 },
            .optional("picture", ImageFact.schema, "Its first side, small.") { $0.picture },
        ]
    )

    /// Its first side, small; the words beside it say what it is.
    var picture: ImageFact {
        ImageFact(
            url: url(of: entry.picture),
            alt: "",
            size: ImageSize(entry.width, entry.height),
            isLazy: true
        )
    }

    /// In thousands of bytes, or in millions with one digit more; both are written alike in every language.
    private var size: String {
        let bytes = entry.pdf.bytes
        if bytes < 999_500 { return "\(max(1, (bytes + 500) / 1000)) kB" }
        let tenths = (bytes + 50_000) / 100_000
        return "\(tenths / 10).\(tenths % 10) MB"
    }
}
