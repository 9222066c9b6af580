import Foundation
import Testing

/// The guide has a row for every id that occurs in the sources, and no row for an id that does not.
struct GuideTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test
    func `every diagnostic has a row in the guide`() throws {
        let ids = try Self.idsInSources()
        let rows = try Self.idsInGuide()
        #expect(ids.count > 100)
        #expect(ids.subtracting(rows).sorted() == [])
        #expect(Set(rows).subtracting(ids).sorted() == [])
        #expect(Set(rows).count == rows.count, "an id has two rows")
    }

    @Test
    func `every diagnostic occurs in a test`() throws {
        let tests = try SwiftSource.all(below: "Tests").flatMap(\.lines).joined(separator: "\n")
        let untested = try Self.idsInGuide().filter { id in
            // In a report, in what the program prints, or compared by itself.
            ![" \(id): ", "[\(id)]", "\"\(id)\""].contains(where: tests.contains)
        }
        #expect(untested == [])
    }

    private static func idsInGuide() throws -> [String] {
        let guide = try text(of: root.appending(path: "Documentation/diagnostics.md"))
        return guide.matches(of: /(?m)^\| \*?`([a-z0-9-]+)`/).map { String($0.1) }
    }

    /// The literals that are given as `id:`, alone, in a choice of two or first in a tuple with the words.
    private static func idsInSources() throws -> Set<String> {
        var ids: Set<String> = []
        for file in try swiftFiles() {
            let text = try text(of: file)
            guard text.contains("id: ") || text.contains("(id, ") else { continue }
            for match in text.matches(of: /[\s(]id: "([a-z0-9-]+)"/) { ids.insert(String(match.1)) }
            for match in text.matches(of: /[\s(]id: [^,"]+ \? "([a-z0-9-]+)" : "([a-z0-9-]+)"/) {
                ids.formUnion([String(match.1), String(match.2)])
            }
            guard text.contains("let (id, ") else { continue }
            for match in text.matches(of: /\(\s*"([a-z0-9]+(?:-[a-z0-9]+)+)",/) {
                ids.insert(String(match.1))
            }
        }
        return ids
    }

    private static func swiftFiles() throws -> [URL] {
        let sources = root.appending(path: "Sources").resolvingSymlinksInPath()
        return try FileManager.default.subpathsOfDirectory(atPath: sources.path)
            .filter { $0.hasSuffix(".swift") }.sorted().map { sources.appending(path: $0) }
    }

    private static func text(of file: URL) throws -> String {
        try String(contentsOf: file, encoding: .utf8)
    }
}
