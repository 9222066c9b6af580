/// One part of an address, made from a file's name: lower case, letters of any script, digits and hyphens.
struct Slug: Hashable, Sendable {
    let text: String

    /// The slug nearest to `name`; empty when the name has no letter and no digit.
    init(_ name: String) {
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

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
    }
}
