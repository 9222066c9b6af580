import CommonMark
import Testing

struct FootnoteTests {
    @Test func `a footnote referred to twice leads back to both places`() {
        #expect(
            html("a[^x] b[^x]\n\n[^x]: *note*") == """
                <p>a<sup class="footnote-ref"><a href="#fn1" id="fnref1" aria-label="Footnote 1">1</a></sup> \
                b<sup class="footnote-ref"><a href="#fn1" id="fnref1-2" aria-label="Footnote 1">1</a></sup></p>
                <section class="footnotes" aria-label="Footnotes">
                <ol>
                <li id="fn1">
                <p><em>note</em> \
                <a href="#fnref1" class="footnote-backref" aria-label="Back to reference 1">↩\u{FE0E}</a> \
                <a href="#fnref1-2" class="footnote-backref" aria-label="Back to reference 1-2">↩\u{FE0E}<sup>2</sup></a></p>
                </li>
                </ol>
                </section>

                """
        )
    }

    @Test func `footnotes are numbered by their first references, those in footnotes too`() {
        let page = rendered("*a[^c]* b[^a]\n\n[^a]: A[^b]\n[^b]: B[^c]\n[^c]: C")
        let ids = String(decoding: page.html, as: UTF8.self).matches(of: /id="([^"]*)"/).map {
            String($0.1)
        }
        #expect(ids == ["fnref1", "fnref2", "fn1", "fn2", "fnref3", "fn3", "fnref1-2"])
        #expect(page.blocks.map(\.text) == ["a b", "C", "A", "B"])
        #expect(page.anchors == Set(ids))
        #expect(page.problems.isEmpty)
    }

    @Test func `ids of headings keep away from those of footnotes`() {
        let page = rendered("# fn1\n\na[^x]\n\n[^x]: b\n")
        #expect(page.outline.map(\.id) == ["fn1-1"])
    }

    @Test(arguments: [
        ("a[^x]", Problem(.missingFootnote("x"), at: Span(line: 1, column: 2, length: 4))),
        ("[^x]: a", Problem(.unusedFootnote("x"), at: Span(line: 1, column: 1, length: 4))),
        (
            "a[^x]\n\n[^x]: b\n[^x]: c",
            Problem(.duplicateFootnote("x"), at: Span(line: 4, column: 1, length: 4))
        ),
        (
            "[a[^x]](b) [^x]\n\n[^x]: c",
            Problem(.footnoteInLink("x"), at: Span(line: 1, column: 3, length: 4))
        ),
    ])
    func `a footnote that does not fit its references is a problem`(text: String, problem: Problem)
    {
        #expect(rendered(text).problems == [problem])
    }

    @Test(arguments: [
        "`[^x]`", "\\[^x]", "    [^x]: y", "```\n[^x]: y\n```", "[a](/[^x])", "[^ x]", "[^]",
    ])
    func `code and what is no name is no footnote`(text: String) {
        #expect(problems(text).isEmpty)
        #expect(!html(text).contains("footnote"))
    }

    @Test func `a footnote holds blocks, and stands in lists and quotes`() {
        let text = "> a[^x]\n>\n> [^x]: b\n>     - c\n>\n>     d\n> e\n"
        let page = rendered(text)
        #expect(page.blocks.map(\.text) == ["a", "b", "c", "d e"])
        #expect(page.problems.isEmpty)
    }

    @Test func `the words for screen readers are those of the page's language`() {
        var dialect = Markdown()
        dialect.wording.footnote = "Fußnote"
        dialect.wording.footnotes = "Fußnoten"
        dialect.wording.backToReference = "Zurück zu"
        let page = String(decoding: dialect.render("a[^1]\n\n[^1]: b").html, as: UTF8.self)
        for name in ["Fußnote 1", "Fußnoten", "Zurück zu 1"] {
            #expect(page.contains("aria-label=\"\(name)\""))
        }
    }
}
