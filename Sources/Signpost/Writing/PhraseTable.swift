/// Phrases of a few words, each with what is said about it, found in one pass over the words of a text.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Phrase {
        let rest: [UInt64]
        let value: Value
    }

    /// By the key of their first word, the longest first.
    private let phrases: [UInt64: [Phrase]]
    private let firstWords: KeySieve

    init(_ list: [(phrase: String, value: Value)]) {
        var phrases: [UInt64: [Phrase]] = [:]
        for (phrase, value) in list {
            let keys = WordCutter.words(of: phrase).map(\.key)
            guard let first = keys.first else { continue }
            phrases[first, default: []].append(Phrase(rest: Array(keys.dropFirst()), value: value))
        }
        firstWords = KeySieve(phrases.keys)
        self.phrases = phrases.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    }

    /// The phrases that stand in a text, which do not overlap.
    func matches(in words: [Word]) -> [(value: Value, words: Range<Int>)] {
        var found: [(value: Value, words: Range<Int>)] = []
        if phrases.isEmpty { return found }
        var at = 0
        while at < words.count {
            guard firstWords.mayHold(words[at].key), let phrase = phrase(at: at, in: words) else {
                at += 1
                continue
            }
            let end = at + 1 + phrase.rest.count
            found.append((phrase.value, at..<end))
            at = end
        }
        return found
    }

    private func phrase(at start: Int, in words: [Word]) -> Phrase? {
        phrases[words[start].key]?.first { phrase in
            let end = start + 1 + phrase.rest.count
            guard end <= words.count else { return false }
            // A phrase does not go over a comma or the end of a sentence.
            for word in words[start + 1..<end] where word.isApart { return false }
            return zip(words[start + 1..<end], phrase.rest).allSatisfy { $0.key == $1 }
        }
    }
}
