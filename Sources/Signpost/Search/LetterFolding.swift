/// What becomes of a letter beyond ASCII in a word that is searched for.
enum LetterFolding: Equatable {
    case letter(String)
    /// A sign that is left out without ending the word.
    case silent
    /// A sign between words.
    case gap

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x2018, 0x2019, 0x2BC, 0x300...0x36F: self = .silent
        case 0xC0...0x17F:
            let folded = Self.latin[Int(scalar.value) - 0xC0]
            self = folded == " " ? .gap : .letter(String(folded))
        default:
            self = Self.isLetter(scalar) ? .letter(scalar.properties.lowercaseMapping) : .gap
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    /// The letters from U+00C0 to U+017F in small letters and without their accents.
    private static let latin = Array(
        """
        aaaaaaæceeeeiiiiðnooooo øuuuuyþßaaaaaaæceeeeiiiiðnooooo øuuuuyþyaaaaaaccccccccddđđeeeeeeeeeegggg\
        gggghhħħiiiiiiiiiıĳĳjjkkĸllllllŀŀłłnnnnnnŉŋŋooooooœœrrrrrrssssssssttttŧŧuuuuuuuuuuuuwwyyyzzzzzzſ
        """.unicodeScalars
    )
}
