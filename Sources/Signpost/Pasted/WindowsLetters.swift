/// Letters of the old encoding of Windows that came through as others.
enum WindowsLetters {
    /// What the numbers 0x80 to 0x9F mean there; nothing where they mean nothing.
    private static let signs: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]

    /// The sign that a control character of this number was before.
    static func meant(_ number: UInt8) -> [UInt8] {
        signs[Int(number - 0x80)].map { Array(String($0).utf8) } ?? []
    }

    /// A letter of UTF-8 that was taken for letters of Windows, at the beginning of some bytes, and how long it is now.
    static func torn(_ bytes: ArraySlice<UInt8>) -> (length: Int, meant: [UInt8])? {
        let start = bytes.startIndex
        if bytes.starts(with: "â€".utf8) {
            return punctuation[
                String(decoding: bytes.dropFirst(5).prefix(3), as: UTF8.self)
                    .unicodeScalars.first ?? " "
            ]
            .map { (5 + UTF8.width($0.was), Array(String($0.meant).utf8)) }
        }
        guard bytes.count > 3, bytes[start] == 0xC3, bytes[start + 2] == 0xC2 else { return nil }
        switch (bytes[start + 1], bytes[start + 3]) {
        // What was torn twice would be mended by half.
        case (0x83, 0x82), (0x83, 0x83), (0x83, 0xA2): return nil
        case (0x82, 0xA0...0xBF), (0x83, 0x80...0xBF):
            return (4, [bytes[start + 1] + 0x40, bytes[start + 3]])
        default: return nil
        }
    }

    /// What follows `â€`, and what the three were.
    private static let punctuation: [Unicode.Scalar: (was: Unicode.Scalar, meant: Unicode.Scalar)] =
        [
            "™": ("™", "’"), "˜": ("˜", "‘"), "œ": ("œ", "“"), "\u{9D}": ("\u{9D}", "”"),
            "“": ("“", "–"), "”": ("”", "—"), "¦": ("¦", "…"), "¢": ("¢", "•"),
        ]
}
