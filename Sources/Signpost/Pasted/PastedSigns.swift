/// A quick look for bytes that could be a stray sign: nearly all pages have none, and curly quotes in their text are none.
enum PastedSigns {
    static func mayStand(in source: [UInt8]) -> Bool {
        // No early exit, so that the compiler can look at many bytes at once.
        var highest: UInt8 = 0
        for byte in source { highest = max(highest, byte) }
        if highest < 0xC2 { return false }
        return source.withUnsafeBufferPointer { bytes in
            let matter = endOfMatter(bytes)
            // Three bytes are looked at; what is shorter at the end is no stray sign, or a hard space.
            var index = 0
            while index < bytes.count {
                if bytes[index] >= 0xC2, isStray(bytes, at: index, isMatter: index < matter) {
                    return true
                }
                index += 1
            }
            return false
        }
    }

    private static func isStray(
        _ bytes: UnsafeBufferPointer<UInt8>,
        at index: Int,
        isMatter: Bool
    ) -> Bool {
        let second = index + 1 < bytes.count ? bytes[index + 1] : 0
        let third = index + 2 < bytes.count ? bytes[index + 2] : 0
        switch (bytes[index], second) {
        case (0xC2, 0x80...0xA0), (0xC2, 0xAD): return true
        case (0xC3, 0x82), (0xC3, 0xAF): return third == 0xC2
        case (0xC3, 0x83), (0xC3, 0xA2), (0xC3, 0xB0): return third >= 0xC2
        case (0xE2, 0x80):
            let isMark = 0x92...0x95 ~= third || third == 0x98 || 0x9C...0x9E ~= third
            return 0x8B...0x8D ~= third || 0x90...0x91 ~= third || 0xA8...0xAE ~= third
                || isMatter && isMark
        case (0xE2, 0x88): return third == 0x92 && isMatter
        case (0xE2, 0x81): return third == 0xA0 || 0xA6...0xA9 ~= third
        case (0xEF, 0xBB): return third == 0xBF && index > 0
        case (0xEF, 0xAC), (0xEF, 0xBF): return third == 0xBD || 0x80...0x86 ~= third
        default: return false
        }
    }

    /// Where a line that begins with three hyphens ends the front matter; the end of the bytes when none does.
    private static func endOfMatter(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let hyphen = UInt8(ascii: "-")
        var index = 3
        while index + 3 < bytes.count {
            if bytes[index] == UInt8(ascii: "\n"), bytes[index + 1] == hyphen,
                bytes[index + 2] == hyphen, bytes[index + 3] == hyphen
            {
                return index
            }
            index += 1
        }
        return bytes.count
    }
}
