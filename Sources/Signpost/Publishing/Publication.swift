/// What a publisher did.
public struct Publication: Hashable, Sendable {
    /// How many files were written because they are new or changed.
    public let written: Int
    /// How many files are the old ones, linked because not a byte has changed.
    public let unchanged: Int
    /// How many files of the old site are gone.
    public let removed: Int
    /// The files and folders (with a slash) that no build made and that were carried over; dot files are not named.
    public let carriedOver: [String]
    /// The bytes of all files of the site.
    public let bytes: Int
    /// What somebody should look at.
    public let warnings: [Diagnostic]

    /// How many files the site has.
    public var files: Int { written + unchanged }
}
