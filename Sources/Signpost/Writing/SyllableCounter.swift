/// Counts the syllables of an English word by its groups of vowels, as formulas for readability do.
///
/// A last `e` is silent, except after a consonant and `l` as in 'table', and so are most of `es` and `ed`.
struct SyllableCounter {
    private var groups = 0
    private var wasVowel = false
    /// The last four letters, the newest in the lowest byte.
    private var last: UInt32 = 0

    /// The syllables of a word that is not empty.
    static func count(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var counter = SyllableCounter()
        for byte in word {
            counter.add(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
        }
        return counter.count
    }

    private mutating func add(_ letter: UInt8) {
        let isVowel = Self.isVowel(letter)
        if isVowel, !wasVowel { groups += 1 }
        wasVowel = isVowel
        last = last << 8 | UInt32(letter)
    }

    private var count: Int {
        let (d, c, b, a) = (letter(0), letter(1), letter(2), letter(3))
        var count = groups
        if d == UInt8(ascii: "e"), !Self.isVowel(c) {
            let isLe = c == UInt8(ascii: "l") && b != 0 && !Self.isVowel(b)
            if !isLe { count -= 1 }
        } else if d == UInt8(ascii: "d"), c == UInt8(ascii: "e"), !Self.isVowel(b) {
            if b != UInt8(ascii: "t"), b != UInt8(ascii: "d") { count -= 1 }
        } else if d == UInt8(ascii: "s"), c == UInt8(ascii: "e"), !Self.isVowel(b) {
            if !Self.hisses(b, after: a) { count -= 1 }
        }
        return max(1, count)
    }

    private func letter(_ back: Int) -> UInt8 { UInt8(truncatingIfNeeded: last >> (8 * back)) }

    /// Whether 'es' after these letters is heard, as in 'boxes', 'changes' and 'wishes'.
    private static func hisses(_ letter: UInt8, after before: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "z"), UInt8(ascii: "c"),
            UInt8(ascii: "g"):
            true
        case UInt8(ascii: "h"): before == UInt8(ascii: "c") || before == UInt8(ascii: "s")
        case UInt8(ascii: "l"): before != 0 && !isVowel(before)
        default: false
        }
    }

    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
            UInt8(ascii: "u"), UInt8(ascii: "y"):
            true
        default: false
        }
    }
}
