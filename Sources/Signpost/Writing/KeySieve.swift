/// Tells of most words that they are none of some, without looking for them.
struct KeySieve: Sendable {
    /// Of four hundred keys one other word in forty passes; the sieve fits into the fastest memory.
    private static let bits: UInt64 = 16_384

    private var words = [UInt64](repeating: 0, count: Int(bits) / 64)

    init(_ keys: some Sequence<UInt64>) {
        for key in keys { words[Self.word(key)] |= Self.bit(key) }
    }

    func mayHold(_ key: UInt64) -> Bool { words[Self.word(key)] & Self.bit(key) != 0 }

    private static func word(_ key: UInt64) -> Int { Int(key % bits / 64) }
    private static func bit(_ key: UInt64) -> UInt64 { 1 << (key % 64) }
}

/// A few words.
struct WordSet: Sendable {
    private let keys: Set<UInt64>
    private let sieve: KeySieve

    init(_ words: String) {
        keys = Set(WordCutter.words(of: words).map(\.key))
        sieve = KeySieve(keys)
    }

    func contains(_ word: Word) -> Bool { sieve.mayHold(word.key) && keys.contains(word.key) }
}
