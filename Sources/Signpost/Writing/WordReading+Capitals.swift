extension WordReading {
    /// So many words in capitals, one after the other, are no longer names.
    private var shouting: Int { 3 }
    private var longestAcronym: Int { 5 }

    /// The runs of capitals in a field that are no longer names.
    var shoutedRuns: [Range<Int>] {
        var runs: [Range<Int>] = []
        var at = 0
        while let start = words[at...].firstIndex(where: \.isCapitals) {
            let end = words[start...].firstIndex { !$0.isCapitals } ?? words.count
            if isShouting(start..<end) { runs.append(start..<end) }
            at = end
        }
        return runs
    }

    /// Words with hyphens between them, such as TO-BE-CHOSEN, are one: a code.
    func isShouting(_ run: Range<Int>) -> Bool {
        words[run].count { !$0.isJoined } >= shouting
            && words[run].contains(where: isShouted)
    }

    /// Whether a word in capitals is an everyday word, or too long for an abbreviation.
    private func isShouted(_ word: Word) -> Bool {
        EnglishWords.shouted.contains(word)
            || word.range.count > longestAcronym && !list.knows(word.key)
    }
}
