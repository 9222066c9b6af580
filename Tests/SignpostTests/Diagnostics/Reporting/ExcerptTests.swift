import Testing

@testable import Signpost

struct ExcerptTests {
    @Test(
        arguments: [
            ("abc", 1, 1, "abc", "^"),
            ("abc", 2, 2, "abc", " ^~"),
            ("abc", 4, 1, "abc", "   ^"),
            ("abc", 9, 5, "abc", "   ^"),
            ("abc", 2, 99, "abc", " ^~"),
            ("\tab", 2, 2, "    ab", "    ^~"),
            ("a\tb", 3, 1, "a   b", "    ^"),
            ("日本x", 3, 1, "日本x", "    ^"),
            ("x日本", 2, 2, "x日本", " ^~~~"),
            ("👍x", 2, 1, "👍x", "  ^"),
            ("👩‍👧x", 4, 1, "👩‍👧x", "  ^"),
            ("e\u{301}x", 3, 1, "e\u{301}x", " ^"),
            ("❤️x", 3, 1, "❤️x", "  ^"),
            ("🇬🇧x", 3, 1, "🇬🇧x", "  ^"),
            ("پاس", 2, 1, "پاس", " ^"),
            ("Ünï x", 5, 1, "Ünï x", "    ^"),
        ]
    )
    func `carets stand under the characters that are meant`(
        line: String,
        column: Int,
        length: Int,
        text: String,
        carets: String
    ) {
        let excerpt = Excerpt(of: line, column: column, length: length)
        #expect(excerpt.text == text)
        #expect(excerpt.carets == carets)
    }

    @Test(arguments: [1, 20, 90, 150, 295])
    func `a long line is cut around the mistake`(column: Int) throws {
        let words = (1...60).map { String($0 + 1000).dropFirst() }.joined(separator: ", ")
        let mark = Array(words)[column - 1]
        let excerpt = Excerpt(of: words, column: column, length: 1)
        #expect(excerpt.text.count <= 98)
        let caret = try #require(excerpt.carets).count - 1
        #expect(Array(excerpt.text)[caret] == mark)
        #expect(excerpt.text.hasPrefix("…") == (column > 32))
        #expect(excerpt.text.hasSuffix("…") == (column < 200))
    }

    @Test
    func `carets end where a cut line ends`() {
        let excerpt = Excerpt(of: String(repeating: "x", count: 500), column: 1, length: 500)
        #expect(excerpt.text == String(repeating: "x", count: 96) + "…")
        #expect(excerpt.carets == "^" + String(repeating: "~", count: 95))
    }
}
