/// Gathers the words of one page after another, each once, with how much they say about it.
///
/// It keeps what it knows of the words from page to page, so that a page costs no table of its own.
struct PageWordCounter: Sendable {
    /// How much a word weighs by where it stands.
    enum Weight {
        static let body = 1
        static let summary = 3
        static let heading = 4
        static let title = 12
    }

    /// All words that were met so far.
    private(set) var table = WordTable(capacity: 1_024)
    /// By the word's number in the table: its number in the site.
    private var numbers: [Int] = []
    /// By the word's number in the table: how much it weighs on this page, or 0 when it is not there.
    private var weights: [UInt8] = []
    /// The words of this page by their numbers in the table.
    private var found: [Int] = []
    /// How many words the text has, the same ones counted again.
    private var length = 0

    /// Adds the words of a text.
    mutating func add(_ text: String, weight: Int) {
        var text = text
        text.withUTF8 { bytes in
            WordReader.read(bytes) { word, hash in
                length += 1
                let id = table.id(of: word, hash: hash)
                if id == weights.count { weights.append(0) }
                if weights[id] == 0 { found.append(id) }
                weights[id] = UInt8(min(255, Int(weights[id]) + weight))
            }
        }
    }

    /// The words that have no number in the site yet.
    var unnumbered: Range<Int> { numbers.count..<table.count }

    /// Takes the numbers of the words that had none.
    mutating func number(_ new: [Int]) {
        numbers += new
    }

    /// The words of this page, which must all be numbered; then the next page begins.
    mutating func finish() -> NumberedWords {
        let words = NumberedWords(found, length: length) { (numbers[$0], weights[$0]) }
        for word in found { weights[word] = 0 }
        found.removeAll(keepingCapacity: true)
        length = 0
        return words
    }
}
