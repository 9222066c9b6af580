/// Where a page shows code, between backticks or fences: what stands there is an example, and may be of torn letters.
///
/// What four spaces make code is none here, for most of it was meant as text.
struct PastedCode {
    private var ranges: [Range<Int>] = []
    private let source: [UInt8]
    private let end: Int

    /// Reads the text of a page from an offset, below its front matter.
    init(_ source: [UInt8], from start: Int) {
        self.source = source
        end = source.count
        var index = start
        while index < end, let sign = source[index...].firstIndex(where: Self.isSign) {
            let run = sign..<endOfRun(at: sign)
            guard let close = isFence(run) ? endOfBlock(run) : endOfSpan(run) else {
                index = run.upperBound
                continue
            }
            ranges.append(run.lowerBound..<close)
            index = close
        }
    }

    func contains(_ index: Int) -> Bool {
        ranges.contains { $0.contains(index) }
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~")
    }

    private func endOfRun(at start: Int) -> Int {
        source[start...].firstIndex { $0 != source[start] } ?? end
    }

    /// Whether three signs begin a line, behind marks of quotes and lists at most.
    private func isFence(_ run: Range<Int>) -> Bool {
        run.count > 2
            && source[..<run.lowerBound].reversed().prefix { $0 != UInt8(ascii: "\n") }
                .allSatisfy { " \t>-*+.)0123456789".utf8.contains($0) }
    }

    /// Where the fence ends that closes a block; one that nothing closes goes on to the end.
    private func endOfBlock(_ run: Range<Int>) -> Int {
        nextRun(of: source[run.lowerBound], after: run.upperBound) {
            $0.count >= run.count && isFence($0)
        }?.upperBound ?? end
    }

    /// Where the backticks end that close as many; an empty line ends the search.
    private func endOfSpan(_ run: Range<Int>) -> Int? {
        guard source[run.lowerBound] == UInt8(ascii: "`") else { return nil }
        let close = nextRun(of: source[run.lowerBound], after: run.upperBound) {
            $0.count == run.count
        }
        guard let close, !source[run.upperBound..<close.lowerBound].holdsEmptyLine else {
            return nil
        }
        return close.upperBound
    }

    private func nextRun(
        of sign: UInt8,
        after start: Int,
        where isMeant: (Range<Int>) -> Bool
    ) -> Range<Int>? {
        var index = start
        while index < end, let sign = source[index...].firstIndex(of: sign) {
            let run = sign..<endOfRun(at: sign)
            if isMeant(run) { return run }
            index = run.upperBound
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    fileprivate var holdsEmptyLine: Bool {
        firstRange(of: "\n\n".utf8) != nil || firstRange(of: "\n\r\n".utf8) != nil
    }
}
