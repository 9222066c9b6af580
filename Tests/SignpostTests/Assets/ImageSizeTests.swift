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
        Picture("avif", avif(extents: [(300, 5)], has: [1])),
        Picture("avif with a picture in small", avif(extents: [(30, 1), (300, 5)], has: [2])),
        Picture("avif on its side", avif(extents: [(5, 300)], turn: 3, has: [1, 0x82])),
        Picture("avif upside down", avif(extents: [(300, 5)], turn: 2, has: [1, 0x82])),
        Picture("avif of a later version", avif(extents: [(300, 5)], version: 1, has: [0x8001])),
        Picture(
            "jpeg on its side",
            [0xFF, 0xD8] + exif(6, isLittle: false) + frame(0xC0, turned: true)
        ),
        Picture(
            "jpeg, little end first",
            [0xFF, 0xD8] + exif(8, isLittle: true) + frame(0xC0, turned: true)
        ),
        Picture("jpeg upside down", [0xFF, 0xD8] + exif(3, isLittle: false) + frame(0xC0)),
    ]

    @Test func `a PNG is turned as it says before its pixels`() {
        let head: [UInt8] = [0x89] + Array("PNG".utf8) + [13, 10, 26, 10]
        let size: [UInt8] = [0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 5, 0, 0, 1, 44]
        let tiff = Self.tiff(6, isLittle: false)
        let turn = Self.big(tiff.count, 4) + Array("eXIf".utf8) + tiff + [0, 0, 0, 0]
        let pixels: [UInt8] = [0, 0, 0, 0] + Array("IDAT".utf8) + [0, 0, 0, 0]
        let whole = head + size + [8, 2, 0, 0, 0, 0, 0, 0, 0]
        #expect(ImageSize(of: whole + turn + pixels) == ImageSize(300, 5))
        #expect(ImageSize(of: whole + pixels + turn) == ImageSize(5, 300))
        #expect(ImageSize(of: whole + turn.dropLast(20)) == ImageSize(5, 300))
    }

    @Test(arguments: [[], [7], [2]])
    func `an AVIF that gives its picture no size has none`(properties: [Int]) {
        #expect(ImageSize(of: Self.avif(extents: [(300, 5)], turn: 1, has: properties)) == nil)
    }

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

    private static func frame(_ marker: UInt8, turned: Bool = false) -> [UInt8] {
        segment(marker, turned ? [8, 1, 44, 0, 5] : [8, 0, 5, 1, 44])
    }

    private static func big(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(number >> (8 * $0) & 0xFF) }
    }

    /// What a camera writes of how it was held, as the first and only thing.
    private static func tiff(_ orientation: Int, isLittle: Bool) -> [UInt8] {
        func number(_ value: Int, _ count: Int) -> [UInt8] {
            isLittle ? big(value, count).reversed() : big(value, count)
        }
        return Array((isLittle ? "II" : "MM").utf8) + number(42, 2) + number(8, 4) + number(1, 2)
            + number(0x112, 2) + number(3, 2) + number(1, 4) + number(orientation, 2) + [0, 0]
            + number(0, 4)
    }

    private static func exif(_ orientation: Int, isLittle: Bool) -> [UInt8] {
        segment(0xE1, Array("Exif\0\0".utf8) + tiff(orientation, isLittle: isLittle))
    }

    private static func box(_ name: String, _ content: [UInt8]) -> [UInt8] {
        big(content.count + 8, 4) + Array(name.utf8) + content
    }

    /// The beginning of an AVIF whose item 7 is the picture; `has` are the numbers of the item's properties,
    /// which are the extents and behind them the turn.
    private static func avif(
        extents: [(Int, Int)],
        turn: Int = 0,
        version: Int = 0,
        has: [Int]
    ) -> [UInt8] {
        let sizes = extents.flatMap { box("ispe", [0, 0, 0, 0] + big($0.0, 4) + big($0.1, 4)) }
        let properties = box("ipco", sizes + box("irot", [UInt8(turn)]))
        let number = version == 0 ? 1 : 2
        let id = version == 0 ? 2 : 4
        let other = big(3, id) + [1] + big(1, number)
        let own = big(7, id) + [UInt8(has.count)] + has.flatMap { big($0, number) }
        let flags: [UInt8] = [UInt8(version), 0, 0, UInt8(number - 1)]
        let table = box("ipma", flags + big(2, 4) + other + own)
        let primary = box("pitm", [UInt8(version), 0, 0, 0] + big(7, id))
        return box("ftyp", Array("avif".utf8) + [0, 0, 0, 0])
            + box("meta", [0, 0, 0, 0] + primary + box("iprp", properties + table))
    }

    private static func webp(_ kind: String, _ payload: [UInt8]) -> [UInt8] {
        Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(kind.utf8) + [0, 0, 0, 0]
            + payload
    }
}
