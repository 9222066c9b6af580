/// What the site knows before it reads a page, and every page is held to.
struct PageRules: Sendable {
    /// The ids a page may use.
    private(set) var vocabularies: Vocabularies
    /// Whose numbers no page may write out.
    let helplines: Helplines
    /// Which addresses of others it may name.
    let addresses: AddressRules
    private let fieldSets: [ContentType: FieldSet]
    private let guessed: FieldSet

    /// The rules of a site that declares nothing: ids are not checked, nothing more is compulsory.
    static let none = PageRules()

    /// `required` holds the names of fields that site.yml makes compulsory on every page.
    init(
        vocabularies: Vocabularies = Vocabularies(),
        required: Set<String> = [],
        helplines: Helplines = Helplines([]),
        addresses: AddressRules = .none
    ) {
        self.vocabularies = vocabularies
        self.helplines = helplines
        self.addresses = addresses
        func demanding(_ set: FieldSet) -> FieldSet {
            FieldSet(
                owner: set.owner,
                fields: set.fields.map { required.contains($0.name) ? $0.required : $0 }
            )
        }
        fieldSets = Dictionary(
            uniqueKeysWithValues: ContentType.allCases.map { ($0, demanding($0.fields)) }
        )
        guessed = demanding(ContentType.fieldsOfAll)
    }

    /// The same rules with other words to choose from.
    func offering(_ words: [String], of vocabulary: Vocabulary) -> PageRules {
        var rules = self
        rules.vocabularies[vocabulary] = words
        return rules
    }

    /// The fields of a type; of a page whose type nobody can tell, those that any type has.
    func fields(of type: ContentType, isGuess: Bool) -> FieldSet {
        isGuess ? guessed : fieldSets[type] ?? type.fields
    }
}

extension ContentType {
    /// The common fields and, all of them optional, those of single types.
    fileprivate static var fieldsOfAll: FieldSet {
        var fields = Field.common
        for field in written.flatMap(\.ownFields)
        where !fields.contains(where: { $0.name == field.name }) {
            fields.append(Field(field.name, field.kind, help: field.help))
        }
        return FieldSet(owner: "a page", fields: fields)
    }
}
