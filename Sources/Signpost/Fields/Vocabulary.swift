/// A set of words that is declared somewhere in the site and used by name in fields.
enum Vocabulary: String, CaseIterable, Sendable {
    case audience, topic, district, mood, format
    case helpPanel = "help panel"
    case helpline
}

/// The words the site declares; a vocabulary that is absent is not checked.
struct Vocabularies: Sendable {
    private var words: [Vocabulary: [String]] = [:]

    subscript(_ vocabulary: Vocabulary) -> [String]? {
        get { words[vocabulary] }
        set { words[vocabulary] = newValue }
    }
}
