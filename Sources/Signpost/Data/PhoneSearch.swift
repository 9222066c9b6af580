/// One walk through the bytes of a `PhoneText`.
struct PhoneSearch {
    private(set) var found: [(number: DigitRun, helpline: Helpline?)] = []

    private let bytes: UnsafeBufferPointer<UInt8>
    private let helplines: Helplines
    private let standsAlone: Bool
    /// The last number of three or four digits that is one to dial.
    private var lastShort: Range<Int>?

    /// No number has more groups, so a long row of numbers is looked at in pieces of this many.
    private static let mostGroups = 8

    init(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ helplines: Helplines,
        standsAlone: Bool
    ) {
        self.bytes = bytes
        self.helplines = helplines
        self.standsAlone = standsAlone
    }

    mutating func run() {
        var index = 0
        let short = helplines.shortNumbers
        while let groups = DigitGroups.next(in: bytes, from: &index, short: short) {
            look(through: groups)
        }
    }

    /// Takes the longest number that begins at each group, because two may stand side by side.
    private mutating func look(through groups: DigitGroups) {
        var first = 0
        while first < groups.count {
            let ends = first..<min(groups.count, first + Self.mostGroups)
            let end = ends.last {
                let isAll = first == 0 && $0 == groups.count - 1
                return take(groups.run(first...$0, in: bytes), isAll: isAll)
            }
            first = (end ?? first) + 1
        }
    }

    /// Files a run if it is a number; `isAll` says that nothing is joined to it.
    private mutating func take(_ run: DigitRun, isAll: Bool) -> Bool {
        let helpline = helplines.matching(phoneLike: run.text)
        guard run.looksDialled || isShortNumber(run, helpline, isAll: isAll) else { return false }
        found.append((run, helpline))
        return true
    }

    private mutating func isShortNumber(
        _ run: DigitRun,
        _ helpline: Helpline?,
        isAll: Bool
    ) -> Bool {
        let number = run.digits.utf8.count == 3 ? Int(run.digits) : nil
        let isEmergency = number.map(PhoneNumbers.emergency.contains) ?? false
        guard run.isCompact || run.digits.utf8.count >= 8 else { return false }
        guard helpline != nil || isEmergency else { return isAll && isUnknownNumber(run) }
        if run.digits.utf8.count >= 5 { return true }
        let context = PhoneContext(bytes, around: run.range, of: helpline)
        guard isAll, context.isDialled(after: lastShort) || standsAlone && context.isEmpty else {
            return false
        }
        lastShort = run.range
        return true
    }

    /// Whether a short number that no helpline has is one to dial, and not a year or a count; none begins with a nought.
    private mutating func isUnknownNumber(_ run: DigitRun) -> Bool {
        let length = run.digits.utf8.count
        let isYear = length == 4 && (run.digits.hasPrefix("19") || run.digits.hasPrefix("20"))
        guard (3...6).contains(length), !isYear, run.digits.first != "0",
            PhoneContext(bytes, around: run.range, of: nil).isCertainlyDialled(
                length,
                after: lastShort
            )
        else { return false }
        lastShort = run.range
        return true
    }
}
