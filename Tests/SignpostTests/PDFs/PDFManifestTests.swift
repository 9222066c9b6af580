import Testing

@testable import Signpost

/// The file beside finished PDFs.
struct PDFManifestTests {
    private static let entry = PDFManifest.Entry(
        page: "/print/a/",
        html: [1, 2],
        pdf: .init(name: "a-1.pdf", bytes: 1234),
        sides: 2,
        picture: .init(name: "a-1.png", bytes: 56),
        width: 283,
        height: 400
    )
    private static let text = """
        {"pdfs":[{"page":"/print/a/","fingerprint":"a12871fee2","pdf":"a-1.pdf","bytes":1234,\
        "sides":2,"picture":"a-1.png","picture_bytes":56,"width":283,"height":400}]}

        """

    @Test func `an entry has all that a build must know`() {
        #expect(String(decoding: PDFManifest([Self.entry]).bytes, as: UTF8.self) == Self.text)
    }

    @Test func `what was written is read`() throws {
        let manifest = try PDFManifest(Array(Self.text.utf8), file: "PDF/pdfs.json")
        #expect(manifest == PDFManifest([Self.entry]))
        #expect(manifest["/print/a/"] == Self.entry)
        #expect(manifest["/print/b/"] == nil)
    }

    @Test func `a fingerprint is of the page`() {
        #expect(Self.entry.isOf([1, 2]))
        #expect(!Self.entry.isOf([1, 3]))
    }

    @Test func `entries are in the order of their pages`() {
        let first = PDFManifest.Entry(
            page: "/a/",
            html: [],
            pdf: .init(name: "b.pdf", bytes: 1),
            sides: 1,
            picture: .init(name: "b.png", bytes: 1),
            width: 1,
            height: 1
        )
        #expect(PDFManifest([Self.entry, first]).entries.map(\.page) == ["/a/", "/print/a/"])
    }

    @Test(arguments: [
        "", "[]", "{}", "{\"pdfs\":[{\"page\":\"/a/\"}]}",
        Self.text.replacing("a-1.pdf", with: "../a-1.pdf"),
        Self.text.replacing("a-1.png", with: "b/a-1.png"),
        Self.text.replacing("1234", with: "\"1234\""),
    ])
    func `anything else is no manifest`(text: String) throws {
        let error = #expect(throws: Diagnostic.self) {
            try PDFManifest(Array(text.utf8), file: "PDF/pdfs.json")
        }
        #expect(
            error?.report == """
                0:0+1 warning pdf-manifest: 'PDF/pdfs.json' cannot be understood, so no PDF is offered
                -> delete it and run 'signpost pdf --all'
                """
        )
    }
}
