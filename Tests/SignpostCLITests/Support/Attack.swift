import Foundation
import Testing

/// Something that should not be in a project, and what the program says to it.
struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let errors: String
    let prepare: @Sendable (Project) throws -> Void

    var testDescription: String { name }

    init(_ name: String, _ errors: String, _ prepare: @escaping @Sendable (Project) throws -> Void)
    {
        self.name = name
        self.errors = errors
        self.prepare = prepare
    }

    /// One file, or the tiny site's own with another text.
    init(_ name: String, _ file: String, _ text: String, _ errors: String) {
        self.init(name, errors) { try $0.write(text, to: file) }
    }

    /// A page with lines of front matter, which begin on line 9, and a text, which begins on line 12.
    static func page(
        _ name: String,
        _ body: String = "Words.",
        fields: String = "",
        _ errors: String
    ) -> Self {
        Self(name, "Content/a.md", TinySite.page(title: "A", body, fields: fields), errors)
    }
}
