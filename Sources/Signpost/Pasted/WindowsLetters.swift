/// Letters of the old encoding of Windows that came through as others.
enum WindowsLetters {
    /// What the numbers 0x80 to 0x9F mean there; nothing where they mean nothing.
    private static let signs: [Unicode.Scalar?] = [
        "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
        nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
    ]

    /// The numbers of these signs.
    private static let numbers: [Unicode.Scalar: UInt8] = Dictionary(
        uniqueKeysWithValues: zip(signs, UInt8(0x80)...).compactMap { sign, number in
            sign.map { ($0, number) }
        }
    )

    /// The sign that a control character of this number was before.
    static func meant(_ number: UInt8) -> [UInt8] {
        signs[Int(number - 0x80)].map { Array(String($0).utf8) } ?? []
    }

    /// The byte that was taken for a letter.
    static func number(of letter: Unicode.Scalar) -> UInt8? {
        0x80...0xFF ~= letter.value ? UInt8(letter.value) : numbers[letter]
    }
}
