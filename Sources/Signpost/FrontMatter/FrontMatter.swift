/// Where the front matter of a Markdown file lies and where its body begins.
struct FrontMatter: Equatable, Sendable {
    /// The bytes between the two fences.
    let yaml: Range<Int>
    /// The line of the file on which the YAML begins.
    let yamlLine = 2
    /// The offset of the first byte after the closing fence and its line break.
    let bodyOffset: Int
    /// The line of the file on which the body begins.
    let bodyLine: Int
}
