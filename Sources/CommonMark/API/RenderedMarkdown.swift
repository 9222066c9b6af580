/// The HTML of a text and what the site must know of it.
public struct RenderedMarkdown: Sendable {
    /// The HTML as UTF-8.
    public let html: [UInt8]
    /// The headings in order.
    public let outline: [Heading]
    /// Every id that a link may point at.
    public let anchors: Set<String>
    /// The links in order.
    public let links: [Link]
    /// The images in order.
    public let images: [Image]
    /// The leaf blocks in order.
    public let blocks: [TextBlock]
    /// The number of words a reader reads.
    public let words: Int
    /// What is wrong with the text, in order of its lines.
    public let problems: [Problem]

    /// The text of all blocks, one to a line.
    public var plainText: String {
        blocks.map(\.text).joined(separator: "\n")
    }
}
