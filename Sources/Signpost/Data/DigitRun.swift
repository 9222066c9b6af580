/// A stretch of digits in prose with single spaces, hyphens or brackets between them.
struct DigitRun {
    let range: Range<Int>
    let text: String
    /// The digits alone, a country code 44 turned into a leading 0.
    let digits: String

    /// The next run that stands free of letters, money signs and other numbers.
    ///
    /// `short` holds the short numbers of helplines; other runs of less than eight digits are skipped.
    static func next(
        in bytes: UnsafeBufferPointer<UInt8>,
        from index: inout Int,
        short: Set<Int>
    ) -> DigitRun? {
        while index < bytes.count {
            guard isDigit(bytes[index]) else {
                index += 1
                continue
            }
            let start = startWithPrefix(index, in: bytes)
            let end = end(from: index, in: bytes)
            index = end
            if isIrrelevant(start..<end, in: bytes, short: short) { continue }
            guard isFree(before: start, in: bytes), isFree(after: end, in: bytes) else { continue }
            return DigitRun(start..<end, in: bytes)
        }
        return nil
    }

    /// Whether the digits could be a whole number of the United Kingdom.
    var looksNational: Bool {
        guard digits.first == "0", let second = digits.dropFirst().first, "123578".contains(second)
        else { return false }
        if firstGroup < 3, !text.hasPrefix("+"), !text.hasPrefix("00") { return false }
        return switch digits.count {
        case 11: true
        case 10: second == "1" || second == "8"
        case 8: digits.hasPrefix("0800") || digits.hasPrefix("0845")
        default: false
        }
    }

    /// Whether the digits stand together, or in two groups of three as in 116 123.
    var isCompact: Bool {
        text.allSatisfy(\.isASCIIDigit) || digits.hasPrefix("116") && text.count == 7
    }

    /// How many digits stand before the first space, hyphen or closing bracket.
    private var firstGroup: Int {
        text.drop { $0 == "(" }.prefix(while: \.isASCIIDigit).count
    }

    private init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        self.range = range
        text = String(decoding: bytes[range], as: UTF8.self)
        digits = PhoneNumber.normalised(text)
    }
}

extension DigitRun {
    /// Whether a stretch may be left out unread: a year, an age, a price and most other numbers of
    /// prose are too short to be anything but a short number of a helpline.
    private static func isIrrelevant(
        _ range: Range<Int>,
        in bytes: UnsafeBufferPointer<UInt8>,
        short: Set<Int>
    ) -> Bool {
        var value = 0
        var count = 0
        for byte in bytes[range] where isDigit(byte) {
            value = value &* 10 &+ Int(byte - UInt8(ascii: "0"))
            count += 1
        }
        return count < 8 && !short.contains(value)
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
        while index < bytes.count, isDigit(bytes[index]) { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: ")") && index - digit < 6
            && index + 2 < bytes.count && (isDigit(bytes[index + 1]) || isDigit(bytes[index + 2]))
    }

    /// Goes on as long as another digit follows, at most " (0)" away.
    private static func end(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start
        while end < bytes.count {
            if isDigit(bytes[end]) {
                end += 1
                continue
            }
            var next = end
            while next < bytes.count, next - end < 3, isJoint(bytes, at: next) { next += 1 }
            guard next > end, next < bytes.count, isDigit(bytes[next]) else { return end }
            end = next
        }
        return end
    }

    /// A space, a hyphen, a bracket, or one of the bytes of a no-break space.
    private static func isJoint(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"): true
        case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0xA0
        case 0xA0: index > 0 && bytes[index - 1] == 0xC2
        default: false
        }
    }

    private static func isFree(before start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start > 0 else { return true }
        switch bytes[start - 1] {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            return false
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"):
            return start < 2 || !isWordByte(bytes[start - 2])
        case let byte where "/=_@#$&%".utf8.contains(byte): return false
        case 0xA3: return bytes[start - 2] != 0xC2  // pound sign
        case 0xAC: return start < 3 || bytes[start - 3] != 0xE2  // euro sign
        default: return true
        }
    }

    private static func isFree(after end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard end < bytes.count else { return true }
        switch bytes[end] {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"):
            return end + 1 == bytes.count || !isWordByte(bytes[end + 1])
        case let byte where isWordByte(byte) || "%/_@=".utf8.contains(byte): return false
        default: return true
        }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
