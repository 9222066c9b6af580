import CommonMark
import Testing

struct ImageTests {
    @Test(arguments: [
        (
            "![A *fox*](fox.png)",
            "<figure>\n<img src=\"fox.png\" alt=\"A fox\" />\n</figure>\n"
        ),
        (
            "![A fox](fox.png \"Fox & \"hen\"\")",
            "<p>![A fox](fox.png &quot;Fox &amp; &quot;hen&quot;&quot;)</p>\n"
        ),
        (
            "![A fox](fox.png 'Fox & \"hen\"')",
            """
            <figure>
            <img src="fox.png" alt="A fox" />
            <figcaption>Fox &amp; &quot;hen&quot;</figcaption>
            </figure>

            """
        ),
        (
            "Text ![A fox](fox.png \"T\")",
            "<p>Text <img src=\"fox.png\" alt=\"A fox\" title=\"T\" /></p>\n"
        ),
        (
            "[![A fox](fox.png)](x.md)",
            "<p><a href=\"x.md\"><img src=\"fox.png\" alt=\"A fox\" /></a></p>\n"
        ),
    ])
    func `an image alone in a paragraph is a figure with its title as caption`(
        text: String,
        expected: String
    ) {
        #expect(html(text) == expected)
    }

    @Test func `the site gives an image its source and size`() {
        var hooks = Hooks()
        hooks.image = {
            ImageSource(url: "/\($0.url)", width: 3, height: $0.url == "a.png" ? 4 : nil)
        }
        #expect(
            html("![](a.png)\n\nx ![y](b.png \"z\")", hooks: hooks) == """
                <figure>
                <img src="/a.png" alt="" width="3" height="4" />
                </figure>
                <p>x <img src="/b.png" alt="y" title="z" width="3" /></p>

                """
        )
    }

    @Test func `an image tells its alternative, title and place`() {
        let images = rendered("x ![a `b` ![c](d)](e.png \"f\")\n\n[![g](h.png)](i)").images
        #expect(images.map(\.url) == ["e.png", "h.png"])
        #expect(images.map(\.alt) == ["a b c", "g"])
        #expect(images.map(\.title) == ["f", ""])
        #expect(
            images.map(\.span) == [
                Span(line: 1, column: 3, length: 27), Span(line: 3, column: 2, length: 11),
            ]
        )
    }

    @Test func `a link around an image is named by the image`() {
        #expect(rendered("[![Home](h.png)](/)").links.map(\.text) == ["Home"])
    }
}
