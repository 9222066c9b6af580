internal import CommonMark

extension WritingCheck {
    /// Things that are told by their colour or their place alone, which not everybody sees.
    ///
    /// Source: WCAG 2.2, 1.3.3 Sensory Characteristics and 1.4.1 Use of Color.
    mutating func checkCues(_ text: UnsafeBufferPointer<UInt8>, of block: TextBlock) {
        search.restart()
        for index in words.indices where EnglishWords.colours.contains(words[index]) {
            guard let cue = colourCue(index, in: text) else { continue }
            report(text, cue, of: block) { .colourAlone($0, at: $1) }
        }
        search.restart()
        for match in EnglishWords.directions.matches(in: words)
        where namesThing(inSentenceOf: match.words) {
            report(text, match.words, of: block) { .directionAlone($0, at: $1) }
        }
    }

    /// On a screen, that is: what is on the left in a picture or a street is no cue.
    private func namesThing(inSentenceOf range: Range<Int>) -> Bool {
        let before = sentenceStart(range.lowerBound)
        let end =
            words[(range.upperBound - 1)...].firstIndex(where: \.endsSentence) ?? words.count - 1
        return words[before...end].contains(where: EnglishWords.things.contains)
    }
}

extension Diagnostic {
    fileprivate static func colourAlone(_ written: String, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "cue-colour",
            at: place,
            "'\(written)' tells by its colour alone which one is meant",
            hint: "name it by its words, such as 'the button Report'"
        )
    }

    fileprivate static func directionAlone(_ written: String, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "cue-direction",
            at: place,
            "'\(written)' is true on a wide screen alone",
            hint: "name what is meant by its words, such as 'below the heading Contact'"
        )
    }
}
