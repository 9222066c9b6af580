internal import CommonMark

/// Looks at the words of one page as a reader would, and warns of what is hard to read, see or hear.
struct WritingCheck {
    let page: Page
    let rules: WritingRules
    let budget: ReadingBudget
    let isEnglish: Bool
    var search: BodySearch
    var ease = ReadingEase()
    var acronyms = Acronyms()
    var statistics = Statistics()
    private(set) var words: [Word] = []
    private(set) var links: [Link] = []
    var diagnostics: [Diagnostic] = []

    /// The age from which most people can read the page; nil where the site says of none of its readers what they can.
    var readingAge: Double? { ease.age }

    init(_ page: Page, _ rules: WritingRules) {
        self.page = page
        self.rules = rules
        budget = rules.budget(for: page.fields)
        isEnglish = page.isEnglish
        search = BodySearch(page.parsed.body, wholeWords: true)
    }

    /// Reads the blocks of the page in their order.
    mutating func check(_ rendered: RenderedMarkdown) {
        links = rendered.links
        checkFields()
        for (number, block) in rendered.blocks.enumerated() {
            var text = block.text
            text.withUTF8 { check($0, of: block, number) }
        }
        tellAcronyms()
        tellStatistics(in: rendered.blocks)
        tellAge(of: rendered.blocks)
    }

    /// Reads what the front matter says to readers: the words of a list, a poster or a preview.
    private mutating func checkFields() {
        guard isEnglish else { return }
        for field in page.fields.words {
            var text = field.value
            text.withUTF8 { check($0, of: field) }
        }
    }

    private mutating func check(_ text: UnsafeBufferPointer<UInt8>, of field: Located<String>) {
        WordCutter.cut(text, into: &words)
        for match in rules.words.matches(in: words) where isOwn(match.words, in: text) {
            let place = place(of: match.words, of: field, in: text)
            diagnostics.append(.badWord(match.group, at: place, written(match.words, in: text)))
        }
        for run in shoutedRuns where !isQuoted(run, in: text) {
            let place = place(of: run, of: field, in: text)
            diagnostics.append(.allCapitals(written(run, in: text), at: place))
        }
    }

    private func place(
        of range: Range<Int>,
        of field: Located<String>,
        in text: UnsafeBufferPointer<UInt8>
    ) -> Place {
        let bytes = bytes(of: range)
        let start = String(decoding: text[..<bytes.lowerBound], as: UTF8.self).columns
        return field.place(of: start..<start + written(range, in: text).columns)
    }

    private mutating func check(
        _ text: UnsafeBufferPointer<UInt8>,
        of block: TextBlock,
        _ number: Int
    ) {
        WordCutter.cut(text, into: &words)
        if text.contains(where: { $0 >= 0x80 }) { checkSigns(text, of: block) }
        guard isEnglish, !words.isEmpty else { return }
        search.restart()
        for match in rules.words.matches(in: words) {
            let place = self.place(of: find(written(match.words, in: text), from: block.span))
            guard isOwn(match.words, in: text) else { continue }
            diagnostics.append(.badWord(match.group, at: place, written(match.words, in: text)))
        }
        checkCapitals(text, of: block)
        checkCues(text, of: block)
        checkStatistics(text, of: block)
        search.restart()
        if block.kind.isProse { checkSentences(text, of: block, number) }
    }

    /// Whether words are the page's own: neither quoted nor a part of the title of a law.
    private func isOwn(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
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

    /// Adds what is said about some words of a block, with the place where they stand in the file.
    mutating func report(
        _ text: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        of block: TextBlock,
        _ diagnostic: (String, Place) -> Diagnostic
    ) {
        let written = written(range, in: text)
        let span = find(written, from: block.span)
        if isQuoted(range, in: text) { return }
        diagnostics.append(diagnostic(written, place(of: span)))
    }

    /// Where some words stand in the file; the beginning of their block where they are written in another way.
    mutating func find(_ words: String, from start: Span) -> Span {
        search.find(words, from: start.line) ?? start
    }

    func place(of span: Span) -> Place {
        Place(
            file: page.source.inContent,
            line: span.line,
            column: span.column,
            length: max(1, span.length)
        )
    }
}

extension Page {
    /// Whether rules that know English can be asked.
    var isEnglish: Bool { key.language.hasPrefix("en") }
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

extension TextBlock.Kind {
    /// Whether the block has sentences; a heading or a cell has a few words.
    var isProse: Bool {
        switch self {
        case .paragraph, .item, .note, .definition: true
        case .heading, .cell, .term, .label: false
        }
    }
}
