/// Letters of UTF-8 that were taken for letters of Windows, such as `â€™`, and perhaps again, such as `Ã¢â‚¬â„¢`.
struct TornLetters {
    /// How many bytes they take, and what they were; nil where a part is missing, so that nobody knows.
    private(set) var torn: (length: Int, meant: Unicode.Scalar?)?

    /// A letter and how many bytes it takes in the page.
    private struct Piece {
        let letter: Unicode.Scalar
        let length: Int
    }

    /// Whoever tears a text more often has lost it, and so many letters become one at most.
    private static let most = (times: 3, letters: 36)

    /// Looks at the letters at the beginning of some bytes.
    init(_ bytes: ArraySlice<UInt8>) {
        let run = bytes.prefix(Self.most.letters * 3).prefix { $0 >= 0x80 }
        var pieces = String(decoding: run, as: UTF8.self).unicodeScalars
            .map { Piece(letter: $0, length: UTF8.width($0)) }
        for _ in 0..<Self.most.times {
            if Self.isLost(pieces) { torn = (pieces[0].length + pieces[1].length, nil) }
            let mended = Self.mend(pieces)
            guard let first = mended.first else { return }
            if Self.isSure(first.letter, pieces) { torn = (first.length, first.letter) }
            pieces = mended
        }
    }

    /// The letters that some pieces were, up to the first that was none.
    private static func mend(_ pieces: [Piece]) -> [Piece] {
        var mended: [Piece] = []
        var rest = pieces[...]
        while let first = rest.first, let lead = WindowsLetters.number(of: first.letter) {
            let count = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
            let parts = rest.prefix(count)
            let bytes = parts.compactMap { WindowsLetters.number(of: $0.letter) }
            guard count > 0, bytes.count == count,
                let letter = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
            else { break }
            mended.append(Piece(letter: letter, length: parts.reduce(0) { $0 + $1.length }))
            rest = rest.dropFirst(count)
        }
        return mended
    }
}

extension TornLetters {
    /// Whether the pieces cannot have been written: `AMANHÃ”` and `CAFÉ…` are words before a mark.
    private static func isSure(_ letter: Unicode.Scalar, _ pieces: [Piece]) -> Bool {
        switch letter.value {
        case 0xA0...0xBF: true
        case 0xC0...0xFF: !"‚„…‹‘’“”•–—›".unicodeScalars.contains(pieces[1].letter)
        // Punctuation, money, arrows, shapes and pictures; between them are letters that follow an â by chance.
        case 0x2000...0x203A, 0x20A0...0x20BF, 0x2100...0x22FF, 0x25A0...0x27BF, 0x2B00...0x2BFF,
            0xFB00...0xFB06, 0xFE0F, 0xFEFF, 0xFFFD, 0x1F000...0x1FAFF:
            true
        default: false
        }
    }

    /// Whether `â€` or `ðŸ` lacks what followed, since some programs drop what has no sign.
    private static func isLost(_ pieces: [Piece]) -> Bool {
        guard pieces.count > 1 else { return false }
        return ["â€", "ðŸ"].contains("\(pieces[0].letter)\(pieces[1].letter)")
    }
}
