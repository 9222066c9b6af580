/// One part of an address, made from a file's name: lower case, letters of any script, digits and hyphens.
struct Slug: Hashable, Sendable {
    let text: String

    /// The slug nearest to `name`; empty when the name has no letter and no digit.
    init(_ name: String) {
        var text = ""
        var isWaiting = false  // a hyphen is due before the next letter
        for scalar in name.lowercased().unicodeScalars {
            if scalar == "'" || scalar == "’" { continue }
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || scalar.properties.generalCategory == .nonspacingMark || scalar == "_"
            {
                if isWaiting && !text.isEmpty { text += "-" }
                isWaiting = false
                text.unicodeScalars.append(scalar)
            } else {
                isWaiting = true
            }
        }
        self.text = text
    }

    /// Whether `word` may stand in an address as it is.
    static func isValid(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.count <= 200 && Slug(word).text == word
    }
}
