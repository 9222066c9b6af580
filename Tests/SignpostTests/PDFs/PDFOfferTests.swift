import Foundation
import Testing

@testable import Signpost

/// Which PDFs readers are offered.
struct PDFOfferTests {
    private static let layout = """
        {{page.title}}{{#page.pdf}} {{url}} {{size}} {{sides}}{{#single}} single{{/single}}{{/page.pdf}}\
        {{#page.print.picture}} {{url}}{{#width}} {{.}}{{/width}}{{#height}}x{{.}}{{/height}}{{/page.print.picture}}\
        {{#children}}{{#pdf}} [{{url}}]{{/pdf}}{{/children}}
        """

    private static func site(_ title: String = "Cards", more: String = "") -> TestSite {
        var site = TestSite([
            "Themes/plain/layouts/page.mustache": layout,
            "Content/print/index.md": TestSite.page("Print", type: "section"),
            "Content/print/cards.md": TestSite.page(
                title,
                type: "sheet",
                "code: MFM-25\npaper: A4\nsides: 1\nowner: Web team\nreview_by: 2030-01-01\n\(more)"
            ),
            "Content/data/printed-codes.yml":
                "- {code: MFM-25, page: print/cards.md, printed: 2026-11-23}",
        ])
        site.pdfs = "PDF"
        return site
    }

    /// Builds the site beside a PDF of `html`, of 84,321 bytes as the manifest says.
    private static func build(
        _ site: TestSite,
        printed html: String = "Cards",
        bytes: Int = 84_321,
        said: Int = 84_321
    ) async throws -> Built {
        let entry = PDFManifest.Entry(
            page: "/print/cards/",
            html: Array(html.utf8),
            pdf: .init(name: "mfm-25.pdf", bytes: said),
            sides: 1,
            picture: .init(name: "mfm-25.png", bytes: 3),
            width: 283,
            height: 400
        )
        return try await Sandbox.with { box in
            try site.write(to: box)
            try box.write(
                String(decoding: PDFManifest([entry]).bytes, as: UTF8.self),
                to: "PDF/pdfs.json"
            )
            try box.write(String(repeating: "x", count: bytes), to: "PDF/mfm-25.pdf")
            try box.write("png", to: "PDF/mfm-25.png")
            return try await site.build(in: box)
        }
    }

    @Test func `a page that is still what was printed offers its PDF and its picture`() async throws
    {
        let built = try await Self.build(Self.site())
        #expect(built.problems == [])
        #expect(
            built.files["print/cards/index.html"]
                == "Cards /pdf/mfm-25.pdf 84 kB 1 single /pdf/mfm-25.png 283x400"
        )
        #expect(built.files["print/index.html"] == "Print [/pdf/mfm-25.pdf]")
        #expect(built.files["pdf/mfm-25.pdf"]?.count == 84_321)
        #expect(built.files["pdf/mfm-25.png"] == "png")
    }

    @Test(arguments: [(400, "1 kB"), (999_499, "999 kB"), (1_240_000, "1.2 MB")])
    func `a size is in thousands or millions of bytes`(bytes: Int, size: String) async throws {
        let built = try await Self.build(Self.site(), bytes: bytes, said: bytes)
        #expect(built.files["print/cards/index.html"]?.contains(" \(size) 1 ") == true)
    }

    @Test func `a page that has changed does not offer its old PDF`() async throws {
        let built = try await Self.build(Self.site("Other cards"))
        #expect(built.files["print/cards/index.html"] == "Other cards")
        #expect(built.files["pdf/mfm-25.pdf"] == nil)
        #expect(
            built.problems == [
                """
                PDF/pdfs.json 0:0+1 warning pdf-stale: 'mfm-25.pdf' is older than its page, so it is not offered
                -> run 'signpost pdf --all', then build again
                """
            ]
        )
        #expect(built.report.isPublishable)
    }

    @Test func `a file that is not the one that was made is not offered`() async throws {
        let built = try await Self.build(Self.site(), said: 84_320)
        #expect(built.files["print/cards/index.html"] == "Cards")
        #expect(
            built.problems == [
                """
                PDF/pdfs.json 0:0+1 warning pdf-lost: 'mfm-25.pdf' or its picture is not the file that was made, so it is not offered
                -> run 'signpost pdf --all', then build again
                """
            ]
        )
    }

    @Test func `a page that nobody may see offers nothing`() async throws {
        let built = try await Self.build(Self.site(more: "draft: true"))
        #expect(built.mistakes == ["Content/data/printed-codes.yml:1 printed-code-withheld"])
        #expect(built.files["pdf/mfm-25.pdf"] == nil)
    }

    @Test func `many old PDFs are one warning`() {
        let entries = (1...7).map {
            PDFManifest.Entry(
                page: "/\($0)/",
                html: [],
                pdf: .init(name: "\($0).pdf", bytes: 1),
                sides: 1,
                picture: .init(name: "\($0).png", bytes: 1),
                width: 1,
                height: 1
            )
        }
        #expect(
            Diagnostic.stale(entries, in: "PDF").summary
                == "'1.pdf', '2.pdf', '3.pdf', '4.pdf', '5.pdf' and 2 more are older than their pages, so they are not offered"
        )
        #expect(
            Diagnostic.lost(Array(entries.prefix(2)), in: "PDF").summary
                == "'1.pdf' and '2.pdf' or their pictures are not the files that were made, so they are not offered"
        )
    }

    @Test func `a build that is told of no folder looks at none`() async throws {
        var site = Self.site()
        site.pdfs = nil
        #expect(try await Self.build(site).files["print/cards/index.html"] == "Cards")
    }
}
