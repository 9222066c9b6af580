extension WritingCheck {
    /// Which words tell something by the colour at `index` alone; nil where they tell more, or nothing by it.
    func colourCue(_ index: Int, in text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        guard let cue = cueBefore(index) ?? cueBehind(index), !isNamed(cue.upperBound - 1, in: text)
        else { return nil }
        return cue
    }

    /// 'the red button' and 'the red ones'.
    private func cueBefore(_ index: Int) -> Range<Int>? {
        guard index + 1 < words.count, !words[index].endsSentence, !words[index + 1].isApart else {
            return nil
        }
        if EnglishWords.things.contains(words[index + 1]) { return index..<index + 2 }
        guard EnglishWords.ones.contains(words[index + 1]),
            isBehind(EnglishWords.oneOfSeveral, index)
        else { return nil }
        return index - 1..<index + 2
    }

    /// 'the button is red', 'fields marked in red', 'the answers in green are right'.
    private func cueBehind(_ index: Int) -> Range<Int>? {
        guard index > 1, EnglishWords.signalColours.contains(words[index]) else { return nil }
        if isBehind(EnglishWords.being, index), isBehind(EnglishWords.things, index - 1) {
            return index - 2..<index + 1
        }
        guard isBehind(EnglishWords.inside, index) else { return nil }
        if isBehind(EnglishWords.being, index - 1), index > 2,
            isBehind(EnglishWords.things, index - 2)
        {
            return index - 3..<index + 1
        }
        let isMade = words[sentenceStart(index)..<index - 1].contains(
            where: EnglishWords.drawing.contains
        )
        let isTold =
            isBehind(EnglishWords.colouring, index - 1) || isBehind(EnglishWords.things, index - 1)
            || isBehind(EnglishWords.coloured, index - 1)
        return isTold && !isMade ? index - 2..<index + 1 : nil
    }

    /// Whether the word before one is one of these, with nothing but a space between the two.
    private func isBehind(_ set: WordSet, _ index: Int) -> Bool {
        index > 0 && !words[index].isApart && !words[index - 1].endsSentence
            && set.contains(words[index - 1])
    }

    /// Whether words say which one it is: 'the red button: Exit this page', 'the red button called Exit'.
    private func isNamed(_ last: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let end = words[last].range.upperBound
        if end < text.count, text[end] == UInt8(ascii: ":") { return true }
        guard last + 1 < words.count, !words[last].endsSentence else { return false }
        let isMore = EnglishWords.both.contains(words[last + 1]) && last + 2 < words.count
        return EnglishWords.namings.contains(words[isMore ? last + 2 : last + 1])
    }

    func sentenceStart(_ index: Int) -> Int {
        words[..<index].lastIndex(where: \.endsSentence).map { $0 + 1 } ?? 0
    }
}
