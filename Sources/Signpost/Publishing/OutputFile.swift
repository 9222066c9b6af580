/// A file of the site, ready to be published.
public struct OutputFile: Hashable, Sendable {
    /// Where a file's bytes come from.
    public enum Content: Hashable, Sendable {
        /// Bytes that the build made.
        case bytes([UInt8])
        /// A copy of the source file at the absolute path, which had this many bytes when it was read.
        case copy(of: String, size: Int)
    }

    /// Where the file goes.
    public let path: OutputPath
    /// Where its bytes come from.
    public let content: Content

    /// Makes a file from its parts.
    public init(path: OutputPath, content: Content) {
        self.path = path
        self.content = content
    }
}
