/// A directive as an editor wrote it, with its label and content rendered.
public struct Directive: Hashable, Sendable {
    /// How a directive stands in the text.
    public enum Form: String, CaseIterable, Sendable {
        /// In a line, written with one colon.
        case inline
        /// On a line of its own, written with two colons.
        case leaf
        /// Around other blocks, written with three colons or more.
        case container
    }

    /// One attribute of the braces.
    public struct Attribute: Hashable, Sendable {
        /// The name.
        public let name: String
        /// The value; nil for a bare name.
        public let value: String?
        /// Where the attribute is.
        public let span: Span
    }

    /// The name after the colons.
    public let name: String
    /// How it stands in the text.
    public let form: Form
    /// The label as HTML, without a surrounding block.
    public let label: [UInt8]?
    /// The label as plain text.
    public let labelText: String?
    /// The attributes in the order they were written.
    public let attributes: [Attribute]
    /// Whether the braces were a mistake, so that nothing is known of the attributes.
    public let hasBrokenBraces: Bool
    /// Whether it stands in the words of a link.
    public let isInLink: Bool
    /// The names of the containers that it stands in, the outermost first.
    public let holders: [String]
    /// The blocks a container holds, as HTML.
    public let content: [UInt8]
    /// Where the directive begins.
    public let span: Span
}
