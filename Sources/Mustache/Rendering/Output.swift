/// The growing output of one rendering.
///
/// It owns raw memory, because an array asks at every one of a thousand short appends whether it
/// is shared.
struct Output: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0

    init(capacity: Int = 16384) {
        start = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit { start.deallocate() }

    /// What was written; the pointer lives as long as the call.
    func withBytes(_ use: (UnsafeBufferPointer<UInt8>) -> Void) {
        use(UnsafeBufferPointer(start: start, count: count))
    }

    /// Writes UTF-8.
    mutating func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        if capacity - count < bytes.count { grow(by: bytes.count) }
        (start + count).update(from: source, count: bytes.count)
        count += bytes.count
    }

    /// Writes UTF-8 with the five characters that mean something in HTML escaped; clean runs at once.
    mutating func writeEscaped(_ bytes: UnsafeBufferPointer<UInt8>) {
        var start = 0
        while let special = bytes.firstSpecial(from: start) {
            write(UnsafeBufferPointer(rebasing: bytes[start..<special]))
            write(bytes[special].escape)
            start = special + 1
        }
        write(UnsafeBufferPointer(rebasing: bytes[start...]))
    }

    /// At least doubles, so that all growing together costs no more than writing.
    private mutating func grow(by more: Int) {
        capacity = max(2 * capacity, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
    }
}

extension Output {
    /// Writes a part of a table.
    mutating func write(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        bytes.extracting(range).withUnsafeBufferPointer { write($0) }
    }

    /// Writes text as it is.
    mutating func write(_ text: String) {
        var text = text
        text.withUTF8 { write($0) }
    }

    /// Writes text escaped.
    mutating func writeEscaped(_ text: String) {
        var text = text
        text.withUTF8 { writeEscaped($0) }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The first of the bytes `"&'<>` from `start` on; most text has none, so 8 are tested at once.
    fileprivate func firstSpecial(from start: Int) -> Int? {
        let raw = UnsafeRawBufferPointer(self)
        var index = start
        while index + 8 <= count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            let special = UInt64(littleEndian: word).specialBytes
            if special != 0 { return index + special.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count, !self[index].isSpecial { index += 1 }
        return index < count ? index : nil
    }
}

extension UInt64 {
    /// The lowest set bit is in the lowest of the 8 bytes that is one of `"&'<>`.
    ///
    /// The codes of `&'` differ in one bit, and so do those of `<>`.
    fileprivate var specialBytes: UInt64 {
        zeroBytes(self ^ 0x2222_2222_2222_2222)
            | zeroBytes(self & 0xFEFE_FEFE_FEFE_FEFE ^ 0x2626_2626_2626_2626)
            | zeroBytes(self & 0xFDFD_FDFD_FDFD_FDFD ^ 0x3C3C_3C3C_3C3C_3C3C)
    }
}

/// The lowest set bit is in the lowest byte that is zero; higher bits may mislead.
private func zeroBytes(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
}

extension UInt8 {
    /// Whether the byte is one of `"&'<>`: all lie below 64, so one mask tells.
    fileprivate var isSpecial: Bool {
        let special: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
        return self < 64 && special >> UInt64(self) & 1 == 1
    }

    /// What stands for a byte that needs an escape.
    fileprivate var escape: UnsafeBufferPointer<UInt8> {
        let entity: StaticString =
            switch self {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            default: "&#39;"
            }
        return UnsafeBufferPointer(start: entity.utf8Start, count: entity.utf8CodeUnitCount)
    }
}
