internal import CommonMark

extension WritingCheck {
    /// A figure that says how often something happens, on a page that does not say where it comes from.
    mutating func checkStatistics(_ text: UnsafeBufferPointer<UInt8>, of block: TextBlock) {
        guard page.fields.sources.isEmpty, block.kind != .note else { return }
        for match in EnglishWords.shares.matches(in: words) {
            statistics.note(text, bytes(of: match.words), of: block)
        }
        for (index, word) in words.enumerated() where word.hasDigit {
            let end = word.range.upperBound
            // All of something is no statistic.
            let isAll = text[word.range].elementsEqual("100".utf8)
            let isShare = end < text.count && text[end] == UInt8(ascii: "%") && !isAll
            let isCount = index + 1 < words.count && EnglishWords.counts.contains(words[index + 1])
            if isShare || isCount { statistics.note(text, word.range, of: block) }
        }
    }

    /// Told once for a page: one line mends all of them.
    mutating func tellStatistics(in blocks: [TextBlock]) {
        guard let first = statistics.first, !blocks.contains(where: { $0.kind == .note }) else {
            return
        }
        let span = find(first.written, from: first.span)
        diagnostics.append(.unsourced(first.written, at: place(of: span)))
    }
}

/// The first figure of a page that looks like a statistic.
struct Statistics {
    private(set) var first: (written: String, span: Span)?

    mutating func note(
        _ text: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        of block: TextBlock
    ) {
        if first == nil { first = (String(decoding: text[range], as: UTF8.self), block.span) }
    }
}

extension Diagnostic {
    fileprivate static func unsourced(_ written: String, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "statistic-unsourced",
            at: place,
            "'\(written)' looks like a statistic, and the page does not say where it comes from",
            hint: "add its source, with its date, to 'sources', or a footnote beside it"
        )
    }
}
