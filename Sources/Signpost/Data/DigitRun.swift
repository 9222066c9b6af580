/// A stretch of digits in prose with single spaces, hyphens, dots or brackets between them.
struct DigitRun {
    let range: Range<Int>
    let text: String
    /// The digits alone, a country code 44 turned into a leading 0.
    let digits: String

    init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        self.range = range
        text = String(decoding: bytes[range], as: UTF8.self)
        digits = PhoneNumber.normalised(text)
    }

    /// Whether the digits could be a whole number of the United Kingdom, or of another country behind a plus.
    var looksDialled: Bool {
        let isForeign = text.utf8.first == UInt8(ascii: "+") && !text.hasPrefix("+44")
        if isForeign { return (8...15).contains(digits.utf8.count) }
        guard digits.first == "0", let second = digits.dropFirst().first, "123578".contains(second)
        else { return false }
        if firstGroup < 3, !text.hasPrefix("+"), !text.hasPrefix("00") { return false }
        return switch digits.utf8.count {
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

    /// How many digits stand before the first space, hyphen, dot or closing bracket.
    private var firstGroup: Int {
        text.drop { $0 == "(" }.prefix(while: \.isASCIIDigit).count
    }
}
