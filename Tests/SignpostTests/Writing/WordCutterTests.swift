import Testing

@testable import Signpost

struct WordCutterTests {
    /// The words with a bar behind each sentence.
    private static func cut(_ text: String) -> String {
        let bytes = Array(text.utf8)
        return WordCutter.words(of: text).map { word in
            String(decoding: bytes[word.range], as: UTF8.self) + (word.endsSentence ? " |" : "")
        }.joined(separator: " ")
    }

    @Test(arguments: [
        ("Stop. Do not pay!", "Stop | Do not pay |"),
        ("See www.example.org or 3.5 of it.", "See www example org or 3 5 of it |"),
        ("He said: \"Wait.\" Then he left", "He said Wait | Then he left |"),
        ("Some, e.g. these, count.", "Some e g these count |"),
        ("Wait… Now go.", "Wait | Now go |"),
        ("don't, don’t, ’twas", "don't don’t twas |"),
        ("café – naïve", "café naïve |"),
        ("…", ""),
    ])
    func `a text falls into words and sentences`(text: String, words: String) {
        #expect(Self.cut(text) == words)
    }

    @Test
    func `capitals and apostrophes make no difference to a word`() {
        #expect(WordCutter.key(of: "Don't") == WordCutter.key(of: "DON’T"))
        #expect(WordCutter.key(of: "don't") != WordCutter.key(of: "done"))
    }

    @Test(arguments: [("NSPCC", true), ("DSLs", true), ("A", false), ("Ok", false), ("PINs", true)])
    func `capitals are told from names`(word: String, isCapitals: Bool) {
        #expect(WordCutter.words(of: word).map(\.isCapitals) == [isCapitals])
    }

    @Test
    func `a hyphen joins two words to one that a reader counts`() {
        #expect(
            WordCutter.words(of: "two-step, or - so").map(\.isJoined) == [
                false, true, false, false,
            ]
        )
    }

    @Test(arguments: [
        ("the", 1), ("phone", 1), ("table", 2), ("password", 2), ("secure", 2), ("asked", 1),
        ("wanted", 2), ("boxes", 2), ("codes", 1), ("changes", 2), ("pictures", 2), ("family", 3),
        ("apples", 2), ("999", 1),
    ])
    func `syllables are counted by vowels`(word: String, count: Int) {
        let bytes = Array(word.utf8)
        bytes.withUnsafeBufferPointer { #expect(SyllableCounter.count($0[...]) == count) }
    }
}
