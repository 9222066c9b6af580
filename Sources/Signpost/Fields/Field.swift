/// The one declaration of a field: its name, what it may hold and what it is for.
struct Field: Sendable {
    let name: String
    let kind: FieldKind
    let isRequired: Bool
    /// What counts when nothing is written.
    let fallback: FieldValue?
    /// One line for the editor's guide.
    let help: String

    init(
        _ name: String,
        _ kind: FieldKind,
        isRequired: Bool = false,
        fallback: FieldValue? = nil,
        help: String
    ) {
        self.name = name
        self.kind = kind
        self.isRequired = isRequired
        self.fallback = fallback
        self.help = help
    }

    /// The same field, but one that must be filled in.
    var required: Field {
        Field(name, kind, isRequired: true, fallback: fallback, help: help)
    }
}

/// The fields that one thing has, such as an advice page or a source.
struct FieldSet: Sendable {
    /// The thing with its article, such as `an advice page`.
    let owner: String
    let fields: [Field]
}

extension FieldSet {
    /// The field that somebody probably meant by a name that none has.
    func meant(by name: String) -> String? {
        Spelling.nearest(to: name, in: fields.map(\.name))
    }
}
