import Testing

@testable import PDF

/// The numbers of a list of contents.
struct PageNumbersTests {
    private static func filled(_ html: String, _ numbers: [String: Int]) -> String {
        String(decoding: PageNumbers.filled(Array(html.utf8), numbers), as: UTF8.self)
    }

    @Test func `an element gets the number of what it names`() {
        let html =
            "<li><a href=\"#a\">A</a> <span data-page-of=\"a\" class=\"n\"></span><li><b data-page-of=\"b\"></b>"
        #expect(
            Self.filled(html, ["a": 2, "b": 13])
                == "<li><a href=\"#a\">A</a> <span data-page-of=\"a\" class=\"n\">2</span><li><b data-page-of=\"b\">13</b>"
        )
    }

    @Test func `what is nowhere stays empty`() {
        let html = "<b data-page-of=\"c\"></b>"
        #expect(Self.filled(html, ["a": 2]) == html)
    }

    @Test func `a page says whether it wants any`() {
        #expect(PageNumbers.areWanted(in: Array("<b data-page-of=\"c\"></b>".utf8)))
        #expect(!PageNumbers.areWanted(in: Array("<b data-page=\"c\"></b>".utf8)))
    }
}
