/// The id that GitHub makes of a heading's text.
enum Slug {
    static func make(_ text: String) -> String {
        var slug = ""
        for scalar in text.lowercased().unicodeScalars {
            if scalar == " " {
                slug.append("-")
            } else if isKept(scalar) {
                slug.unicodeScalars.append(scalar)
            }
        }
        return slug
    }

    /// Keeps what is part of a word in any script, and the hyphen.
    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if let ascii = UInt8(exactly: scalar.value), ascii < 0x80 { return ascii.isNamePart }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
            .connectorPunctuation:
            true
        default: false
        }
    }
}
