private import Synchronization

/// The numbers of all words of a site, so that nothing that is kept of a page needs letters.
///
/// A class with a lock, because pages are rendered at once; it is held once a page. A word's number tells only which
/// page was ready first, so nothing that is written may follow from it.
final class WordNumbering: Sendable {
    private let table = Mutex(WordTable(capacity: 4_096))

    /// All words so far.
    var words: WordTable { table.withLock { $0 } }

    /// The words of a page by their numbers.
    func numbered(_ words: PageWords) -> NumberedWords {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(3 * words.weights.count)
        table.withLock { table in
            for (word, weight) in words.weights.enumerated() {
                NumberedWords.write(table.id(of: word, in: words.table), weight, to: &bytes)
            }
        }
        return NumberedWords(bytes: bytes, length: words.length)
    }
}

/// The words of one page by their numbers; what the search index keeps of a page.
///
/// Many pages are kept at once, so the words lie in one run of bytes. A number has seven bits a byte, the lowest
/// first, and the eighth bit says that more follow; then comes the weight.
struct NumberedWords: Sendable {
    fileprivate let bytes: [UInt8]
    /// How many words the text has, the same ones counted again.
    let length: Int

    fileprivate static func write(_ number: Int, _ weight: UInt8, to bytes: inout [UInt8]) {
        var rest = number
        while rest > 0x7F {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
        bytes.append(weight)
    }

    /// Calls `found` for every word with its number and weight.
    func forEach(_ found: (Int, UInt8) -> Void) {
        var (number, shift, isWeight) = (0, 0, false)
        for byte in bytes {
            if isWeight {
                found(number, byte)
                (number, shift, isWeight) = (0, 0, false)
            } else {
                number |= Int(byte & 0x7F) << shift
                shift += 7
                isWeight = byte & 0x80 == 0
            }
        }
    }
}
