/// Cuts a text into words and sentences, byte by byte.
struct WordCutter {
    private let text: UnsafeBufferPointer<UInt8>
    private var at = 0
    /// What stood between the last word and this one.
    private var gap = Gap()
    private(set) var words: [Word] = []

    private struct Gap {
        var hasStop = false
        var hasSpace = true
        var hasHyphen = false
        var hasSign = false
    }

    /// Appends the words of a text to `words`, which is emptied first and keeps its memory.
    static func cut(_ text: UnsafeBufferPointer<UInt8>, into words: inout [Word]) {
        words.removeAll(keepingCapacity: true)
        var cutter = WordCutter(text, words)
        words = []
        cutter.cut()
        words = cutter.words
    }

    /// The words of a short text.
    static func words(of text: String) -> [Word] {
        var (text, words) = (text, [Word]())
        text.withUTF8 { cut($0, into: &words) }
        return words
    }

    /// Stands for the words of a short text, one after the other.
    static func key(of text: String) -> UInt64 {
        words(of: text).reduce(0) { ($0 ^ $1.key) &* 0x100_0000_01b3 }
    }

    private init(_ text: UnsafeBufferPointer<UInt8>, _ words: [Word]) {
        self.text = text
        self.words = words
    }

    private mutating func cut() {
        while at < text.count {
            let byte = text[at]
            if byte.isASCIILetterOrDigit {
                readWord()
            } else if byte < 0x80 {
                note(byte, length: 1)
                at += 1
            } else {
                let sign = sign(at)
                if sign.isLetter {
                    readWord()
                } else {
                    note(byte, length: sign.length)
                    at += sign.length
                }
            }
        }
        if !words.isEmpty { words[words.count - 1].endsSentence = true }
    }

    private mutating func note(_ byte: UInt8, length: Int) {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"):
            (gap.hasStop, gap.hasSign) = (true, true)
        case UInt8(ascii: "-"): gap.hasHyphen = true
        case 0x00...0x20: endSentence()
        // An ellipsis.
        case 0xE2 where length == 3 && text[at + 1] == 0x80 && text[at + 2] == 0xA6:
            (gap.hasStop, gap.hasSign) = (true, true)
        // Marks of weight and the like stand in the text no more.
        default: gap.hasSign = true
        }
    }

    /// A full stop ends a sentence where a space follows, not in 'www.example.org', '3.5' or behind 'e.g.'.
    private mutating func endSentence() {
        if gap.hasStop, let last = words.last, last.range.count > 1 {
            words[words.count - 1].endsSentence = true
        }
        gap = Gap(hasStop: gap.hasStop, hasSign: gap.hasSign)
    }

    /// Nearly all of a text are letters of ASCII, so they have no call of their own.
    private mutating func readWord() {
        let isJoined = gap.hasHyphen && !gap.hasSpace && !words.isEmpty
        let (spelling, end) = spelling(from: at)
        words.append(spelling.word(at..<end, isJoined: isJoined, isApart: gap.hasSign))
        gap = Gap(hasSpace: false)
        at = end
    }

    private func spelling(from start: Int) -> (spelling: WordSpelling, end: Int) {
        var end = start
        var spelling = WordSpelling()
        while end < text.count {
            let byte = text[end]
            if byte.isASCIILetter {
                spelling.add(letter: byte)
                end += 1
            } else if byte.isASCIILetterOrDigit {
                spelling.add(sign: byte)
                end += 1
            } else if byte >= 0x80, case let sign = sign(end), sign.isLetter {
                for index in end..<end + sign.length { spelling.add(sign: text[index]) }
                end += sign.length
            } else if let length = apostrophe(end) {
                end += length
            } else {
                break
            }
        }
        return (spelling, end)
    }

    /// Whether a sign is part of a word, and its length in bytes.
    private func sign(_ index: Int) -> (isLetter: Bool, length: Int) {
        switch text[index] {
        case 0..<0x80: (text[index].isASCIILetterOrDigit, 1)
        // Signs of Latin 1 that are no letters, punctuation and symbols, and pictures.
        case 0xC2: (false, 2)
        case 0xE2: (false, min(3, text.count - index))
        case 0xF0...: (false, min(4, text.count - index))
        case 0xE0...: (true, min(3, text.count - index))
        case 0xC0...: (true, min(2, text.count - index))
        default: (false, 1)
        }
    }

    /// The length of an apostrophe that a letter follows.
    private func apostrophe(_ index: Int) -> Int? {
        let length: Int
        if text[index] == UInt8(ascii: "'") {
            length = 1
        } else if index + 2 < text.count, text[index] == 0xE2, text[index + 1] == 0x80,
            text[index + 2] == 0x99
        {
            length = 3
        } else {
            return nil
        }
        return index + length < text.count && sign(index + length).isLetter ? length : nil
    }
}

/// What is known of a word while its bytes are read.
private struct WordSpelling {
    /// Up to eight letters as they are; those of a longer word are mixed into each other eight at a time.
    private var key: UInt64 = 0
    private var length = 0
    private var capitals = 0
    private var small = 0
    private var hasDigit = false
    private var last: UInt8 = 0

    mutating func add(letter: UInt8) {
        let folded = letter | 0x20
        let isSmall = Int(letter >> 5 & 1)
        small += isSmall
        capitals += 1 - isSmall
        take(folded)
        last = letter
    }

    mutating func add(sign: UInt8) {
        if sign < 0x80 { hasDigit = true } else { small += 1 }
        take(sign)
        last = sign
    }

    private mutating func take(_ byte: UInt8) {
        if length & 7 == 0 { key = Self.mixed(key) }
        key = key << 8 ^ key >> 56 ^ UInt64(byte)
        length += 1
    }

    private static func mixed(_ key: UInt64) -> UInt64 {
        let product = key &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    func word(_ range: Range<Int>, isJoined: Bool, isApart: Bool) -> Word {
        Word(
            range: range,
            key: Self.mixed(key),
            isCapitals: capitals > 1 && (small == 0 || small == 1 && last == UInt8(ascii: "s")),
            hasDigit: hasDigit,
            isJoined: isJoined,
            isApart: isApart
        )
    }
}

extension UInt8 {
    fileprivate var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

    fileprivate var isASCIILetterOrDigit: Bool {
        isASCIILetter || self &- UInt8(ascii: "0") < 10
    }
}
