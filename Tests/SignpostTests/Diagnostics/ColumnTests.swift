import Testing

@testable import Signpost

/// Whoever finds a mistake counts its column in code points, and the carets stand under what a terminal shows.
struct ColumnTests {
    /// What may stand before a mistake, and how wide a terminal shows it.
    static let beginnings: [(text: String, width: Int)] = [
        ("abc", 3), ("caf\u{E9}", 4), ("cafe\u{301}", 4), ("日本", 4), ("👩‍👧", 2), ("🇬🇧", 2),
        ("❤️", 2), ("پاس", 3),
    ]

    /// A file that has a mistake at `^` behind `~`.
    struct Case: CustomTestStringConvertible, Sendable {
        let file: String
        let line: String
        let id: String

        var testDescription: String { line }
    }

    static let cases = [
        Case(file: "Content/a.md", line: "extra: ~ ^0800 1111", id: "phone-number-raw"),
        Case(file: "Content/a.md", line: "extra: \"~ ^0800 1111\"", id: "phone-number-raw"),
        Case(file: "Content/a.md", line: "extra: [~, ^!x y]", id: "yaml-tag"),
        Case(file: "Content/a.md", line: "extra: ~^: b", id: "yaml-colon"),
        Case(file: "Content/a.md", line: "~ a: ^@b  ", id: "yaml-start"),
        Case(file: "Content/a.md", line: "extra: [~, ^\"a", id: "yaml-unclosed"),
        Case(file: "Content/a.md", line: "~ [a](nope.md) ~ ^[b](nowhere.md)", id: "link-broken"),
        Case(file: "Content/a.md", line: "~ ^:nope[a]", id: "directive-unknown"),
        Case(file: "Content/data/a.json", line: "{\"~\" ^x", id: "json-broken"),
        Case(file: "Themes/plain/partials/head.mustache", line: "~ {{^nope}}", id: "template"),
    ]

    @Test(arguments: cases, beginnings)
    func `columns are code points, carets are columns of the terminal`(
        example: Case,
        beginning: (text: String, width: Int)
    ) async throws {
        let written = example.line.replacing("~", with: beginning.text)
        let mark = try #require(written.firstRange(of: "^"))
        let line = written.replacing("^", with: "", maxReplacements: 1)
        let text =
            !example.file.hasSuffix(".md")
            ? line
            : example.id.hasPrefix("link") || example.id.hasPrefix("directive")
                ? TestSite.page("A", body: line) : TestSite.page("A", line)
        let built = try await TestSite([example.file: text]).build()
        let places = built.report.diagnostics.filter { $0.id == example.id }.map(\.place)
        let place = try #require(places.last, "\(built.problems)")
        let ahead = written[..<mark.lowerBound]
        #expect(place.column == ahead.unicodeScalars.count + 1, "\(built.problems)")
        let carets = try #require(
            Excerpt(of: line, column: place.column, length: place.length).carets
        )
        let times = ahead.ranges(of: beginning.text).count
        let width = ahead.count + times * (beginning.width - beginning.text.count)
        #expect(carets.prefix { $0 == " " }.count == width)
    }

    @Test(arguments: beginnings)
    func `a byte that is not UTF-8 is found by the same columns`(
        beginning: (text: String, width: Int)
    ) {
        let bytes = Array("a: \(beginning.text)".utf8) + [0xFF]
        let column = beginning.text.unicodeScalars.count + 4
        let report = Reading.data(bytes, "a.yml").reports.first ?? ""
        #expect(report.hasPrefix("1:\(column)+1 file-not-utf-8"), "\(report)")
    }

    @Test
    func `a tab is one column and as wide as it is shown`() async throws {
        let built = try await TestSite([
            "Content/a.md": TestSite.page("A", body: "a\t[b](nowhere.md)")
        ]).build()
        let place = try #require(built.report.diagnostics.first?.place)
        #expect(place.column == 3)
        #expect(Excerpt(of: "a\t[b](c.md)", column: 3, length: 9).carets == "    ^~~~~~~~~")
    }
}
