import Foundation
import Signpost
import Testing

/// There is a rule for every id that occurs in the sources, and none for an id that does not.
struct RuleTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test
    func `every diagnostic has a rule`() throws {
        let ids = try Self.idsInSources()
        #expect(ids.count > 100)
        #expect(ids.subtracting(Rule.all.keys).sorted() == [])
        #expect(Set(Rule.all.keys).subtracting(ids).sorted() == [])
    }

    @Test
    func `no id has two rules`() {
        #expect(Rule.all.count == Rule.chapters.flatMap(\.rules).count)
    }

    @Test
    func `every diagnostic occurs in a test`() throws {
        let tests = try SwiftSource.all(below: "Tests").flatMap(\.lines).joined(separator: "\n")
        let untested = Rule.all.keys.sorted().filter { id in
            // An example is a test.
            if Rule.all[id]?.example != nil { return false }
            return
                // In a report, in what the program prints, or compared by itself.
                ![" \(id): ", "[\(id)]", "\"\(id)\""].contains(where: tests.contains)
        }
        #expect(untested == [])
    }

    /// The literals that are given as `id:`, alone, in a choice of two or first in a tuple with the words.
    private static func idsInSources() throws -> Set<String> {
        var ids: Set<String> = []
        for file in try swiftFiles() {
            let text = try String(contentsOf: file, encoding: .utf8)
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
}
