/// The id that GitHub makes of a heading's text.
enum Slug {
    static func make(_ text: String) -> String {
        let text = text.lowercased()
        return text.utf8.allSatisfy { $0 < 0x80 } ? makeASCII(text) : makeUnicode(text)
    }

    private static func makeASCII(_ text: String) -> String {
        String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
            var count = 0
            for byte in text.utf8 where byte == .space || byte.isNamePart {
                buffer[count] = byte == .space ? .hyphen : byte
                count += 1
            }
            return count
        }
    }

    private static func makeUnicode(_ text: String) -> String {
        var slug = ""
        for scalar in text.unicodeScalars {
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
