/// What an object of a PDF may be (ISO 32000-1, 7.3), as far as anything here asks for it.
enum PDFValue: Hashable, Sendable {
    case name(String)
    case number(Int)
    /// The number of another object.
    case reference(Int)
    case array([PDFValue])
    case dictionary([String: PDFValue])
    /// A text in brackets, as it stands there.
    case text([UInt8])
    /// A word, such as `true`.
    case word(String)

    subscript(name: String) -> PDFValue? {
        guard case .dictionary(let entries) = self else { return nil }
        return entries[name]
    }
}

/// Why bytes cannot be taken for the PDF of a browser.
public enum PDFFlaw: Error, Hashable, Sendable {
    /// They are no PDF, or not a whole one.
    case isBroken
    /// A screen reader would get a heap of words: there is no structure.
    case isUntagged
}
