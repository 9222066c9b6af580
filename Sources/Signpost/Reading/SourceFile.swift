/// A file of Content or of a theme, as it was found on the disk.
public struct SourceFile: Hashable, Sendable {
    /// What is known of a file's bytes.
    public enum Contents: Hashable, Sendable {
        /// The bytes of a file that the site reads: text, data, templates, styles.
        case bytes([UInt8])
        /// A file that is only copied: the absolute path of its bytes, and how many there are.
        case unread(at: String, size: Int)
    }

    /// Where the file is, relative to the folder that was read.
    public let path: SourcePath
    /// Its bytes, or where they are.
    public let contents: Contents

    /// Makes a file from its parts.
    public init(path: SourcePath, contents: Contents) {
        self.path = path
        self.contents = contents
    }

    /// The extensions of the files whose bytes the site reads; all others are only copied.
    public static let readExtensions: Set<String> = [
        "css", "csv", "js", "json", "md", "mustache", "svg", "txt", "webmanifest", "yaml", "yml",
    ]
}
