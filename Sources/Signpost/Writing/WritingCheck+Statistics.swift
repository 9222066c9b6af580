internal import CommonMark

extension WritingCheck {
    /// A figure that says how often something happens, on a page that does not say where it comes from.
    mutating func checkStatistics(_ text: UnsafeBufferPointer<UInt8>, of block: TextBlock) {
        guard page.fields.sources.isEmpty, block.kind != .note else { return }
        for match in EnglishWords.shares.matches(in: words) {
            statistics.note(text, bytes(of: match.words), of: block)
        }
        for match in EnglishWords.fractions.matches(in: words) {
            guard let end = endOfSurveyed(from: match.words.upperBound) else { continue }
            statistics.note(text, bytes(of: match.words.lowerBound..<end), of: block)
        }
        for index in words.indices where words[index].hasDigit {
            if let end = endOfFigure(index, in: text) {
                statistics.note(text, text.startOfFigure(words[index].range)..<end, of: block)
            }
        }
    }

    /// Where the people or things end that a part is of: 'all', 'children', 'young people'.
    ///
    /// Of 'the pupils' a lesson plan speaks, too.
    private func endOfSurveyed(from start: Int) -> Int? {
        guard start < words.count, !words[start - 1].endsSentence,
            !EnglishWords.ourOwn.contains(words[start])
        else { return nil }
        if EnglishWords.all.contains(words[start]) { return start + 1 }
        for index in start..<min(start + 3, words.count) where !words[index].isApart {
            if EnglishWords.surveyed.contains(words[index]) { return index + 1 }
            if words[index].endsSentence { return nil }
        }
        return nil
    }

    /// Where a number that counts something ends, with its unit; nil where it counts nothing.
    private func endOfFigure(_ index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
        let word = words[index]
        if let end = text.endOfPercentage(word.range) {
            // All of something is no statistic.
            let isAll = text[word.range].elementsEqual("100".utf8)
            return isAll || isSet(index..<index + 1) ? nil : end
        }
        guard index + 1 < words.count, !word.endsSentence, !words[index + 1].isApart else {
            return nil
        }
        if EnglishWords.counts.contains(words[index + 1]) {
            return isSet(index..<index + 2) ? nil : words[index + 1].range.upperBound
        }
        guard index + 2 < words.count, EnglishWords.per.contains(words[index + 1]),
            EnglishWords.cent.contains(words[index + 2]), !isSet(index..<index + 3)
        else { return nil }
        return words[index + 2].range.upperBound
    }

    /// Whether words near a number say that somebody set it, such as a tax or a discount.
    private func isSet(_ figure: Range<Int>) -> Bool {
        let near = max(0, figure.lowerBound - 4)..<min(words.count, figure.upperBound + 2)
        return words[near].contains(where: EnglishWords.unsurveyed.contains)
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

extension UnsafeBufferPointer<UInt8> {
    /// Where a number begins with its money sign and what stands before its point: '£1.2'.
    fileprivate func startOfFigure(_ word: Range<Int>) -> Int {
        var start = word.lowerBound
        while start > 1,
            self[start - 1] == UInt8(ascii: ".") || self[start - 1] == UInt8(ascii: ","),
            self[start - 2].isDigit
        {
            start -= 2
            while start > 0, self[start - 1].isDigit { start -= 1 }
        }
        if start > 1, self[start - 2] == 0xC2, self[start - 1] == 0xA3 { return start - 2 }  // £
        return start > 0 && self[start - 1] == UInt8(ascii: "$") ? start - 1 : start
    }

    /// Where the sign for a hundredth ends that stands behind a number, or behind a space.
    fileprivate func endOfPercentage(_ word: Range<Int>) -> Int? {
        var end = word.upperBound
        if end < count, self[end] == 0x20 { end += 1 }
        return end < count && self[end] == UInt8(ascii: "%") ? end + 1 : nil
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
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
