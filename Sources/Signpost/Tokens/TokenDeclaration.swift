/// What theme.yml says of its tokens: which colours meet, and which sizes there are.
struct TokenDeclaration: Sendable {
    /// Two colours that meet on a page.
    struct Pair: Sendable {
        let kind: Kind
        /// What is read or seen.
        let front: Located<String>
        /// What it stands on.
        let ground: Located<String>
    }

    enum Kind: Sendable {
        case text, edge

        /// In hundredths: 7:1 is level AAA of WCAG 1.4.6, 3:1 what 1.4.11 asks of shapes.
        var least: Int {
            switch self {
            case .text: 700
            case .edge: 300
            }
        }
    }

    /// The style sheet, below `assets/`.
    let sheet: Located<String>
    let pairs: [Pair]
    let type: [Located<String>]
    let spaces: [Located<String>]

    static let fields = FieldSet(
        owner: "the token table of a theme",
        fields: [sheetField, textField, edgeField, typeField, spaceField]
    )
    private static let sheetField = Field(
        "sheet",
        .assetPath,
        isRequired: true,
        help: "The style sheet that gives the custom properties their values."
    )
    private static let textField = Field(
        "text",
        .table(.list(.id)),
        help: "Colours of text, each with the grounds it stands on; 7:1 or more in every mood."
    )
    private static let edgeField = Field(
        "edges",
        .table(.list(.id)),
        help: "Colours of lines and shapes, each with its grounds; 3:1 or more in every mood."
    )
    private static let typeField = Field(
        "type",
        .list(.id),
        help: "The sizes of text, the smallest first, for the style guide."
    )
    private static let spaceField = Field(
        "spaces",
        .list(.id),
        help: "The distances, the smallest first, for the style guide."
    )

    init?(_ values: FieldValues) {
        guard let sheet = values.text(Self.sheetField) else { return nil }
        self.sheet = sheet
        pairs =
            Self.pairs(.text, values.table(Self.textField))
            + Self.pairs(.edge, values.table(Self.edgeField))
        type = values.texts(Self.typeField)
        spaces = values.texts(Self.spaceField)
    }

    private static func pairs(
        _ kind: Kind,
        _ rows: [(id: Located<String>, value: Located<FieldValue>)]
    ) -> [Pair] {
        rows.flatMap { row -> [Pair] in
            guard case .list(let items) = row.value.value else { return [] }
            return items.compactMap { item in
                guard case .text(let ground) = item.value else { return nil }
                return Pair(kind: kind, front: row.id, ground: Located(ground, at: item.place))
            }
        }
    }
}
