/// A page whose front matter is understood; it has no address yet.
struct ParsedPage: Sendable {
    let source: SourcePath
    let key: PageKey
    let fields: PageFields
    let body: PageBody
    /// Whether no file stands behind it: the section page of a folder without an `index.md`.
    let isGenerated: Bool
}

/// The Markdown of a page: where it begins in the file's bytes, and on which line.
struct PageBody: Sendable {
    let bytes: [UInt8]
    let start: Int
    let firstLine: Int
}
