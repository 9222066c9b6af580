internal import CommonMark

/// Looks at the words of one page as a reader would, and warns of what is hard to read, see or hear.
struct WritingCheck: WordReading {
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

    var list: WordList { rules.words }

    /// The age from which most people can read the page; nil where the site says of none of its readers what they can.
    var readingAge: Double? { ease.age }

    init(_ page: Page, _ rules: WritingRules) {
        self.page = page
        self.rules = rules
        budget = rules.budget(for: page.fields)
        isEnglish = page.isEnglish
        search = BodySearch(page.parsed.body, wholeWords: true)
    }

    /// Reads the blocks of the page in their order; `fields` are what stands in the attributes of directives.
    mutating func check(_ rendered: RenderedMarkdown, and fields: [Located<String>]) {
        links = rendered.links
        check(fields)
        for (number, block) in rendered.blocks.enumerated() {
            var text = block.text
            text.withUTF8 { check($0, of: block, number) }
        }
        tellAcronyms()
        tellStatistics(in: rendered.blocks)
        tellAge(of: rendered.blocks)
    }

    /// Reads what front matter and directives say to readers: the words of a list, a poster or a caption.
    private mutating func check(_ fields: [Located<String>]) {
        guard isEnglish else { return }
        var check = FieldWritingCheck(rules.words)
        check.check(page.fields.words + fields)
        diagnostics += check.diagnostics
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

extension SiteConfiguration.Language {
    /// Whether rules that know English can be asked.
    var isEnglish: Bool { code.hasPrefix("en") }
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
