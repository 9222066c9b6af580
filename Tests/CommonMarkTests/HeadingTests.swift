import CommonMark
import Testing

struct HeadingTests {
    @Test(arguments: [
        ("# Hello, World", "hello-world"),
        ("# Ünïcode – yes", "ünïcode--yes"),
        ("# محفوظ رہیں", "محفوظ-رہیں"),
        ("# Use `git log` *now*", "use-git-log-now"),
        ("# A_b-c 1.2", "a_b-c-12"),
        ("# 100 % 🙂", "100--"),
        ("# !!!", "section"),
        ("Under\nline\n===", "under-line"),
    ])
    func `an id is what GitHub makes of the text`(text: String, id: String) {
        #expect(rendered(text).outline.map(\.id) == [id])
    }

    @Test func `equal headings are numbered, past ids that are taken`() {
        let page = rendered("# A\n# A\n# A-1\n# A")
        #expect(page.outline.map(\.id) == ["a", "a-1", "a-1-1", "a-2"])
    }

    @Test func `an id of one's own replaces the made one and is kept from others`() {
        let page = rendered("# Mine\n\n## Other *text* {#mine}\n\nUnder {#low}\n---")
        #expect(page.outline.map(\.id) == ["mine-1", "mine", "low"])
        #expect(page.outline.map(\.text) == ["Mine", "Other text", "Under"])
        #expect(
            String(decoding: page.html, as: UTF8.self).contains(
                "<h2 id=\"mine\">Other <em>text</em></h2>"
            )
        )
    }

    @Test func `an id given twice is a problem and the second heading gets another`() {
        let page = rendered("# A {#x}\n\n# B {#x}")
        #expect(
            page.problems == [Problem(.duplicateID("x"), at: Span(line: 3, column: 5, length: 4))]
        )
        #expect(page.outline.map(\.id) == ["x", "b"])
    }

    @Test(arguments: ["# Code `{#x}`", "Text {#x}", "# {#x} first"])
    func `braces elsewhere are text`(text: String) {
        let page = rendered(text)
        #expect(String(decoding: page.html, as: UTF8.self).contains("{#x}"))
        #expect(!page.anchors.contains("x") || text.hasSuffix("first"))
    }

    @Test func `a heading without text is a problem and has no id`() {
        #expect(problems("#\n\n## ##") == [.emptyHeading, .emptyHeading])
        #expect(html("#") == "<h1></h1>\n")
    }

    @Test func `the outline tells level, text and line, counted from the first line of the file`() {
        let text = Array("Intro\n\n## Ask `it` & [go](x)\n".utf8)
        let page = text.withUnsafeBufferPointer { Markdown().render($0, firstLine: 8) }
        let heading = page.outline.first
        #expect(heading?.level == 2)
        #expect(heading?.text == "Ask it & go")
        #expect(heading?.span.line == 10)
    }
}
