/// A heading of the outline.
public struct Heading: Hashable, Sendable {
    /// The level, from 1 to 6.
    public let level: Int
    /// The id of the element, unique in the text.
    public let id: String
    /// The plain text.
    public let text: String
    /// Where the heading is.
    public let span: Span
}

/// A link as it was written.
public struct Link: Hashable, Sendable {
    /// The URL as written.
    public let url: String
    /// The plain text a reader sees.
    public let text: String
    /// The title, which browsers show beside the pointer.
    public let title: String
    /// Where the link is.
    public let span: Span
}

/// An image as it was written.
public struct Image: Hashable, Sendable {
    /// The URL as written.
    public let url: String
    /// The text for those who do not see it.
    public let alt: String
    /// The title, which becomes the caption of an image that stands alone.
    public let title: String
    /// Where the image is.
    public let span: Span
}

/// The plain text of a heading, a paragraph or another leaf, without code.
public struct TextBlock: Hashable, Sendable {
    /// What a text block is in the page.
    public enum Kind: String, Sendable {
        /// A heading, and a paragraph in no list.
        case heading, paragraph
        /// A paragraph of a list item or of a footnote.
        case item, note
        /// A cell of a table.
        case cell
        /// The term of a definition list, and what is said about it.
        case term, definition
        /// The label of a directive.
        case label
    }

    /// What the block is.
    public let kind: Kind
    /// The level of a heading, else 0.
    public let level: Int
    /// The plain text.
    public let text: String
    /// Where the block begins.
    public let span: Span
    /// The names of the directives that it stands in, the outermost first.
    public let holders: [String]
}
