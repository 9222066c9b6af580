import Testing

@testable import Signpost

/// Fixes as changes of a file's bytes.
struct MendedFileTests {
    private static func mended(
        _ text: String,
        _ fixes: (line: Int, column: Int, written: String, replacement: String)...
    ) -> MendedFile? {
        let fixes = fixes.compactMap { fix in
            Fix(
                at: Place(file: "a.md", line: fix.line, column: fix.column),
                fix.written,
                fix.replacement
            )
        }
        return MendedFile("a.md", Array(text.utf8), fixes)
    }

    private static func text(_ file: MendedFile?) -> String? {
        file.map { String(decoding: $0.after, as: UTF8.self) }
    }

    @Test func `a fix changes its stretch and nothing else in the file`() {
        let file = Self.mended("\u{FEFF}a • b\r\né • c\r\n\r\nd", (2, 3, "•", "-"))
        #expect(Self.text(file) == "\u{FEFF}a • b\r\né - c\r\n\r\nd")
    }

    @Test func `the mark at the beginning of a file takes no column`() {
        #expect(Self.text(Self.mended("\u{FEFF}ab", (1, 2, "b", "c"))) == "\u{FEFF}ac")
    }

    @Test func `what stands inside another fix is mended with it`() {
        let file = Self.mended(
            "##Head\u{200B}\n",
            (1, 1, "##Head\u{200B}", "## Head\u{200B}"),
            (1, 7, "\u{200B}", "")
        )
        #expect(Self.text(file) == "## Head\n")
        #expect(file?.places == 2)
    }

    @Test func `of two fixes that touch the same stretch the first is made`() {
        let file = Self.mended("abcd", (1, 1, "abc", "x"), (1, 2, "bcd", "y"))
        #expect(Self.text(file) == "xd")
    }

    @Test(arguments: [(1, 1, "b"), (1, 9, "a"), (7, 1, "a"), (1, 2, "a\u{301}")])
    func `a file that says something else is left alone`(line: Int, column: Int, written: String) {
        #expect(Self.mended("a\nb\n", (line, column, written, "c")) == nil)
    }

    @Test func `a file that is not UTF-8 is left alone`() {
        let fix = Fix(at: Place(file: "a.md", line: 1, column: 1), "a", "b")
        #expect(MendedFile("a.md", [0x61, 0xFF], [fix].compactMap(\.self)) == nil)
    }

    @Test func `a fix without a column, or that changes nothing or adds a line, is none`() {
        #expect(Fix(at: Place(file: "a.md", line: 1), "a", "b") == nil)
        #expect(Fix(at: Place(file: "a.md", line: 1, column: 1), "a", "a") == nil)
        #expect(Fix(at: Place(file: "a.md", line: 1, column: 1), "a", "b\n") == nil)
    }

    @Test func `the diff shows three lines around each change, and signs that nobody sees`() {
        let text = (1...12).map { "line \($0)" }.joined(separator: "\r\n") + "\u{A0}"
        let file = Self.mended(text, (2, 1, "line", "row"), (12, 8, "\u{A0}", ""))
        #expect(
            file?.diff == """
                --- a/a.md
                +++ b/a.md
                @@ -1,5 +1,5 @@
                 line 1
                -line 2
                +row 2
                 line 3
                 line 4
                 line 5
                @@ -9,4 +9,4 @@
                 line 9
                 line 10
                 line 11
                -line 12\\u{A0}
                \\ No newline at end of file
                +line 12
                \\ No newline at end of file

                """
        )
    }
}
