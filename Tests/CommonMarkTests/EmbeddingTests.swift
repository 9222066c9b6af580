import CommonMark
import Testing

/// A text that is one of several in a document.
struct EmbeddingTests {
    private static func embedded(_ text: String) -> RenderedMarkdown {
        var dialect = Markdown()
        dialect.embedding.idPrefix = "p3-"
        dialect.embedding.headingShift = 1
        dialect.embedding.regionSuffix = " (3)"
        return dialect.render(text)
    }

    private static func html(_ text: String) -> String {
        String(decoding: embedded(text).html, as: UTF8.self)
    }

    @Test func `ids get a prefix and headings stand lower, but never below the sixth level`() {
        #expect(
            Self.html("## One\n\n## One\n\n### Two {#mine}\n\n###### Six") == """
                <h3 id="p3-one">One</h3>
                <h3 id="p3-one-1">One</h3>
                <h4 id="p3-mine">Two</h4>
                <h6 id="p3-six">Six</h6>

                """
        )
    }

    @Test func `the outline has the ids of the document and the levels of the text`() {
        let outline = Self.embedded("## One\n\n### Two").outline
        #expect(outline.map(\.id) == ["p3-one", "p3-two"])
        #expect(outline.map(\.level) == [2, 3])
    }

    @Test func `an id that is given twice is reported as it was written`() {
        let found = Self.embedded("## One {#a}\n\n## Two {#a}").problems.map(\.kind)
        #expect(found == [.duplicateID("a")])
    }

    @Test func `footnotes lead to those of the same text`() {
        #expect(
            Self.html("A[^n]\n\n[^n]: Note.") == """
                <p>A<sup class="footnote-ref"><a href="#p3-fn1" id="p3-fnref1" aria-label="Footnote 1">1</a></sup></p>
                <section class="footnotes" aria-label="Footnotes (3)">
                <ol>
                <li id="p3-fn1">
                <p>Note. <a href="#p3-fnref1" class="footnote-backref" aria-label="Back to reference 1">↩\u{FE0E}</a></p>
                </li>
                </ol>
                </section>

                """
        )
    }

    @Test func `a table is told from one with the same headings in another text`() {
        #expect(Self.html("| A | B |\n|---|---|\n| c | d |").contains("aria-label=\"A, B (3)\""))
    }

    @Test func `a link that refers to another text says so behind its words`() {
        var hooks = Hooks()
        hooks.link = { _ in .refer(to: "#part-2", saying: "see sheet <A-1>") }
        let text = Markdown().render("Do the [*quiz*](quiz.md) now.", hooks: hooks)
        #expect(
            String(decoding: text.html, as: UTF8.self) == """
                <p>Do the <a href="#part-2"><em>quiz</em></a> (see sheet &lt;A-1&gt;) now.</p>

                """
        )
        #expect(text.blocks.map(\.text) == ["Do the quiz (see sheet <A-1>) now."])
    }
}
