/// Finds telephone numbers that somebody typed into prose instead of naming a helpline.
///
/// A number is one that begins with 0 or +44 and has as many digits as numbers in the United Kingdom
/// have, in groups of which the first has at least three digits; so years, money, dates, versions and
/// book numbers are none. A shorter number counts only when a helpline has it. From five digits on
/// (116 123, 85258) that is enough; with three or four (999, 101, 7726) it must stand as a number to
/// dial, behind a word such as "call", and nothing may follow that it could count: "call 101 now" is
/// one, "101 ways" and "call 101 people" are not.
enum PhoneNumbers {
    /// A number found in a text.
    struct Match: Sendable {
        /// The number as it is written.
        let text: String
        /// How many code points of the text come before it.
        let offset: Int
        /// The helpline that has, or once had, the number.
        let helpline: Helpline?
    }

    static func find(in text: String, helplines: Helplines) -> [Match] {
        var text = text
        return text.withUTF8 { bytes in
            var matches: [Match] = []
            var index = 0
            var lastShort: Range<Int>?
            var counted = (bytes: 0, columns: 0)
            let short = helplines.shortNumbers
            while let run = DigitRun.next(in: bytes, from: &index, short: short) {
                guard let helpline = recognise(run, in: bytes, helplines, after: lastShort) else {
                    continue
                }
                if run.digits.count < 5 { lastShort = run.range }
                let before = bytes[counted.bytes..<run.range.lowerBound]
                counted.columns += String(decoding: before, as: UTF8.self).columns
                counted.bytes = run.range.lowerBound
                let match = Match(text: run.text, offset: counted.columns, helpline: helpline)
                matches.append(match)
            }
            return matches
        }
    }

    /// Nil when the run is no telephone number; otherwise the helpline that has it, which may be nil.
    private static func recognise(
        _ run: DigitRun,
        in bytes: UnsafeBufferPointer<UInt8>,
        _ helplines: Helplines,
        after lastShort: Range<Int>?
    ) -> Helpline?? {
        let helpline = helplines.matching(phoneLike: run.text)
        if run.looksNational { return .some(helpline) }
        guard let helpline, run.isCompact else { return nil }
        if run.digits.count >= 5 { return .some(helpline) }
        let words = PhoneContext(bytes, around: run.range)
        return words.isDialled(after: lastShort) ? .some(helpline) : nil
    }
}
