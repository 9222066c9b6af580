/// How hard a text may be to read for one audience.
struct ReadingBudget: Sendable {
    /// The age from which most people can read it.
    let age: Int?
    /// The most words a sentence may have.
    let sentence: Int?

    static let none = ReadingBudget(age: nil, sentence: nil)

    var isEmpty: Bool { age == nil && sentence == nil }

    /// The stricter of two.
    func and(_ other: ReadingBudget) -> ReadingBudget {
        ReadingBudget(
            age: [age, other.age].compactMap(\.self).min(),
            sentence: [sentence, other.sentence].compactMap(\.self).min()
        )
    }
}

extension ReadingBudget {
    static let fields = FieldSet(owner: "the reading of an audience", fields: [age, sentence])

    private static let age = Field(
        "age",
        .integer(5...18),
        help:
            "The age from which most people can read a page for this audience; a page's own reading_age counts before it."
    )
    private static let sentence = Field(
        "sentence",
        .integer(5...60),
        help: "The most words that a sentence of such a page may have."
    )

    init(_ values: FieldValues) {
        age = values.integer(Self.age)
        sentence = values.integer(Self.sentence)
    }

    /// The budgets of site.yml by the ids of their audiences.
    static func read(_ values: FieldValues) -> [(audience: Located<String>, budget: ReadingBudget)]
    {
        values.table(SiteFields.reading).compactMap { id, value in
            guard case .record(let values) = value.value else { return nil }
            return (id, ReadingBudget(values))
        }
    }
}
