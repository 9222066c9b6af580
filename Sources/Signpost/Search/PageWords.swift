/// The words of one page, each once, with how much they say about it; what the search index keeps of a page.
///
/// Many pages are kept at once, so the words lie in one run of bytes: length, letters, weight; and so on.
struct PageWords: Sendable {
    let bytes: [UInt8]
    /// How many words the text has, the same ones counted again.
    let length: Int

    /// How much a word weighs by where it stands.
    enum Weight {
        static let body = 1
        static let summary = 3
        static let heading = 4
        static let title = 12
    }

    /// Calls `found` for every word with its weight.
    func forEach(_ found: (UnsafeBufferPointer<UInt8>, UInt8) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var at = 0
            while at < bytes.count {
                let end = at + 1 + Int(bytes[at])
                found(UnsafeBufferPointer(rebasing: bytes[(at + 1)..<end]), bytes[end])
                at = end + 1
            }
        }
    }
}

/// Gathers the words of one page.
struct PageWordCounter {
    private var table = WordTable(capacity: 512)
    private var weights: [UInt8] = []
    private var length = 0

    /// Adds the words of a text.
    mutating func add(_ text: String, weight: Int) {
        var text = text
        text.withUTF8 { bytes in
            WordReader.read(bytes) { word, hash in
                length += 1
                let id = table.id(of: word, hash: hash)
                if id == weights.count { weights.append(0) }
                weights[id] = UInt8(min(255, Int(weights[id]) + weight))
            }
        }
    }

    var words: PageWords {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(table.size + 2 * weights.count)
        for id in weights.indices {
            let word = table[id]
            bytes.append(UInt8(word.count))
            bytes += word
            bytes.append(weights[id])
        }
        return PageWords(bytes: bytes, length: length)
    }
}
