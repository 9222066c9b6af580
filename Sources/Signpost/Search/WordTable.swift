/// Numbers words in the order in which they come, from 0.
///
/// The letters of all words lie in one run of bytes, and no word is ever a `String`: a build meets
/// millions of them.
struct WordTable {
    private var letters: [UInt8] = []
    /// Where each word begins in `letters`, and where the last one ends.
    private var starts: [UInt32] = [0]
    private var hashes: [UInt32] = []
    /// By hash: the number of a word plus one, or 0; a power of two in size and at most half full.
    private var slots: [UInt32]

    /// `capacity` is how many words are expected; more of them cost time only.
    init(capacity: Int) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        letters.reserveCapacity(capacity * 8)
        starts.reserveCapacity(capacity + 1)
        hashes.reserveCapacity(capacity)
    }

    var count: Int { hashes.count }

    subscript(id: Int) -> ArraySlice<UInt8> {
        letters[Int(starts[id])..<Int(starts[id + 1])]
    }

    /// The number of a word, a new one if it was never asked for.
    mutating func id(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let id = Int(slots[slot]) - 1
            if hashes[id] == hash, holds(word, id) { return id }
            slot = (slot + 1) & (slots.count - 1)
        }
        letters.append(contentsOf: word)
        starts.append(UInt32(letters.count))
        hashes.append(hash)
        slots[slot] = UInt32(count)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    /// The number of a word that another table holds.
    mutating func id(of word: Int, in other: WordTable) -> Int {
        other.letters.withUnsafeBufferPointer { letters in
            let range = Int(other.starts[word])..<Int(other.starts[word + 1])
            return id(of: UnsafeBufferPointer(rebasing: letters[range]), hash: other.hashes[word])
        }
    }

    private func holds(_ word: UnsafeBufferPointer<UInt8>, _ id: Int) -> Bool {
        let start = Int(starts[id])
        guard Int(starts[id + 1]) - start == word.count else { return false }
        return letters.withUnsafeBufferPointer { letters in
            for index in 0..<word.count where letters[start + index] != word[index] {
                return false
            }
            return true
        }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for id in hashes.indices {
            var slot = Int(hashes[id]) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(id + 1)
        }
    }
}

extension WordTable {
    /// A hash that takes eight letters at a time, then four, then one; nothing that is written follows from it.
    static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let raw = UnsafeRawBufferPointer(word)
        var hash = UInt64(word.count)
        var at = 0
        while at + 8 <= word.count {
            hash = mixed(hash, raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        var letters: UInt64 = 0
        if at + 4 <= word.count {
            letters = UInt64(raw.loadUnaligned(fromByteOffset: at, as: UInt32.self))
            at += 4
        }
        while at < word.count {
            letters = letters << 8 | UInt64(word[at])
            at += 1
        }
        return UInt32(truncatingIfNeeded: mixed(hash, letters))
    }

    private static func mixed(_ hash: UInt64, _ letters: UInt64) -> UInt64 {
        let product = (hash ^ letters) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }
}
