/// What a pack says of itself and of the pages it is put together from.
struct PackFields: Sendable {
    let code: Located<String>?
    let version: Int
    /// The paragraphs of the cover.
    let cover: [String]
    /// In the order of the file.
    let parts: [Part]

    /// One page of the pack.
    struct Part: Sendable {
        /// The path of the page's file from Content.
        let page: Located<String>
        /// Whether its copies are for adults, whatever the page says.
        let isAdult: Bool

        static let fields = FieldSet(owner: "a part of a pack", fields: [page, adult])

        private static let page = Field(
            "page",
            .pagePath,
            isRequired: true,
            help: "The path of the page's file from Content."
        )
        private static let adult = Field(
            "adult",
            .flag,
            fallback: .flag(false),
            help: "Whether its copies are for adults; a sheet with adult_copy needs no such word."
        )

        /// Nil when the path is missing or wrong, which was reported.
        fileprivate init?(_ item: Located<FieldValue>) {
            switch item.value {
            case .text(let path):
                page = Located(path, at: item.place)
                isAdult = false
            case .record(let values):
                guard let path = values.text(Self.page) else { return nil }
                page = path
                isAdult = values.flag(Self.adult)
            default: return nil
            }
        }
    }

    init(_ values: FieldValues) {
        code = values.text(.code)
        version = values.integer(.version) ?? 1
        cover = values.texts(.cover).map(\.value)
        parts = values.items(.parts).compactMap(Part.init)
    }
}

extension Field {
    static let cover = Field(
        "cover",
        .list(.text),
        help:
            "What the cover says: for whom the pack is, and how to use it. A line for each paragraph."
    )
    static let parts = Field(
        "parts",
        .list(.lineOrRecord(PackFields.Part.fields)),
        isRequired: true,
        help: "The pages, sheets and posters in their order, as paths from Content."
    )
}

extension PageFields {
    /// What a pack is put together from.
    var pack: PackFields? {
        guard case .pack(let pack) = details else { return nil }
        return pack
    }
}
