/// What is wrong with a value that was written in a field.
struct FieldMistake: Error, Hashable, Sendable {
    let id: String
    let summary: String
    let hint: String
}
