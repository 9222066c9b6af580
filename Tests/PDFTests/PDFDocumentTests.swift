import Testing

@testable import PDF

/// What is read from a browser's PDF, and what becomes of it.
struct PDFDocumentTests {
    private static let facts = PDFDocument.Facts(
        language: "en",
        address: "https://example.org/a/?b&c",
        day: "2026-11-23"
    )
    private static let title = PDFDocument.Title(of: Array("<title>A &amp; B</title>".utf8))

    private static func finished(_ pdf: TinyPDF) throws -> String {
        let bytes = try PDFDocument(pdf.bytes).finished(
            facts,
            titled: title,
            from: "http://127.0.0.1:4000",
            to: "https://example.org"
        )
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [1, 3])
    func `the sides are counted`(pages: Int) throws {
        #expect(try PDFDocument(TinyPDF(pages: pages).bytes).sides == pages)
    }

    @Test func `an id has the side on which its element is`() throws {
        let pdf = TinyPDF(
            pages: 2,
            destinations: "/Dests <</a#20b [5 0 R /XYZ 0 0 0]\n/c [4 0 R]>>"
        )
        #expect(try PDFDocument(pdf.bytes).destinations == ["a b": 2, "c": 1])
    }

    @Test func `links lead to the site, and streams keep what looks like one`() throws {
        let link = "<</URI (http://127.0.0.1:4000/a/)>>"
        let stream = "<</Length 24>> stream\n(http://127.0.0.1:4000/)\nendstream"
        let text = try Self.finished(TinyPDF(others: [link, stream]))
        #expect(text.contains("<</URI (https://example.org/a/)>>"))
        #expect(text.contains(stream))
    }

    @Test func `the day takes the place of the moment`() throws {
        let text = try Self.finished(TinyPDF())
        #expect(text.contains("/CreationDate (D:20261123000000+00'00')"))
        #expect(text.contains("/ModDate (D:20261123000000+00'00')"))
        #expect(!text.contains("193227"))
    }

    @Test func `the file says of which page it is`() throws {
        let text = try Self.finished(TinyPDF())
        #expect(text.contains("<dc:source>https://example.org/a/?b&amp;c</dc:source>"))
        #expect(text.contains("<rdf:li xml:lang=\"x-default\">A &amp; B</rdf:li>"))
        #expect(text.contains("/Metadata 5 0 R>>"))
    }

    @Test func `what was finished is a whole PDF`() throws {
        let text = try Self.finished(
            TinyPDF(pages: 3, others: ["<</URI (http://127.0.0.1:4000/)>>"])
        )
        let document = try PDFDocument(Array(text.utf8))
        #expect(try document.sides == 3)
        #expect(try document.isTagged)
    }

    @Test func `a PDF without tags is refused`() {
        #expect(throws: PDFFlaw.isUntagged) { try Self.finished(TinyPDF(marked: false)) }
    }

    @Test func `half a PDF is refused`() throws {
        let bytes = TinyPDF().bytes
        for count in [0, 4, bytes.count / 2, bytes.count - 5] {
            #expect(throws: PDFFlaw.isBroken) { try PDFDocument(Array(bytes.prefix(count))) }
        }
    }

    @Test func `a page that is its own parent ends the count`() throws {
        let pdf = TinyPDF(pages: 1, others: ["<</Kids [3 0 R]>>"])
        let text = String(decoding: pdf.bytes, as: UTF8.self)
            .replacing("/Kids [5 0 R]", with: "/Kids [4 0 R]")
        let document = try PDFDocument(Array(text.utf8))
        #expect(throws: PDFFlaw.isBroken) { try document.sides }
    }
}
