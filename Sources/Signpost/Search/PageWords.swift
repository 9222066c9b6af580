/// The words of one page, each once, with how much they say about it.
struct PageWords: Sendable {
    let table: WordTable
    /// By the word's number in the table.
    let weights: [UInt8]
    /// How many words the text has, the same ones counted again.
    let length: Int

    /// How much a word weighs by where it stands.
    enum Weight {
        static let body = 1
        static let summary = 3
        static let heading = 4
        static let title = 12
    }
}

/// Gathers the words of one page.
struct PageWordCounter {
    private var table = WordTable(capacity: 256)
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

    var words: PageWords { PageWords(table: table, weights: weights, length: length) }
}
