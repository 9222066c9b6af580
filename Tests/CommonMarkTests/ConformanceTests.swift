import CommonMark
import Testing

@Suite(.enabled(if: Conformance.folder != nil, "needs the official examples beside the project"))
struct ConformanceTests {
    /// The examples that show an image alone in a paragraph, which is a figure here.
    private static let figures: Set<Int> = [
        519, 567, 570, 571, 572, 573, 574, 575, 576, 577, 579, 580, 581, 582, 583, 584, 585, 587,
        588, 590,
    ]

    @Test func `every CommonMark example renders as the specification says`() throws {
        let examples = try Conformance.examples("commonmark-0.30.json")
        #expect(examples.count == 652)
        for example in examples {
            let isFigure = Self.figures.contains(example.example ?? 0)
            let expected = isFigure ? Self.figure(from: example.html) : example.html
            let ours = Self.withoutHeadingIDs(html(example.markdown, allowsRawHTML: true))
            #expect(ours == expected, "example \(example.example ?? 0)")
        }
    }

    @Test func `every table of the GitHub examples has the same rows and cells`() throws {
        let examples = try Conformance.examples("gfm-tables.json")
        #expect(examples.count == 17)
        for example in examples {
            let ours = Self.withGitHubTables(html(example.markdown))
            #expect(ours == example.html, "\(example.markdown)")
        }
    }

    @Test func `every footnote of the GitHub examples has the same text and links`() throws {
        let examples = try Conformance.examples("gfm-footnotes.json")
        #expect(!examples.isEmpty)
        for example in examples {
            let ours = html(example.markdown)
                .replacing(#/ aria-label="[^"]*"/#, with: "")
                .replacing("↩\u{FE0E}", with: "↩")
            #expect(ours == example.html)
        }
    }
}

// MARK: - What our HTML has more than the examples

extension ConformanceTests {
    private static func withoutHeadingIDs(_ html: String) -> String {
        html.replacing(/<(h[1-6]) id="[^"]*">/) { "<\($0.1)>" }
    }

    /// Turns the expected paragraph of an image into a figure, its title into the caption.
    private static func figure(from html: String) -> String {
        html
            .replacing("<p><img", with: "<figure>\n<img")
            .replacing(" /></p>", with: " />\n</figure>")
            .replacing(#/ title="([^"]*)" />/#) { " />\n<figcaption>\($0.1)</figcaption>" }
    }

    /// Takes away the frame and the scopes, and writes alignment the old way.
    private static func withGitHubTables(_ html: String) -> String {
        html
            .replacing(/<div class="table"[^>]*>\n/, with: "")
            .replacing("</table>\n</div>", with: "</table>")
            .replacing(#" scope="col""#, with: "")
            .replacing(/class="align-([a-z]+)"/) { "align=\"\($0.1)\"" }
    }
}
