/// How hard a text is to read, by the formula of Flesch and Kincaid.
///
/// The grade of an American school and five is the age of its pupils. It counts words, sentences and syllables and
/// understands nothing, so it is a hint and no judge.
/// Source: Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted personnel", 1975.
struct ReadingEase {
    private static let perWord = 0.39
    private static let perSyllable = 11.8
    private static let base = 15.59
    private static let ageOfFirstGrade = 5.0
    /// Of shorter texts the formula tells nothing.
    private static let fewestWords = 100

    /// One sentence, and where it stands.
    struct Sentence {
        let words: Int
        let syllables: Int
        /// The block it is in, and its bytes there.
        let block: Int
        let range: Range<Int>
    }

    private(set) var sentences: [Sentence] = []
    private var words = 0
    private var syllables = 0

    mutating func add(_ sentence: Sentence) {
        sentences.append(sentence)
        words += sentence.words
        syllables += sentence.syllables
    }

    /// The age from which most people can read the text; nil when it is too short to tell.
    var age: Double? {
        guard words >= Self.fewestWords else { return nil }
        return Self.age(words: words, sentences: sentences.count, syllables: syllables)
    }

    private static func age(words: Int, sentences: Int, syllables: Int) -> Double {
        let (words, sentences, syllables) = (Double(words), Double(sentences), Double(syllables))
        return perWord * words / sentences + perSyllable * syllables / words - base
            + ageOfFirstGrade
    }

    /// The sentences without which the text would be easier, the worst first.
    func costliest(_ count: Int) -> [Sentence] {
        let costs = sentences.map { sentence in
            Self.age(
                words: max(1, words - sentence.words),
                sentences: max(1, sentences.count - 1),
                syllables: syllables - sentence.syllables
            )
        }
        let whole = Self.age(words: words, sentences: sentences.count, syllables: syllables)
        let worst = sentences.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }.prefix(count)
        return worst.filter { $0 == worst.first || costs[$0] < whole }.map { sentences[$0] }
    }
}
