import Foundation
import Testing

@testable import Signpost

struct StemTests {
    /// Each line a word and its stem; Tests/Browser/test_search.py holds search.js to the same list.
    private static let list = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Browser/stems.txt")

    @Test func `every word of the shared list has its stem`() throws {
        let lines = try String(contentsOf: Self.list, encoding: .utf8).split(separator: "\n")
        #expect(lines.count > 40)
        for line in lines {
            let parts = line.split(separator: " ")
            let stem = Stem.of(parts[0].utf8, in: "en")
            #expect(String(decoding: stem, as: UTF8.self) == parts[1], "\(parts[0])")
        }
    }

    @Test func `a word of another language stays as it is`() {
        #expect(Stem.of("bullies".utf8, in: "cy") == Array("bullies".utf8))
    }
}
