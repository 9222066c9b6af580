import Foundation
import Testing

@testable import CommonMark

/// The project's own documents, read as pages are.
struct DocumentationTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static let pages = [
        "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Documentation/architecture.md",
        "Documentation/command-line.md", "Documentation/diagnostics.md",
        "Documentation/editor-guide.md", "Documentation/theme-guide.md",
        "Documentation/drawings.md", "Documentation/social-images.md",
    ]

    @Test(arguments: pages)
    func `every link of a document leads to a file and a heading`(page: String) throws {
        let file = Self.root.appending(path: page)
        for link in try Self.read(file).links where !link.url.hasPrefix("https://") {
            let parts = link.url.split(separator: "#", omittingEmptySubsequences: false)
            let target = parts[0].isEmpty ? file : Self.target(String(parts[0]), of: file)
            #expect(FileManager.default.fileExists(atPath: target.path), "\(page): \(link.url)")
            guard parts.count > 1 else { continue }
            let anchors = try Self.read(target).anchors
            #expect(anchors.contains(String(parts[1])), "\(page): \(link.url)")
        }
    }

    private static func target(_ path: String, of file: URL) -> URL {
        file.deletingLastPathComponent().appending(path: path).standardized
    }

    private static func read(_ file: URL) throws -> RenderedMarkdown {
        var dialect = Markdown()
        dialect.allowsRawHTML = true  // the marks around generated parts are comments
        let bytes = [UInt8](try Data(contentsOf: file))
        let rendered = bytes.withUnsafeBufferPointer { dialect.render($0) }
        #expect(rendered.problems.isEmpty, "\(file.lastPathComponent)")
        return rendered
    }
}
