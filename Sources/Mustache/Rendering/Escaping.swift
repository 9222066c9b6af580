extension [UInt8] {
    /// Appends text with the five characters that mean something in HTML escaped.
    mutating func appendEscaped(_ text: String) {
        var text = text
        text.withUTF8 { appendEscaped($0) }
    }

    /// Appends UTF-8, clean runs at once.
    mutating func appendEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        var clean = 0
        for index in bytes.indices where bytes[index].needsEscape {
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean..<index]))
            append(contentsOf: bytes[index].escape.buffer)
            clean = index + 1
        }
        append(contentsOf: UnsafeBufferPointer(rebasing: bytes[clean...]))
    }

    /// Appends text as it is.
    mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { append(contentsOf: $0) }
    }
}

extension UInt8 {
    /// Whether the byte is one of `"&'<>`: all lie below 64, so one mask tells.
    fileprivate var needsEscape: Bool {
        let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
        return self < 64 && special >> UInt64(self) & 1 == 1
    }

    fileprivate var escape: StaticString {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}

extension StaticString {
    fileprivate var buffer: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
