/// One word of a text, with all that the rules about writing ask of it.
struct Word: Sendable {
    /// Where the word stands among the bytes of its text.
    let range: Range<Int>
    /// Stands for the word in small letters and without apostrophes; equal words have equal keys.
    let key: UInt64
    /// At least two letters, all capital; an `s` may follow them.
    let isCapitals: Bool
    /// Whether one of its signs is a digit.
    let hasDigit: Bool
    /// Whether a hyphen joins it to the word before, so that a reader counts one word.
    let isJoined: Bool
    /// Whether more than a space or a hyphen stands before it, such as a comma.
    let isApart: Bool
    /// Whether a sentence ends behind it.
    var endsSentence = false
}
