internal import CommonMark

/// The words of a page that a dictionary is asked for, each once, with what is needed to find it again.
struct SpelledPage: Sendable {
    struct Word: Sendable {
        /// With straight apostrophes.
        let text: String
        /// Where to look for it.
        let start: Span
        /// Whether it may stand on a later line, as words of a paragraph do.
        let goesOn: Bool
    }

    let file: String
    let body: PageBody
    private(set) var words: [Word] = []
    private let list: WordList
    /// Most words were met before, and are told by their bytes alone; of the rest each is asked for once.
    private var met: Set<UInt64> = []
    private var stems: Set<String> = []
    private var cut: [Signpost.Word] = []

    /// No word is as long; what is came from a slip of a key.
    private static let longest = 60

    init(_ page: Page, knowing list: WordList) {
        file = page.source.inContent
        body = page.parsed.body
        self.list = list
        for field in page.fields.words {
            read(field.value, Span(field.place), goesOn: false)
        }
    }

    /// Reads the text of the page, and what the attributes of its directives and its pictures say.
    mutating func read(_ text: RenderedMarkdown, _ findings: Findings) {
        for block in text.blocks { read(block.text, block.span, goesOn: true) }
        for image in text.images { read(image.alt, image.span, goesOn: true) }
        for field in findings.texts { read(field.value, Span(field.place), goesOn: false) }
        for picture in findings.pictures { read(picture.alt, Span(picture.place), goesOn: true) }
        cut = []
        met = []
        stems = []
    }

    private mutating func read(_ text: String, _ start: Span, goesOn: Bool) {
        var text = text
        text.withUTF8 { text in
            WordCutter.cut(text, into: &cut)
            let own = Set(list.phrases(in: cut).flatMap(\.self))
            for index in cut.indices where !own.contains(index) {
                guard let word = asked(cut[index], in: text) else { continue }
                words.append(Word(text: word, start: start, goesOn: goesOn))
            }
        }
    }

    /// What the dictionary is asked for; nil where it need not be.
    private mutating func asked(
        _ word: Signpost.Word,
        in text: UnsafeBufferPointer<UInt8>
    ) -> String? {
        let range = word.range.lowerBound..<text.endOfStem(word.range)
        guard range.count > 1, range.count < Self.longest, !word.isCapitals, !word.hasDigit,
            isNew(word, text[range.lowerBound]), !text.isForeign(range),
            !text.isAddress(around: range)
        else { return nil }
        let stem = String(decoding: text[range], as: UTF8.self).replacing("’", with: "'")
        let isKnown = range != word.range && list.spells(WordCutter.words(of: stem)[0].key)
        return !isKnown && stems.insert(stem).inserted ? stem : nil
    }

    /// A name in small letters may be a mistake where the name itself is none, and so may "dont" beside "don't".
    private mutating func isNew(_ word: Signpost.Word, _ first: UInt8) -> Bool {
        if list.spells(word.key) { return false }
        let form = UInt64(word.range.count) << 8 | UInt64(first & 0x20)
        return met.insert(word.key ^ form).inserted
    }
}

extension Span {
    fileprivate init(_ place: Place) {
        self.init(line: place.line, column: place.column, length: place.length)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where a word ends without an `'s`: a dictionary knows few of those that are names.
    fileprivate func endOfStem(_ word: Range<Int>) -> Int {
        let end = word.upperBound
        guard word.count > 2, self[end - 1] | 0x20 == UInt8(ascii: "s") else { return end }
        if self[end - 2] == UInt8(ascii: "'") { return end - 2 }
        let isCurly =
            word.count > 4 && self[end - 2] == 0x99 && self[end - 3] == 0x80
            && self[end - 4] == 0xE2
        return isCurly ? end - 4 : end
    }

    /// Whether a letter is of another script; Latin ends with U+024F.
    fileprivate func isForeign(_ word: Range<Int>) -> Bool {
        self[word].contains { (0xC9...0xE1).contains($0) || $0 >= 0xE3 }
    }

    /// Whether what stands around a word, up to the next spaces, is the address of a page, a file or a person.
    fileprivate func isAddress(around word: Range<Int>) -> Bool {
        let start = self[..<word.lowerBound].lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? 0
        let end = self[word.upperBound...].firstIndex { $0 <= 0x20 } ?? count
        for index in start..<end {
            switch self[index] {
            case UInt8(ascii: "@"), UInt8(ascii: "_"), UInt8(ascii: "#"), UInt8(ascii: "\\"):
                return true
            case UInt8(ascii: "/") where index == start: return true
            case UInt8(ascii: "."), UInt8(ascii: ":"):
                if index > start, index + 1 < end, self[index + 1].continuesAddress { return true }
            default: break
            }
        }
        return false
    }
}

extension UInt8 {
    /// Whether it goes on where a sentence would have a space or a quotation mark.
    fileprivate var continuesAddress: Bool {
        (self | 0x20) &- UInt8(ascii: "a") < 26 || self == UInt8(ascii: "/")
    }
}
