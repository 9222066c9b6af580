internal import CommonMark

/// Looks at the words of one page as a reader would, and warns of what is hard to read, see or hear.
struct WritingCheck {
    let page: Page
    let rules: WritingRules
    let budget: ReadingBudget
    let isEnglish: Bool
    private var search: BodySearch
    var ease = ReadingEase()
    var acronyms = Acronyms()
    var statistics = Statistics()
    private(set) var words: [Word] = []
    var diagnostics: [Diagnostic] = []

    /// The age from which most people can read the page; nil where the site says of none of its readers what they can.
    var readingAge: Double? { ease.age }

    init(_ page: Page, _ rules: WritingRules) {
        self.page = page
        self.rules = rules
        budget = rules.budget(for: page.fields)
        isEnglish = page.isEnglish
        search = BodySearch(page.parsed.body)
    }

    /// Reads the blocks of the page in their order.
    mutating func check(_ rendered: RenderedMarkdown) {
        checkFields()
        for (number, block) in rendered.blocks.enumerated() {
            var text = block.text
            text.withUTF8 { check($0, of: block, number) }
        }
        tellAcronyms()
        tellStatistics(in: rendered.blocks)
        tellAge(of: rendered.blocks)
    }

    private mutating func checkFields() {
        if rules.words.isEmpty { return }
        for field in [page.fields.title, page.fields.summary] {
            var text = field.value
            text.withUTF8 { text in
                WordCutter.cut(text, into: &words)
                for match in badWords(in: text) {
                    let written = String(decoding: text[bytes(of: match.words)], as: UTF8.self)
                    diagnostics.append(.badWord(match.group, at: field.place, written))
                }
            }
        }
    }

    private mutating func check(
        _ text: UnsafeBufferPointer<UInt8>,
        of block: TextBlock,
        _ number: Int
    ) {
        WordCutter.cut(text, into: &words)
        if text.contains(where: { $0 >= 0x80 }) { checkSigns(text, of: block) }
        guard isEnglish, !words.isEmpty else { return }
        for match in badWords(in: text) {
            report(text, match.words, of: block) { .badWord(match.group, at: $1, $0) }
        }
        checkCapitals(text, of: block)
        checkCues(text, of: block)
        checkStatistics(text, of: block)
        if block.kind.isProse { checkSentences(text, of: block, number) }
    }

    /// What stands in quotation marks is what other people say.
    private func badWords(
        in text: UnsafeBufferPointer<UInt8>
    ) -> [(group: WordList.Group, words: Range<Int>)] {
        rules.words.matches(in: words).filter { match in
            !text[..<words[match.words.lowerBound].range.lowerBound].leavesQuotationOpen
        }
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
        let written = String(decoding: text[bytes(of: range)], as: UTF8.self)
        let span = find(written, from: block.span)
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
    /// Whether a quotation mark is open at the end, straight or typographic; a single one may be an apostrophe.
    fileprivate var leavesQuotationOpen: Bool {
        var isOpen = false
        for index in indices {
            switch self[index] {
            case UInt8(ascii: "\""): isOpen.toggle()
            case 0x9C where index > 1 && base[index - 1] == 0x80 && base[index - 2] == 0xE2:
                isOpen = true
            case 0x9D where index > 1 && base[index - 1] == 0x80 && base[index - 2] == 0xE2:
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
