/// The name of a file as the disk has it: any bytes but a slash and NUL.
struct EntryName: Hashable, Sendable {
    /// The name, or nil when it is not UTF-8.
    let text: String?
    private let broken: [UInt8]

    /// The name as it may be shown: control characters and broken bytes are written out.
    var shown: String { text.map(Self.quoted) ?? Self.quoted(broken) }

    /// Whether it begins with a dot.
    var isHidden: Bool { (text?.utf8.first ?? broken.first) == UInt8(ascii: ".") }

    /// Copies a name that ends in NUL.
    init(_ start: UnsafeRawPointer) {
        let start = start.assumingMemoryBound(to: UInt8.self)
        var count = 0
        while start[count] != 0 { count += 1 }
        self.init(bytes: UnsafeBufferPointer(start: start, count: count))
    }

    init(bytes: some Sequence<UInt8>) {
        text = String(validating: bytes, as: UTF8.self)
        broken = text == nil ? Array(bytes) : []
    }

    /// A text that does no harm in a terminal or a message, whatever it holds.
    static func quoted(_ text: String) -> String {
        if !text.unicodeScalars.contains(where: isHarmful) { return text }
        return text.unicodeScalars.reduce(into: "") { shown, scalar in
            switch scalar {
            case "\n": shown += "\\n"
            case "\t": shown += "\\t"
            case "\r": shown += "\\r"
            default:
                let code = String(scalar.value, radix: 16, uppercase: true)
                shown += isHarmful(scalar) ? "\\u{\(code)}" : String(scalar)
            }
        }
    }

    /// Whether a character ends a line, steers a terminal or turns the reading direction of the text around it.
    static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0xFEFF: true
        default: false
        }
    }

    private static func quoted(_ bytes: [UInt8]) -> String {
        bytes.reduce(into: "") { shown, byte in
            let isPlain = (0x20..<0x7F).contains(byte)
            let code = String(byte, radix: 16, uppercase: true)
            shown += isPlain ? String(Unicode.Scalar(byte)) : "\\x" + (byte < 16 ? "0" : "") + code
        }
    }
}

extension EntryName: Comparable {
    static func < (a: Self, b: Self) -> Bool {
        if let a = a.text, let b = b.text { return a < b }
        return a.shown < b.shown
    }
}
