import Testing

@testable import Signpost

struct FrontMatterTests {
    private func split(_ text: String) -> (yaml: String, body: String, line: Int)? {
        var diagnostics: [Diagnostic] = []
        let bytes = Array(text.utf8)
        guard let matter = FrontMatter.split(bytes, file: "a.md", into: &diagnostics) else {
            return nil
        }
        #expect(diagnostics.isEmpty)
        #expect(matter.yamlLine == 2)
        return (
            String(decoding: bytes[matter.yaml], as: UTF8.self),
            String(decoding: bytes[matter.bodyOffset...], as: UTF8.self), matter.bodyLine
        )
    }

    @Test(
        arguments: [
            ("---\na: b\n---\nBody\n", "a: b\n", "Body\n", 4),
            ("---\n---\n", "", "", 3),
            ("---\na: b\n---", "a: b\n", "", 4),
            ("---\r\na: b\r\n---\r\nBody", "a: b\r\n", "Body", 4),
            ("\u{FEFF}---\na: b\n---\nBody", "a: b\n", "Body", 4),
            (
                "---\na: '---'\nb: x---\n ---\n----\n---\nBody\n---\n",
                "a: '---'\nb: x---\n ---\n----\n", "Body\n---\n", 7
            ),
        ]
    )
    func `front matter stands between two lines of exactly three hyphens`(
        text: String,
        yaml: String,
        body: String,
        line: Int
    ) throws {
        let parts = try #require(split(text))
        #expect(parts.yaml == yaml)
        #expect(parts.body == body)
        #expect(parts.line == line)
    }

    @Test(
        arguments: [
            (
                "",
                """
                1:0+1 front-matter-missing: the page is empty
                -> begin it with a line '---', the title, summary and type, and another line '---'
                """
            ),
            (
                "# Title\n",
                """
                1:0+1 front-matter-missing: the page has no front matter
                -> begin it with a line '---', the title, summary and type, and another line '---'
                """
            ),
            (
                "---\ra: b\r---\rBody\r",
                """
                0:0+1 file-line-ends: the lines end as on very old Macs, so the file is one long line to everybody else
                -> save it again and choose Unix (LF) or Windows (CRLF) as its line ends
                """
            ),
            (
                "-\u{0}-\u{0}-\u{0}\n\u{0}",
                """
                0:0+1 file-not-utf-8: the file is saved as UTF-16, which some editors call 'Unicode'
                -> save it again and choose UTF-8 as its encoding
                """
            ),
            (
                " ---\na: b\n---\n",
                """
                1:0+1 front-matter-fence: the line is nearly '---', but has spaces or more hyphens
                -> write exactly three hyphens and nothing else on the line
                """
            ),
            (
                "--- \na: b\n---\n",
                """
                1:0+1 front-matter-fence: the line is nearly '---', but has spaces or more hyphens
                -> write exactly three hyphens and nothing else on the line
                """
            ),
            (
                "---\na: b\n",
                """
                1:1+3 front-matter-unclosed: the front matter is never closed
                -> write a line of exactly '---' between the fields and the text
                """
            ),
            (
                "---",
                """
                1:1+3 front-matter-unclosed: the front matter is never closed
                -> write a line of exactly '---' between the fields and the text
                """
            ),
            (
                "---\na: b\n--- \nBody\n",
                """
                3:0+1 front-matter-fence: the line is nearly '---', but has spaces or more hyphens
                -> write exactly three hyphens and nothing else on the line
                """
            ),
        ]
    )
    func `a page without whole front matter is told how to begin`(text: String, report: String) {
        var diagnostics: [Diagnostic] = []
        #expect(FrontMatter.split(Array(text.utf8), file: "a.md", into: &diagnostics) == nil)
        #expect(diagnostics.map(\.report) == [report])
    }
}
