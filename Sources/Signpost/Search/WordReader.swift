/// Cuts a text into the words that a search looks for, the same way as search.js does.
///
/// A word is a run of letters and digits, in small letters and without the accents of Latin letters. An
/// apostrophe in a word is left out, so that "don't" and "dont" are one word.
struct WordReader {
    /// Longer runs are addresses and the like, which nobody types.
    static let longest = 32

    /// Tells `found` every word of a text, as bytes that live for the call, with its hash.
    static func read(
        _ text: UnsafeBufferPointer<UInt8>,
        _ found: (UnsafeBufferPointer<UInt8>, UInt32) -> Void
    ) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { word in
            var reader = WordInProgress(word: word)
            var at = 0
            while at < text.count {
                reader.appendRun(of: text, from: &at)
                guard at < text.count else { break }
                switch text[at] {
                case UInt8(ascii: "'"): at += 1
                case 0..<0x80:
                    reader.finish(found)
                    at += 1
                default: readScalar(text, &at, &reader, found)
                }
            }
            reader.finish(found)
        }
    }

    /// The words of a short text.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        var text = text
        text.withUTF8 { bytes in
            read(bytes) { word, _ in words.append(String(decoding: word, as: UTF8.self)) }
        }
        return words
    }

    private static func readScalar(
        _ text: UnsafeBufferPointer<UInt8>,
        _ at: inout Int,
        _ reader: inout WordInProgress,
        _ found: (UnsafeBufferPointer<UInt8>, UInt32) -> Void
    ) {
        var end = at + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        let bytes = UnsafeBufferPointer(rebasing: text[at..<end])
        at = end
        guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
            return
        }
        switch LetterFolding(scalar) {
        case .letter(let folded): for byte in folded.utf8 { reader.append(byte) }
        case .silent: break
        case .gap: reader.finish(found)
        }
    }
}

/// The word that is being read.
private struct WordInProgress {
    let word: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    init(word: UnsafeMutableBufferPointer<UInt8>) {
        self.word = word
    }

    /// Appends the letters and digits of ASCII that stand next: nearly all of a text in English.
    mutating func appendRun(of text: UnsafeBufferPointer<UInt8>, from at: inout Int) {
        var (next, length) = (at, count)
        while next < text.count, text[next].isASCIILetterOrDigit {
            if length < word.count { word[length] = text[next] | 0x20 }  // digits have the bit
            (next, length) = (next + 1, length + 1)
        }
        (at, count) = (next, length)
    }

    mutating func append(_ byte: UInt8) {
        if count < word.count { word[count] = byte }
        count += 1
    }

    mutating func finish(_ found: (UnsafeBufferPointer<UInt8>, UInt32) -> Void) {
        if count > 1, count <= word.count {
            let letters = UnsafeBufferPointer(rebasing: word[..<count])
            found(letters, WordTable.hash(letters))
        }
        count = 0
    }
}

extension UInt8 {
    fileprivate var isASCIILetterOrDigit: Bool {
        (self | 0x20) &- UInt8(ascii: "a") < 26 || self &- UInt8(ascii: "0") < 10
    }
}
