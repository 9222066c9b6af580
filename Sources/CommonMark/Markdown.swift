/// The dialect a text is read in.
public struct Markdown: Sendable {
    /// Whether straight quotes, dashes and dots become typographic ones.
    public var smartPunctuation = true

    /// Whether raw HTML is passed through; otherwise each piece is a problem.
    public var allowsRawHTML = false

    /// Makes the default dialect: smart punctuation on, raw HTML refused.
    public init() {}
}
