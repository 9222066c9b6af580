/// One part of an address, made from a file's name: lower case, letters of any script, digits and hyphens.
struct Slug: Hashable, Sendable {
    let text: String

    /// The slug nearest to `name`; empty when the name has no letter and no digit.
    init(_ name: String) {
        guard !Self.isPlain(name) else {
            text = name
            return
        }
        var text = ""
        var isWaiting = false  // a hyphen is due before the next letter
        for scalar in name.lowercased().unicodeScalars {
            // An emoji brings invisible scalars along, which nobody could type.
            if scalar == "'" || scalar == "’" || scalar.properties.isDefaultIgnorableCodePoint {
                continue
            }
            let isMark = scalar.properties.generalCategory == .nonspacingMark
            if Self.isLetterOrDigit(scalar) || (isMark && !text.isEmpty && !isWaiting) {
                if isWaiting && !text.isEmpty { text += "-" }
                isWaiting = false
                text.unicodeScalars.append(scalar)
            } else {
                isWaiting = true
            }
        }
        self.text = text
    }

    /// Whether the name is a slug already, in letters of ASCII, as nearly all are: then no table of Unicode is asked.
    private static func isPlain(_ name: String) -> Bool {
        let hyphen = UInt8(ascii: "-")
        var last = hyphen
        let isPlain = name.hasBytes { byte in
            defer { last = byte }
            return switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "_"):
                true
            default: byte == hyphen && last != hyphen
            }
        }
        return isPlain && last != hyphen
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
    }
}
