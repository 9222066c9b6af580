/// Something that reads a text by its words.
protocol WordReading {
    /// The site's own list of words.
    var list: WordList { get }
    /// The words of the text that is read.
    var words: [Word] { get }
}

extension WordReading {
    /// Whether words are the writer's own: neither quoted nor a part of the title of a law.
    func isOwn(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        !isQuoted(range, in: text) && !isInTitleOfLaw(range, in: text)
    }

    /// What stands in quotation marks is what other people say.
    func isQuoted(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        text[..<words[range.lowerBound].range.lowerBound].leavesQuotationOpen
    }

    /// Some words as they were written.
    func written(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> String {
        String(decoding: text[bytes(of: range)], as: UTF8.self)
    }

    /// Where some words stand among the bytes of their text.
    func bytes(of range: Range<Int>) -> Range<Int> {
        words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// Whether a quotation mark is open at the end: straight, or typographic, single or double.
    fileprivate var leavesQuotationOpen: Bool {
        var isOpen = false
        for index in indices {
            let isPunctuation = index > 1 && base[index - 1] == 0x80 && base[index - 2] == 0xE2
            switch self[index] {
            case UInt8(ascii: "\""): isOpen.toggle()
            case 0x98 where isPunctuation, 0x9C where isPunctuation: isOpen = true
            case 0x9D where isPunctuation: isOpen = false
            // The closing one is an apostrophe, too.
            case 0x99
            where isPunctuation && (index + 1 == endIndex || base[index + 1] | 0x20 < 0x61):
                isOpen = false
            default: break
            }
        }
        return isOpen
    }
}
