extension WordReading {
    /// The title of a law is as long at most.
    private var longestTitle: Int { 12 }

    /// Whether words with capital letters go on to 'Act', as in 'Malicious Communications Act 1988'.
    ///
    /// Nobody can write another word there.
    func isInTitleOfLaw(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.beginsCapital(words[range.lowerBound]) else { return false }
        let end = min(words.count, range.upperBound + longestTitle)
        for index in range.upperBound..<max(end, range.upperBound) {
            if words[index - 1].endsSentence { return false }
            let isCapital = text.beginsCapital(words[index])
            if isCapital, EnglishWords.laws.contains(words[index]) { return true }
            if !isCapital, !EnglishWords.inTitles.contains(words[index]) { return false }
        }
        return false
    }
}

extension EnglishWords {
    /// The last word of the titles of laws.
    static let laws = WordSet("act acts bill order regulations")

    /// What has no capital in a title.
    static let inTitles = WordSet("against and by etc for from in of on or the to with")
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func beginsCapital(_ word: Word) -> Bool {
        self[word.range.lowerBound] &- UInt8(ascii: "A") < 26
    }
}

extension Diagnostic {
    /// A word of the site's own list.
    static func badWord(_ group: WordList.Group, at place: Place, _ written: String) -> Self {
        let (id, reason) = group.kind.rule
        return Diagnostic(
            .warning,
            id: id,
            at: place,
            "'\(written)' \(reason)",
            hint: group.kind.hint(group.better ?? "another word")
        )
    }
}

extension WordList.Kind {
    fileprivate var rule: (id: String, reason: String) {
        let (id, reason) =
            switch self {
            case .retired:
                ("word-retired", "is no longer used")
            case .blame:
                ("word-blame", "puts the fault on somebody who was harmed")
            case .hard, .known:
                ("word-hard", "is hard for many readers")
            case .idiom:
                ("word-idiom", "means something else than its words, which not every reader knows")
            }
        return (id, reason)
    }

    /// What is better than blame is told, and no word that could stand in its place.
    fileprivate func hint(_ better: String) -> String {
        self == .blame ? "say \(better)" : "write '\(better)'"
    }
}
