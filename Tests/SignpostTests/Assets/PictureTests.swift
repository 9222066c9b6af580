import Testing

@testable import Signpost

/// A file that is only named like a picture would be a gap on the page.
struct PictureTests {
    private static let png: [UInt8] =
        [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
    private static let part = "the file is named like a picture, but holds none, or a part of one"

    @Test(
        arguments: [
            ("png", [], "the picture is empty"), ("png", Array("words".utf8), part),
            ("png", png + [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF], part),
            ("png", png + [0, 0, 1, 44, 0, 0, 0, 5], nil), ("jpg", Array("<svg/>".utf8), part),
            ("svg", Array("<svg".utf8), part), ("svg", Array("words".utf8), part),
            ("svg", Array("<svg viewBox=\"0 0 1 1\"><rect>".utf8), part),
            ("svg", Array("<svg/>\n".utf8), nil),
            ("svg", Array("<!-- a --><svg><rect/></svg>\n<!-- b -->\n".utf8), nil),
            ("avif", Array("words and words".utf8), part),
            ("avif", [0, 0, 0, 32] + Array("ftypavif....".utf8), nil),
        ] as [(String, [UInt8], String?)]
    )
    func `what is no picture is told`(kind: String, bytes: [UInt8], flaw: String?) {
        #expect(Picture.flaw(in: bytes, named: kind) == flaw)
    }

    @Test func `a picture that is none keeps the site from being published`() async throws {
        let built = try await TestSite([
            "Content/a.png": "words",
            "Content/index.md": TestSite.page("Home", body: "![A sign](a.png)\n"),
        ]).build()
        #expect(
            built.problems == [
                """
                Content/a.png 0:0+1 image-broken: the file is named like a picture, but holds none, or a part of one
                -> save it again from the program that made it, or put the right file in its place
                """
            ]
        )
    }
}
