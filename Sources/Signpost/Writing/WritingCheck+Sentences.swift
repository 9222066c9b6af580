internal import CommonMark

extension WritingCheck {
    /// Counts the sentences of a block, and tells of those that are too long.
    mutating func checkSentences(
        _ text: UnsafeBufferPointer<UInt8>,
        of block: TextBlock,
        _ number: Int
    ) {
        if budget.isEmpty { return }
        var start = 0
        for (index, word) in words.enumerated() where word.endsSentence {
            let range = start..<index + 1
            let sentence = sentence(range, number, in: text)
            ease.add(sentence)
            if let most = budget.sentence, sentence.words > most {
                let quoted = Self.excerpt(text, sentence.range)
                report(text, start..<min(start + 4, index + 1), of: block) {
                    .longSentence(quoted, sentence.words, most: most, at: $1)
                }
            }
            start = index + 1
        }
    }

    private func sentence(
        _ range: Range<Int>,
        _ block: Int,
        in text: UnsafeBufferPointer<UInt8>
    ) -> ReadingEase.Sentence {
        let own = words[range]
        return ReadingEase.Sentence(
            words: own.count { !$0.isJoined },
            syllables: own.reduce(0) { $0 + SyllableCounter.count(text[$1.range]) },
            block: block,
            range: bytes(of: range)
        )
    }

    /// Compares the age at which the page can be read with that of its readers.
    ///
    /// Half a year counts for nothing: the formula is no more exact than that.
    mutating func tellAge(of blocks: [TextBlock]) {
        guard isEnglish, let most = budget.age, let age = ease.age, age >= Double(most) + 1 else {
            return
        }
        let worst = ease.costliest(3).map { sentence in
            let block = blocks[sentence.block]
            var text = block.text
            let quoted = text.withUTF8 { Self.excerpt($0, sentence.range) }
            let length = sentence.words > Self.endless ? ", \(sentence.words) words" : ""
            return "'\(quoted)' (line \(block.span.line)\(length))"
        }
        diagnostics.append(.hardToRead(age, most: most, worst, at: page.fields.title.place))
    }

    /// A sentence of more words is too long for anybody.
    private static let endless = 40

    /// The beginning of a sentence, as a message quotes it.
    private static func excerpt(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        let words = String(decoding: text[range], as: UTF8.self).split(
            whereSeparator: \.isWhitespace
        )
        return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " ..." : "")
    }
}

extension Diagnostic {
    fileprivate static func longSentence(
        _ quoted: String,
        _ words: Int,
        most: Int,
        at place: Place
    ) -> Self {
        Diagnostic(
            .warning,
            id: "sentence-long",
            at: place,
            "the sentence '\(quoted)' has \(words) words, and its readers can follow \(most)",
            hint: "make two sentences of it, or a list"
        )
    }

    fileprivate static func hardToRead(
        _ age: Double,
        most: Int,
        _ worst: [String],
        at place: Place
    ) -> Self {
        // Of grown-ups the formula knows nothing: it was made with the books of schools.
        let reader =
            age < 18.5 ? "from the age of about \(Int(age.rounded()))" : "by few people of 18"
        return Diagnostic(
            .warning,
            id: "reading-age",
            at: place,
            "the text can be read \(reader), and its readers are \(most)",
            hint:
                "use shorter words and sentences; these cost most: \(worst.joined(separator: ", "))"
        )
    }
}
