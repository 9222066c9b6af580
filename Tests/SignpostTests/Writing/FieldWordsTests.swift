import Testing

@testable import Signpost

/// What the front matter says to readers is read like the text.
struct FieldWordsTests {
    private static let words = "spam: {kind: retired, words: [spam], better: junk mail}"

    private static func found(_ page: String) async throws -> [String] {
        let site = TestSite([
            "Content/a.md": page, "Content/data/plain-words.yml": words,
            "Content/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox='0 0 4 4'/>",
        ])
        return try await site.build().report.diagnostics.filter { $0.severity == .warning }
            .map { "\($0.place.line):\($0.place.column)+\($0.place.length) \($0.id)" }
            .filter { $0.contains("word-") || $0.contains("capitals") }
    }

    private static let owned = "owner: The desk\nreview_by: 2027-01-01"

    @Test(arguments: [
        ("page", "index_as: Spam", "5:11+4"), ("page", "index_as: \"All spam\"", "5:16+4"),
        ("advice", "key_action: Delete spam.", "5:20+4"),
        ("campaign", "strapline: No more spam", "5:20+4"),
        ("page", "image: {src: a.svg, alt: A tin of spam}", "5:35+4"),
        (
            "page",
            "after: {then: archive, page: index.md, words: No more spam.}\nexpires: 2027-01-01",
            "5:55+4"
        ),
    ])
    func `a word of the list is told in every field that readers see`(
        type: String,
        line: String,
        place: String
    ) async throws {
        let found = try await Self.found(TestSite.page("A", type: type, "\(line)\n\(Self.owned)"))
        #expect(found == ["\(place) word-retired"])
    }

    @Test func `capitals are told in a field, too`() async throws {
        #expect(
            try await Self.found(TestSite.page("NEVER SHARE THIS", "index_as: NHS AI IT"))
                .contains("2:8+16 all-capitals")
        )
    }

    @Test func `a code is not shouted`() async throws {
        #expect(try await Self.found(TestSite.page("TO-BE-CHOSEN")) == [])
    }

    @Test(arguments: [
        "owner: The spam desk", "sources: [{label: The spam report}]",
        "index_as: Called 'x', or \"spam\"",
    ])
    func `names of others and quotations are left alone`(line: String) async throws {
        #expect(try await Self.found(TestSite.page("A", line)) == [])
    }
}
