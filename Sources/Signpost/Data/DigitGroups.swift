/// Groups of digits that nothing but a space, a hyphen, a dot or a bracket parts: one number or several.
struct DigitGroups {
    /// Where each group lies; the first takes in a plus or a bracket before it.
    private var groups: [Range<Int>] = []

    var count: Int { groups.count }

    /// Some neighbouring groups as one run.
    func run(_ range: ClosedRange<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> DigitRun {
        DigitRun(
            groups[range.lowerBound].lowerBound..<groups[range.upperBound].upperBound,
            in: bytes
        )
    }

    /// The next groups that stand free of letters, money signs and other numbers.
    ///
    /// `short` holds the short numbers of helplines; groups of less than eight digits in all that are
    /// none of them are skipped, but for those that stand where people dial.
    static func next(
        in bytes: UnsafeBufferPointer<UInt8>,
        from index: inout Int,
        short: Set<Int>
    ) -> DigitGroups? {
        while index < bytes.count {
            guard bytes[index].isDigit else {
                index += 1
                continue
            }
            if let end = bytes.endOfSmallNumber(at: index) {
                index = end
                continue
            }
            let groups = DigitGroups(at: &index, in: bytes)
            if groups.isIrrelevant(in: bytes, short: short) { continue }
            let free = groups.free(in: bytes)
            if free.count > 0 { return free }
        }
        return nil
    }

    /// Reads groups as long as another digit follows, at most " (0)" away.
    private init(at index: inout Int, in bytes: UnsafeBufferPointer<UInt8>) {
        var start = Self.startWithPrefix(index, in: bytes)
        while true {
            while index < bytes.count, bytes[index].isDigit { index += 1 }
            groups.append(start..<index)
            var next = index
            while next < bytes.count, next - index < 3, bytes[next].isJoint { next += 1 }
            let isDot = next == index && next < bytes.count && bytes[next] == UInt8(ascii: ".")
            if isDot { next += 1 }
            guard next > index, next < bytes.count, bytes[next].isDigit else { return }
            start = next
            index = next
        }
    }

    /// A year, an age, a price and most other numbers of prose are too short to be anything but a
    /// short number of a helpline.
    private func isIrrelevant(in bytes: UnsafeBufferPointer<UInt8>, short: Set<Int>) -> Bool {
        var value = 0
        var count = 0
        for byte in bytes[groups[0].lowerBound..<groups[groups.count - 1].upperBound]
        where byte.isDigit {
            value = value &* 10 &+ Int(byte &- UInt8(ascii: "0"))
            count += 1
        }
        if count > 7 || short.contains(value) || PhoneNumbers.emergency.contains(value) {
            return false
        }
        return !(3...6).contains(count) || !bytes.mayDial(before: groups[0].lowerBound)
    }

    /// Without the groups at either end that belong to a word, a price or a longer number.
    private func free(in bytes: UnsafeBufferPointer<UInt8>) -> DigitGroups {
        var free = self
        if !bytes.isFree(before: groups[0].lowerBound) { free.groups.removeFirst() }
        if let last = free.groups.last, !bytes.isFree(after: last.upperBound) {
            free.groups.removeLast()
        }
        return free
    }

    /// Takes in a `+` or an opening bracket that belongs to the number.
    private static func startWithPrefix(_ digit: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var start = digit
        if start > 0, bytes[start - 1] == UInt8(ascii: "+") { start -= 1 }
        if start > 0, bytes[start - 1] == UInt8(ascii: "("), closesSoon(digit, in: bytes) {
            start -= 1
        }
        return start
    }

    private static func closesSoon(_ digit: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = digit
        while index < bytes.count, bytes[index].isDigit { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: ")") && index - digit < 6
            && index + 2 < bytes.count && (bytes[index + 1].isDigit || bytes[index + 2].isDigit)
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where a number of one or two digits ends that stands alone: an age, a day, a count, and no helpline's.
    fileprivate func endOfSmallNumber(at start: Int) -> Int? {
        var end = start + 1
        if end < count, self[end].isDigit { end += 1 }
        var next = end
        while next < count, next - end < 3, self[next].isJoint { next += 1 }
        if next == end, next < count, self[next] == UInt8(ascii: ".") { next += 1 }
        return next < count && self[next].isDigit ? nil : end
    }

    /// Whether the word before a number ends as 'call', 'ring', 'dial', 'phone', 'text', 'tel', 'on', 'to', 'number', 'or' and 'and' do.
    ///
    /// It keeps most years and counts from being looked at closely.
    fileprivate func mayDial(before start: Int) -> Bool {
        guard start > 3, self[start - 1] == UInt8(ascii: " ") else { return false }
        return switch (self[start - 3] | 0x20, self[start - 2] | 0x20) {
        case (UInt8(ascii: "l"), UInt8(ascii: "l")), (UInt8(ascii: "n"), UInt8(ascii: "g")),
            (UInt8(ascii: "a"), UInt8(ascii: "l")), (UInt8(ascii: "n"), UInt8(ascii: "e")),
            (UInt8(ascii: "x"), UInt8(ascii: "t")), (UInt8(ascii: "e"), UInt8(ascii: "l")),
            (UInt8(ascii: "o"), UInt8(ascii: "n")), (UInt8(ascii: "t"), UInt8(ascii: "o")),
            (UInt8(ascii: "e"), UInt8(ascii: "r")), (UInt8(ascii: "o"), UInt8(ascii: "r")),
            (UInt8(ascii: "n"), UInt8(ascii: "d")):
            true
        default: false
        }
    }

    fileprivate func isFree(before start: Int) -> Bool {
        guard start > 0 else { return true }
        switch self[start - 1] {
        case let byte where byte.isLetter: return false
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"):
            return start < 2 || !self[start - 2].isWordByte
        case UInt8(ascii: "/"): return start > 1 && self[start - 2].isDigit
        case let byte where "=_@#$&%".utf8.contains(byte): return false
        case 0xA3: return start < 2 || self[start - 2] != 0xC2  // pound sign
        case 0xAC: return start < 3 || self[start - 3] != 0xE2  // euro sign
        default: return true
        }
    }

    fileprivate func isFree(after end: Int) -> Bool {
        guard end < count else { return true }
        switch self[end] {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"):
            return end + 1 == count || !self[end + 1].isWordByte
        case UInt8(ascii: "/"): return end + 1 < count && self[end + 1].isDigit
        case let byte where byte.isWordByte || "%_@=".utf8.contains(byte): return false
        default: return true
        }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }
    fileprivate var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
    fileprivate var isWordByte: Bool { isDigit || isLetter }

    /// A space, a hyphen or a bracket.
    fileprivate var isJoint: Bool { " -()".utf8.contains(self) }
}
