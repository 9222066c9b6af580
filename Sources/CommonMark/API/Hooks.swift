/// What the site decides while the tree is edited; the closures live for one call.
public struct Hooks {
    /// Decides what becomes of a link.
    public var link: (Link) -> LinkAnswer = { _ in .keep }

    /// Gives an image its source and size; nil keeps the written ones.
    public var image: (Image) -> ImageSource? = { _ in nil }

    /// Gives the HTML that stands in a directive's place; the outline is that of the whole text.
    ///
    /// Inner directives come before the one that holds them, others in the order of the text.
    public var directive: (Directive, _ outline: [Heading]) -> [UInt8] = { _, _ in [] }

    /// Makes hooks that keep every URL and leave directives empty.
    public init() {}
}

/// What becomes of a link.
public enum LinkAnswer: Hashable, Sendable {
    /// The link keeps the URL that was written.
    case keep
    /// The link leads to this URL instead; with a note, its number stands in the attribute `data-note`.
    case lead(to: String, note: Int? = nil)
    /// The link leads to this URL, and these words follow it in round brackets.
    case refer(to: String, saying: String)
    /// The words stay, but they lead nowhere.
    case unlink
}

/// The file a picture is taken from, and its size when that is known.
public struct ImageSource: Hashable, Sendable {
    /// The URL of the picture.
    public var url: String
    /// The width in pixels.
    public var width: Int?
    /// The height in pixels.
    public var height: Int?
    /// Whether a browser may wait with the picture until the reader comes near it.
    public var isLazy: Bool

    /// Makes a source from its parts.
    public init(url: String, width: Int? = nil, height: Int? = nil, isLazy: Bool = false) {
        self.url = url
        self.width = width
        self.height = height
        self.isLazy = isLazy
    }
}
