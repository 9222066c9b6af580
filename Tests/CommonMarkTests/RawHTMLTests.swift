import CommonMark
import Testing

struct RawHTMLTests {
    @Test func `raw HTML is a problem at its place and shows as text`() {
        let page = rendered("One\n\n<div>\n*x*\n</div>\n\nTwo <b title=\"&\">three</b>")
        #expect(
            page.problems == [
                Problem(.rawHTML("<div>\n*x*\n</div>\n"), at: Span(line: 3, column: 1, length: 5)),
                Problem(.rawHTML("<b title=\"&\">"), at: Span(line: 7, column: 5, length: 13)),
            ]
        )
        #expect(!String(decoding: page.html, as: UTF8.self).contains("<b"))
        #expect(!String(decoding: page.html, as: UTF8.self).contains("<div"))
    }

    @Test(arguments: [
        ("<b>a</b>", 1), ("</b>", 1), ("<b>a</b> <i>c</i>", 2), ("<b><b>a</b>", 2),
        ("a</b>b</b>", 1),
    ])
    func `a tag and its end are one problem`(text: String, count: Int) {
        #expect(rendered(text).problems.count == count)
    }

    @Test(arguments: [
        "<!-- note -->", "<?x?>", "<!X y>", "<![CDATA[x]]>", "<script>x</script>", "<x-y>",
    ])
    func `every kind of raw HTML is refused`(text: String) {
        #expect(rendered(text).problems.count == 1)
        #expect(rendered("a \(text) b").problems.isEmpty == false)
    }

    @Test func `raw HTML passes where it is allowed`() {
        let text = "<div>\n\n*x* <b>y</b>\n\n</div>"
        #expect(
            html(text, allowsRawHTML: true) == "<div>\n<p><em>x</em> <b>y</b></p>\n</div>\n"
        )
    }
}
