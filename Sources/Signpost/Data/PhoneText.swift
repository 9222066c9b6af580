/// Prose as the search for telephone numbers reads it.
///
/// Digits of all scripts, spaces and dashes of all widths are those of ASCII, because a word processor
/// or a phone's keyboard writes others, and what nobody can see is left out.
struct PhoneText {
    let bytes: [UInt8]
    private let text: String
    /// By byte: how many code points of the text come before it; empty where each byte is one.
    private let columns: [Int]

    /// Takes a text, or nothing when there is no digit in it.
    init?(_ text: String) {
        guard Self.mayHoldDigit(text) else { return nil }
        self.text = text
        guard !text.hasBytes({ $0 < 0x80 }) else {
            bytes = Array(text.utf8)
            columns = []
            return
        }
        var bytes: [UInt8] = []
        var columns: [Int] = []
        for (column, scalar) in text.unicodeScalars.enumerated() {
            bytes += Self.plain(scalar)
            columns += repeatElement(column, count: bytes.count - columns.count)
        }
        self.bytes = bytes
        self.columns = columns
    }

    /// How many code points of the text come before a stretch of the bytes, and what is written there.
    func written(_ range: Range<Int>) -> (offset: Int, text: String) {
        guard !columns.isEmpty else {
            return (range.lowerBound, String(decoding: bytes[range], as: UTF8.self))
        }
        let first = columns[range.lowerBound]
        let scalars = text.unicodeScalars.dropFirst(first)
        return (first, String(scalars.prefix(columns[range.upperBound - 1] - first + 1)))
    }

    /// Whether there is a digit, or a byte that can begin one of another script; curly quotes and dashes cannot.
    ///
    /// Nearly all texts have none, so there is no early exit: the compiler looks at many bytes at once.
    private static func mayHoldDigit(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var found: UInt8 = 0
            for byte in bytes {
                let isDigit: UInt8 = byte &- UInt8(ascii: "0") < 10 ? 1 : 0
                let isOther: UInt8 = byte >= 0xD9 ? 1 : 0
                let isQuote: UInt8 = byte == 0xE2 ? 1 : 0
                found |= isDigit | (isOther & ~isQuote)
            }
            return found != 0
        }
    }

    private static func plain(_ scalar: Unicode.Scalar) -> [UInt8] {
        if scalar.isASCII { return [UInt8(scalar.value)] }
        if scalar == "\u{2212}" { return [UInt8(ascii: "-")] }  // a minus sign
        let properties = scalar.properties
        switch properties.generalCategory {
        case .decimalNumber:
            return [UInt8(ascii: "0") + UInt8(properties.numericValue ?? 0)]
        case .dashPunctuation: return [UInt8(ascii: "-")]
        case .spaceSeparator: return [UInt8(ascii: " ")]
        case .format: return []
        default: return Array(String(scalar).utf8)
        }
    }
}
