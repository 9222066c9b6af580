import Foundation

/// A page of Documentation of which some parts are written from the declarations.
///
/// Such a part stands between two comments, `<!-- generated: name -->` and `<!-- end of name -->`.
struct GuidePage {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private let file: URL
    private(set) var text: String

    init(_ name: String) throws {
        file = Self.root.appending(path: "Documentation/\(name)")
        text = try String(contentsOf: file, encoding: .utf8)
    }

    /// The part that is called `name`, or nil when the page has no place for it.
    subscript(name: String) -> String? {
        range(of: name).map { String(text[$0]) }
    }

    /// The page with a part written anew.
    func replacing(_ name: String, with part: String) -> GuidePage {
        var page = self
        if let range = range(of: name) { page.text.replaceSubrange(range, with: part) }
        return page
    }

    func save() throws {
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    private func range(of name: String) -> Range<String.Index>? {
        guard let start = text.firstRange(of: "<!-- generated: \(name) -->\n")?.upperBound,
            let end = text[start...].firstRange(of: "<!-- end of \(name) -->")?.lowerBound
        else { return nil }
        return start..<end
    }
}
