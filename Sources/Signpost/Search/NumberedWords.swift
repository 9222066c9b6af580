/// The words of one page by their numbers; what the search index keeps of a page.
///
/// Many pages are kept at once, so the words lie in one run of bytes. A number has seven bits a byte, the lowest
/// first, and the eighth bit says that more follow; then comes the weight.
struct NumberedWords: Sendable {
    private let bytes: [UInt8]
    /// How many words the text has, the same ones counted again.
    let length: Int

    /// Takes words by whatever `entry` knows them by.
    init<Word>(
        _ words: [Word],
        length: Int,
        _ entry: (Word) -> (number: Int, weight: UInt8)
    ) {
        self.length = length
        let size = words.reduce(0) { $0 + Self.size(of: entry($1).number) + 1 }
        bytes = [UInt8](unsafeUninitializedCapacity: size) { bytes, count in
            for word in words {
                let (number, weight) = entry(word)
                var rest = number
                while rest > 0x7F {
                    bytes[count] = UInt8(rest & 0x7F) | 0x80
                    count += 1
                    rest >>= 7
                }
                bytes[count] = UInt8(rest)
                bytes[count + 1] = weight
                count += 2
            }
        }
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

    private static func size(of number: Int) -> Int {
        number < 0x80 ? 1 : 1 + size(of: number >> 7)
    }
}
