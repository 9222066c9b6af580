/// A picture, download, style sheet or other file that is published as it is, under a fingerprinted name.
struct Asset: Sendable {
    /// Where the file stands, below Content or the theme.
    let source: SourcePath
    /// The path in the site, without a slash at the start.
    let output: String
    /// What a browser reserves for it, if it is a picture that says so.
    let size: ImageSize?
    /// What is written when the file is published.
    let content: OutputFile.Content

    /// The address below the site's root, percent-encoded.
    var address: String {
        output.split(separator: "/").map { PercentEncoding.encode(String($0)) }.joined(
            separator: "/"
        )
    }

    static let imageExtensions: Set = ["svg", "png", "jpg", "jpeg", "gif", "webp", "avif"]

    var isImage: Bool { Self.imageExtensions.contains(source.fileExtension) }
}
