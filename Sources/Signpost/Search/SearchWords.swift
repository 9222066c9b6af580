/// What the site knows of the words that people search for.
struct SearchWords: Sendable {
    /// Words of children and of officials that mean the same.
    let synonyms: [Synonyms]
    /// Words of people in trouble, and who helps.
    let crises: [CrisisWords]

    static let none = SearchWords(synonyms: [], crises: [])

    /// A group of words that mean the same to somebody who searches.
    struct Synonyms: Sendable {
        let id: Located<String>
        let words: [Located<String>]
    }

    /// Words that bring a help panel above all results.
    struct CrisisWords: Sendable {
        let id: Located<String>
        let words: [Located<String>]
        /// Words that count only where nothing else is typed, because others mean something else.
        let alone: [Located<String>]
        /// The id of the panel.
        let help: Located<String>?
        /// Words that look like one of these with a typing mistake, and mean something else.
        let lookAlikes: [Located<String>]
    }
}

extension SearchWords.Synonyms {
    static let fields = FieldSet(owner: "a group of synonyms", fields: [words])

    fileprivate static let words = Field(
        "words",
        .list(.line(max: 60)),
        isRequired: true,
        help: "Words, or phrases of a few words, that find the same pages."
    )

    init(_ id: Located<String>, _ values: FieldValues) {
        self.id = id
        words = values.texts(Self.words)
    }
}

extension SearchWords.CrisisWords {
    static let fields = FieldSet(
        owner: "a group of crisis words",
        fields: [help, words, alone, lookAlikes]
    )

    fileprivate static let words = Field(
        "words",
        .list(.line(max: 60)),
        isRequired: true,
        help: "Words and phrases as people in trouble type them; one typing mistake is forgiven."
    )
    fileprivate static let help = Field(
        "help",
        .word(.helpPanel),
        isRequired: true,
        help: "The id of the help panel that stands above all results."
    )
    fileprivate static let alone = Field(
        "alone",
        .list(.line(max: 60)),
        help: "Words that count only where somebody types nothing else, such as 'help'."
    )
    fileprivate static let lookAlikes = Field(
        "look_alikes",
        .list(.line(max: 60)),
        help: "Words that are one letter away from those above and mean something else."
    )

    init(_ id: Located<String>, _ values: FieldValues) {
        self.id = id
        words = values.texts(Self.words)
        alone = values.texts(Self.alone)
        help = values.text(Self.help)
        lookAlikes = values.texts(Self.lookAlikes)
    }
}
