internal import CommonMark

extension WritingCheck {
    /// Shorter stretches may be a name: 'Médecins sans frontières'.
    private static let fewestLatin = 6

    /// A sentence in another language of Latin letters: two of its short words, with them or signs that English lacks in
    /// two words of five, and no short word of English.
    mutating func checkLanguage(_ text: UnsafeBufferPointer<UInt8>, of block: TextBlock) {
        guard text.contains(where: \.beginsLatinLetter) else { return }
        var start = 0
        for (index, word) in words.enumerated() where word.endsSentence {
            if let language = language(of: start..<index + 1, in: text) {
                let written = written(start..<min(index + 1, start + Self.fewestLatin), in: text)
                let place = place(of: find(written, from: block.span))
                return diagnostics.append(.otherLanguage(written, language, at: place))
            }
            start = index + 1
        }
    }

    private func language(
        of sentence: Range<Int>,
        in text: UnsafeBufferPointer<UInt8>
    ) -> ForeignWords.Language? {
        guard sentence.count >= Self.fewestLatin else { return nil }
        var tally = LanguageTally()
        for word in words[sentence] {
            if EnglishWords.short.contains(word) { return nil }
            let hasSign = text[word.range].contains(where: \.beginsLatinLetter)
            tally.note(ForeignWords.shared.languages(with: word), hasSign: hasSign)
        }
        return tally.language(of: sentence.count)
    }
}

/// How much in a sentence speaks for each language.
private struct LanguageTally {
    private var short = [Int](repeating: 0, count: ForeignWords.shared.languages.count)
    private var telling = [Int](repeating: 0, count: ForeignWords.shared.languages.count)

    mutating func note(_ languages: UInt16, hasSign: Bool) {
        for index in short.indices {
            let isShort = languages & 1 << index != 0
            if isShort { short[index] += 1 }
            if isShort || hasSign { telling[index] += 1 }
        }
    }

    func language(of words: Int) -> ForeignWords.Language? {
        guard let best = short.indices.max(by: { (short[$0], -$0) < (short[$1], -$1) }) else {
            return nil
        }
        let isClear = short[best] >= 2 && telling[best] * 5 >= words * 2
        return isClear ? ForeignWords.shared.languages[best] : nil
    }
}

extension UInt8 {
    /// Whether a letter of Latin 1 or of Latin Extended begins here.
    fileprivate var beginsLatinLetter: Bool { (0xC3...0xC9).contains(self) }
}

extension Diagnostic {
    fileprivate static func otherLanguage(
        _ words: String,
        _ language: ForeignWords.Language,
        at place: Place
    ) -> Self {
        Diagnostic(
            .warning,
            id: "language-unmarked",
            at: place,
            "'\(words)' looks like \(language.name), and a screen reader would say it as if it were English",
            hint: "write a page in that language, such as index.\(language.tag).md, and link to it"
        )
    }
}
