/// The text of one template and where it came from.
public struct TemplateSource: Sendable {
    /// The name that partials and parents use, such as `partials/card`.
    public let name: String
    /// The file that problems name, such as `Themes/civic/partials/card.mustache`.
    public let path: String
    /// The text in UTF-8.
    public let text: [UInt8]

    /// A template read from a file.
    public init(name: String, path: String, text: [UInt8]) {
        self.name = name
        self.path = path
        self.text = text
    }

    /// A template written in code.
    public init(name: String, path: String, text: String) {
        self.init(name: name, path: path, text: Array(text.utf8))
    }
}
