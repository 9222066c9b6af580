extension JSONReader {
    /// Reads text in double quotes.
    mutating func string() throws(Diagnostic) -> String {
        let start = index
        index += 1
        var text: [UInt8] = []
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                text += try escape()
            case ..<0x20:
                throw problem("text in quotes must end on its line")
            default:
                text.append(byte)
                index += 1
            }
        }
        index = start
        throw problem("the quotation mark is never closed")
    }

    private mutating func escape() throws(Diagnostic) -> [UInt8] {
        guard index + 1 < bytes.count else { throw problem("the backslash begins nothing") }
        if let byte = Self.escapes[bytes[index + 1]] {
            index += 2
            return [byte]
        }
        guard bytes[index + 1] == UInt8(ascii: "u"), let first = codeUnit(at: index) else {
            throw problem("a backslash begins a code, and there is no such code")
        }
        if UTF16.isLeadSurrogate(first), let second = codeUnit(at: index + 6),
            UTF16.isTrailSurrogate(second)
        {
            index += 12
            return Array(String(decoding: [first, second], as: UTF16.self).utf8)
        }
        guard let scalar = Unicode.Scalar(first) else {
            throw problem("half a character is coded here")
        }
        index += 6
        return Array(String(Character(scalar)).utf8)
    }

    /// The number in `\u00e9`, or nil.
    private func codeUnit(at start: Int) -> UInt16? {
        guard start + 6 <= bytes.count, bytes[start] == UInt8(ascii: "\\"),
            bytes[start + 1] == UInt8(ascii: "u"),
            bytes[(start + 2)..<(start + 6)].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }
            )
        else { return nil }
        return UInt16(String(decoding: bytes[(start + 2)..<(start + 6)], as: UTF8.self), radix: 16)
    }

    /// What the letter behind a backslash stands for.
    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F,
        UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A,
        UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]
}
