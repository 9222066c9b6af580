/// A table of a guide, as Markdown.
struct GuideTable: Sendable {
    let header: [String]
    let rows: [[String]]

    var text: String {
        let lines = [header, header.map { _ in "---" }] + rows
        return lines.map { "| \($0.map(Self.cell).joined(separator: " | ")) |\n" }.joined()
    }

    /// A text that ends neither its cell nor its row.
    private static func cell(_ text: String) -> String {
        text.replacing("|", with: "\\|").replacing("\n", with: " ")
    }
}
