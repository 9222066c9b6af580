import Testing

@testable import Signpost

struct YAMLReaderTests {
    @Test
    func `a value knows its text, its place and whether it was quoted`() throws {
        let node = try #require(Reading.yaml("title: 'No'\nflags: [no, yes]\n", firstLine: 2).node)
        guard case .map(let entries) = node.content,
            case .list(let flags) = entries[1].value.content
        else {
            Issue.record("not a map with a list")
            return
        }
        #expect(entries.map(\.key) == ["title", "flags"])
        #expect(entries[0].keyPlace == Place(file: "a.yml", line: 2, column: 1, length: 5))
        #expect(entries[0].value.place == Place(file: "a.yml", line: 2, column: 8, length: 4))
        #expect(flags[1].place == Place(file: "a.yml", line: 3, column: 13, length: 3))
        #expect(OpenValue(node)["title"] == .text("No"))
        #expect(OpenValue(node)["flags"] == .list([.text("no"), .text("yes")]))
    }

    @Test
    func `columns count characters, not bytes`() throws {
        let node = try #require(Reading.yaml("å: [ü, ö]\n").node)
        guard case .map(let entries) = node.content,
            case .list(let items) = entries[0].value.content
        else {
            Issue.record("not a map with a list")
            return
        }
        #expect(items[1].place.column == 8)
    }

    @Test(arguments: ["", "\n", "# only a comment\n", "---\n"])
    func `an empty text has no values`(text: String) throws {
        let node = try #require(Reading.yaml(text).node)
        #expect(node.isEmpty || OpenValue(node) == .map([]))
    }

    @Test
    func `carriage returns and a byte order mark change nothing`() throws {
        let plain = try #require(Reading.yaml("a: 1\nb:\n  - c\n").node)
        let marked = try #require(Reading.yaml("\u{FEFF}a: 1\r\nb:\r\n  - c\r\n").node)
        #expect(OpenValue(marked) == OpenValue(plain))
    }

    @Test
    func `a billion laughs are refused at once`() {
        let levels = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
        let bomb = "a0: &a0 x\n" + levels.joined(separator: "\n") + "\n? *a60\n: y\n"
        #expect(Reading.yaml(bomb).diagnostics.map(\.id) == ["yaml-anchor"])
    }

    @Test(arguments: ["[", "{a: ", "- ", "? "])
    func `ten thousand brackets do not crash`(opening: String) {
        let (node, diagnostics) = Reading.yaml(String(repeating: opening, count: 10_000))
        #expect(node == nil)
        #expect(diagnostics.count == 1)
    }

    @Test
    func `bytes that are not UTF-8 are an error at their place`() {
        var diagnostics: [Diagnostic] = []
        let bytes = Array("a: 1\nb: \u{E9}x".utf8) + [0xE9, 0x0A]
        #expect(YAMLReader.read(bytes[...], file: "a.yml", into: &diagnostics) == nil)
        #expect(
            diagnostics.map(\.report) == [
                """
                2:6+1 file-not-utf-8: the file is not UTF-8 from here on
                -> save it as UTF-8; an old Windows or Mac encoding may have been used
                """
            ]
        )
    }
}
