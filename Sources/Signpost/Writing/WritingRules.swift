/// What the site asks of the words on its pages.
struct WritingRules: Sendable {
    let words: WordList
    private let budgets: [String: ReadingBudget]

    init(_ configuration: SiteConfiguration, _ directory: Directory) {
        words = directory.words.knowing(
            helplines: directory.helplines.all.map(\.name),
            places: configuration.districts.map(\.title) + [configuration.name.value]
        )
        budgets = Dictionary(
            configuration.reading.map { ($0.audience.value, $0.budget) }
        ) { first, _ in first }
    }

    /// How hard a page may be: what it promises itself, or else what the youngest of its audiences can read.
    func budget(for fields: PageFields) -> ReadingBudget {
        let ofAudiences = fields.audience.compactMap { budgets[$0.value] }
            .reduce(ReadingBudget.none) { $0.and($1) }
        return ReadingBudget(
            age: fields.readingAge ?? ofAudiences.age,
            sentence: ofAudiences.sentence
        )
    }
}
