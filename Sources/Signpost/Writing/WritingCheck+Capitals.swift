internal import CommonMark

/// The abbreviations of a page: where each stands first, and whether the page explains it.
struct Acronyms {
    struct First {
        let written: String
        let span: Span
    }

    private(set) var first: [UInt64: First] = [:]
    private(set) var explained: Set<UInt64> = []

    mutating func note(_ key: UInt64, _ written: String, at span: Span) {
        if first[key] == nil { first[key] = First(written: written, span: span) }
    }

    mutating func explain(_ key: UInt64) {
        explained.insert(key)
    }

    /// What nobody explained, in the order of the page.
    var unexplained: [First] {
        first.filter { !explained.contains($0.key) }.map(\.value)
            .sorted { ($0.span.line, $0.written) < ($1.span.line, $1.written) }
    }
}

extension WritingCheck {
    mutating func checkCapitals(
        _ text: UnsafeBufferPointer<UInt8>,
        of block: TextBlock
    ) {
        search.restart()
        var at = 0
        while let start = words[at...].firstIndex(where: \.isCapitals) {
            let end = words[start...].firstIndex { !$0.isCapitals } ?? words.count
            if isShouting(start..<end) {
                report(text, start..<end, of: block) { .allCapitals($0, at: $1) }
            } else {
                for index in start..<end { noteAcronym(words[index], in: text, of: block) }
            }
            at = end
        }
    }

    private mutating func noteAcronym(
        _ word: Word,
        in text: UnsafeBufferPointer<UInt8>,
        of block: TextBlock
    ) {
        // Paper sizes, codes such as MFM-03, and what many have in common, need none.
        guard !word.hasDigit, !isCode(word, in: text), !EnglishWords.shouted.contains(word) else {
            return
        }
        let written = String(decoding: text[word.range], as: UTF8.self)
        // Several of them are explained with the one.
        let one = written.hasSuffix("s") ? String(written.dropLast()) : written
        let key = WordCutter.words(of: one).first?.key ?? word.key
        if rules.words.knows(key) || one.isRomanNumber { return }
        if block.kind == .term || Self.isExplained(word, in: text) { acronyms.explain(key) }
        acronyms.note(key, written, at: block.span)
    }

    /// Whether the word is a part of something longer, such as a code or an address.
    private func isCode(_ word: Word, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let (start, end) = (word.range.lowerBound, word.range.upperBound)
        let isBehind = start > 0 && Self.joins(text[start - 1])
        let isBefore = end + 1 < text.count && Self.joins(text[end]) && text[end + 1] > 0x20
        return isBehind || isBefore
    }

    private static func joins(_ sign: UInt8) -> Bool {
        sign == UInt8(ascii: "-") || sign == UInt8(ascii: "@") || sign == UInt8(ascii: ".")
    }

    /// Whether the word stands in brackets behind its long form, or its long form in brackets behind it.
    private static func isExplained(_ word: Word, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        let (start, end) = (word.range.lowerBound, word.range.upperBound)
        let isInBrackets =
            start > 0 && text[start - 1] == UInt8(ascii: "(")
            && end < text.count && text[end] == UInt8(ascii: ")")
        let isBeforeBrackets =
            end + 1 < text.count && text[end] == UInt8(ascii: " ")
            && text[end + 1] == UInt8(ascii: "(")
        return isInBrackets || isBeforeBrackets
    }

    mutating func tellAcronyms() {
        for acronym in acronyms.unexplained {
            let span = find(acronym.written, from: acronym.span)
            diagnostics.append(.unexplained(acronym.written, at: place(of: span)))
        }
    }
}

extension String {
    /// Up to thirty-nine, such as in the name of a king.
    fileprivate var isRomanNumber: Bool { utf8.allSatisfy { "IVX".utf8.contains($0) } }
}

extension Diagnostic {
    static func allCapitals(_ written: String, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "all-capitals",
            at: place,
            "'\(written)' is in capitals, which are harder to read, and which some screen readers spell",
            hint: "write it in small letters; for weight, put ** on both sides"
        )
    }

    fileprivate static func unexplained(_ written: String, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "acronym-unexplained",
            at: place,
            "'\(written)' is not explained on this page",
            hint:
                "write it out the first time, with '(\(written))' behind it; what everybody knows goes into data/plain-words.yml as 'known'"
        )
    }
}
