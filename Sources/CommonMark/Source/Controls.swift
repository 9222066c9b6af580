extension UnsafeBufferPointer<UInt8> {
    /// The first stretch of bytes that is not UTF-8.
    var firstBreak: Range<Int>? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: span)
            return nil
        } catch {
            return error.byteOffsets
        }
    }

    /// Whether there is a control character other than a tab or line feed, or a reference to one.
    var holdsControls: Bool {
        // No early exit, so that the compiler can look at many bytes at once.
        var found: UInt8 = 0
        for byte in self { found |= byte.isControl ? 1 : 0 }
        return found != 0 || contains(.ampersand) { reference(at: $0) != nil }
    }

    /// The number of the control character that is written at an index, and the length it is written with.
    func control(at index: Int) -> (number: UInt8, length: Int)? {
        self[index].isControl ? (self[index], 1) : reference(at: index)
    }

    /// A reference such as `&#1;` or `&#x1F;`; cmark turns it into the character, which could pass for one of ours.
    private func reference(at start: Int) -> (number: UInt8, length: Int)? {
        let text = self[start...].prefix(12)
        guard text.starts(with: "&#".utf8), let end = text.firstIndex(of: .semicolon) else {
            return nil
        }
        var digits = text[(start + 2)..<end]
        let isHexadecimal = digits.first?.lowercased == UInt8(ascii: "x")
        if isHexadecimal { digits = digits.dropFirst() }
        // A sign is no digit, though an integer may have one.
        guard digits.first != .plus, digits.first != .hyphen,
            let number = UInt8(
                String(decoding: digits, as: UTF8.self),
                radix: isHexadecimal ? 16 : 10
            ),
            number > 0, number.isControl, number != .carriageReturn
        else { return nil }
        return (number, end + 1 - start)
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// The number of line ends, written in any of the three ways.
    var lineEnds: Int {
        var count = 0
        var previous: UInt8 = 0
        for byte in self {
            if byte == .carriageReturn || byte == .lineFeed && previous != .carriageReturn {
                count += 1
            }
            previous = byte
        }
        return count
    }
}

extension UInt8 {
    /// Whether the byte is a control character that no text needs, or a carriage return.
    fileprivate var isControl: Bool { self < .space && self != .lineFeed && self != .tab }
}
