/// Words that the site does not use, or uses without explaining them: data/plain-words.yml.
struct WordList: Sendable {
    /// Why a word is in the list.
    enum Kind: String, CaseIterable, Sendable {
        /// A word that was given up, because a better one is used now.
        case retired
        /// Words that put the fault on somebody who was harmed.
        case blame
        /// A word for which there is an easier one.
        case hard
        /// A saying that means something else than its words.
        case idiom
        /// An abbreviation that everybody knows, or a name or word that is in no dictionary.
        case known
    }

    /// Words and phrases for which the same is said.
    struct Group: Sendable {
        let id: Located<String>
        let kind: Kind
        let words: [Located<String>]
        /// What to write in their place.
        let better: String?
    }

    let groups: [Group]
    /// Whether the file was understood.
    var isRead = true
    private let phrases: PhraseTable<Int?>
    /// Abbreviations that need no explanation.
    private let known: Set<UInt64>
    /// Single words that are written as they should be.
    private let spelled: Set<UInt64>

    static let file = "plain-words.yml"

    init(_ groups: [Group]) {
        self.init(groups, names: [], places: [])
    }

    /// Names are known as they are, such as that of a helpline with a word in it that is no longer used.
    private init(_ groups: [Group], names: [String], places: [String]) {
        self.groups = groups
        let advised = groups.indices.flatMap { group in
            groups[group].words.map { (phrase: $0.value, value: Optional(group)) }
        }
        phrases = PhraseTable(names.map { ($0, nil) } + advised)
        let known = groups.filter { $0.kind == .known }.flatMap(\.words).map(\.value)
        let words = (known + names).flatMap(WordCutter.words).filter(\.isCapitals)
        self.known = Set(words.map(\.key))
        let singles = groups.flatMap(\.words).map { WordCutter.words(of: $0.value) }
            .filter { $0.count == 1 }
        let named = (names + places).map(WordCutter.words)
        spelled = Set((singles + named).flatMap(\.self).map(\.key))
    }

    var isEmpty: Bool { groups.isEmpty }

    /// Whether an abbreviation needs no explanation.
    func knows(_ key: UInt64) -> Bool { known.contains(key) }

    /// Whether a word is one of the site's own.
    func spells(_ key: UInt64) -> Bool { spelled.contains(key) }

    /// Which words of a text are in phrases of the site's own, such as the two of 'wi-fi'.
    func phrases(in words: [Word]) -> [Range<Int>] { phrases.matches(in: words).map(\.words) }

    /// The list that knows some names as well: those of helplines with their abbreviations, and how those of places
    /// are written.
    func knowing(helplines: [String], places: [String]) -> WordList {
        WordList(groups, names: helplines, places: places)
    }

    /// The groups whose words stand in a text, each with the range of its words.
    func matches(in words: [Word]) -> [(group: Group, words: Range<Int>)] {
        phrases.matches(in: words).compactMap { match in
            guard let group = match.value, groups[group].kind != .known else { return nil }
            return (groups[group], match.words)
        }
    }
}
