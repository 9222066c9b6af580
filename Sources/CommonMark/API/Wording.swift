/// The words of the page's language that a screen reader needs and the eye does not.
public struct Wording: Hashable, Sendable {
    /// The name of the list of footnotes.
    public var footnotes = "Footnotes"

    /// What stands before a footnote's number in the name of a reference.
    public var footnote = "Footnote"

    /// What stands before a footnote's number in the name of a link back.
    public var backToReference = "Back to reference"

    /// Makes the English words.
    public init() {}
}
