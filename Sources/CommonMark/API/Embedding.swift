/// How a text stands in a document that holds several: its ids, headings and regions must not be those of another.
public struct Embedding: Hashable, Sendable {
    /// What stands before every id.
    public var idPrefix = ""

    /// How many levels its headings stand below where they were written; none goes below the sixth.
    public var headingShift = 0

    /// What stands behind the names of its regions, for those who hear them in a list.
    public var regionSuffix = ""

    /// Makes the embedding of a text that stands alone.
    public init() {}
}
