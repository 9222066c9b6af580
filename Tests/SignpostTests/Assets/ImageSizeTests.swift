import Testing

@testable import Signpost

struct ImageSizeTests {
    struct Picture: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let testDescription: String

        init(_ name: String, _ bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
            testDescription = name
        }
    }

    /// Pictures of 300 by 5 pixels: the beginning of each file, as far as its size needs it.
    static let pictures: [Picture] = [
        Picture(
            "png",
            [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
                + [0, 0, 1, 44, 0, 0, 0, 5]
        ),
        Picture("gif", Array("GIF89a".utf8) + [44, 1, 5, 0]),
        Picture("jpeg", [0xFF, 0xD8] + segment(0xE0, [1, 2]) + frame(0xC0)),
        Picture("progressive jpeg", [0xFF, 0xD8] + segment(0xC4, [9]) + frame(0xC2)),
        Picture(
            "jpeg with padding",
            [0xFF, 0xD8, 0xFF] + segment(0xE1, []) + [0xFF, 0xFF] + frame(0xC1)
        ),
        Picture("webp", webp("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 44, 1, 5, 0])),
        Picture("webp, scaled", webp("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 44, 0x41, 5, 0x80])),
        Picture("webp without loss", webp("VP8L", [0x2F, 0x2B, 0x01, 0x01, 0x00])),
        Picture("webp, extended", webp("VP8X", [0, 0, 0, 0, 43, 1, 0, 4, 0, 0])),
    ]

    @Test(arguments: pictures)
    func `the size is read from the file`(picture: Picture) {
        #expect(ImageSize(of: picture.bytes) == ImageSize(300, 5))
    }

    @Test(arguments: pictures)
    func `a picture that was cut off has no size and does no harm`(picture: Picture) {
        for length in 0..<picture.bytes.count {
            #expect(ImageSize(of: Array(picture.bytes.prefix(length))) == nil)
        }
    }

    @Test(
        arguments: [
            (#"<svg width="300" height="5">"#, true),
            (#"<svg width="300px" height="5.2px"/>"#, true),
            (#"<svg viewBox="0 0 300 5">"#, true),
            (#"<svg viewBox="0,0,300,5" stroke-width="7">"#, true),
            (#"<svg width="100%" height="100%" viewBox="0 0 300 5">"#, true),
            ("<svg\n\twidth='300'\n\theight = '5'\n>", true),
            (
                #"<?xml version="1.0"?><!-- <svg width="1" height="1"> --><svg width="300" height="5"/>"#,
                true
            ),
            (#"<svg aria-label="a > b" width="300" height="5">"#, true),
            (#"<svg><rect width="300" height="5"/></svg>"#, false),
            (#"<svg width="10em" height="5em">"#, false),
            (#"<svg width="nan" height="inf">"#, false),
            (#"<svg width="0" height="5">"#, false),
            (#"<svg width="1e300" height="5">"#, false),
            ("<svg width=300 height=5>", false),
            ("<svg", false),
            ("<!-- ", false),
            ("words", false),
        ]
    )
    func `the size of a drawing is what its root says`(svg: String, isStated: Bool) {
        #expect(ImageSize(of: Array(svg.utf8)) == (isStated ? ImageSize(300, 5) : nil))
    }

    private static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [0xFF, marker, 0, UInt8(payload.count + 2)] + payload
    }

    private static func frame(_ marker: UInt8) -> [UInt8] {
        segment(marker, [8, 0, 5, 1, 44])
    }

    private static func webp(_ kind: String, _ payload: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(kind.utf8) + [0, 0, 0, 0]
            + payload
    }
}
