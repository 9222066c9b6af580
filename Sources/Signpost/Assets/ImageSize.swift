/// The width and height of a picture in CSS pixels, read from its file.
struct ImageSize: Hashable, Sendable {
    let width: Int
    let height: Int

    /// No browser shows more; what says more is broken.
    private static let longest = 100_000

    /// The size that the file states, or nil for a format that is not a picture's or states none.
    ///
    /// PNG: the IHDR chunk. GIF: the logical screen. JPEG: the first start-of-frame segment. Both are turned as
    /// EXIF says. WebP: the VP8, VP8L or VP8X chunk. AVIF: the properties of the primary item. SVG: the root's
    /// `width` and `height`, else its `viewBox`.
    init?(of bytes: [UInt8]) {
        guard let size = Self(ofPixels: bytes) ?? Self.svg(bytes) else { return nil }
        self = size
    }

    /// The size of a picture that is made of pixels.
    init?(ofPixels bytes: [UInt8]) {
        guard
            let size = Self.png(bytes) ?? Self.gif(bytes) ?? Self.jpeg(bytes) ?? Self.webp(bytes)
                ?? Self.avif(bytes)
        else { return nil }
        self = size
    }

    /// The same picture lying on its side.
    var turned: ImageSize { ImageSize(height, width) ?? self }

    init?(_ width: Int, _ height: Int) {
        guard 1...Self.longest ~= width, 1...Self.longest ~= height else { return nil }
        self.width = width
        self.height = height
    }

    private static func png(_ bytes: [UInt8]) -> Self? {
        guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
        let size = Self(bytes.big(16, 4), bytes.big(20, 4))
        return isPNGOnItsSide(bytes) ? size?.turned : size
    }

    /// Whether a chunk before the pixels says that the picture must be turned; browsers heed it.
    private static func isPNGOnItsSide(_ bytes: [UInt8]) -> Bool {
        var at = 8
        while at + 8 <= bytes.count {
            let length = bytes.big(at, 4)
            let kind = bytes[at + 4..<at + 8]
            guard at + 8 + length <= bytes.count, !kind.elementsEqual("IDAT".utf8) else { break }
            if kind.elementsEqual("eXIf".utf8) {
                return Exif.isOnItsSide(Array(bytes[at + 8..<at + 8 + length]))
            }
            at += 12 + length
        }
        return false
    }

    private static func gif(_ bytes: [UInt8]) -> Self? {
        guard bytes.count >= 10, bytes.starts(with: "GIF8".utf8) else { return nil }
        return Self(bytes.little(6, 2), bytes.little(8, 2))
    }

    private static func webp(_ bytes: [UInt8]) -> Self? {
        guard bytes.count >= 25, bytes.starts(with: "RIFF".utf8),
            bytes[8..<12].elementsEqual("WEBP".utf8)
        else { return nil }
        let isLong = bytes.count >= 30
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8X" where isLong: return Self(bytes.little(24, 3) + 1, bytes.little(27, 3) + 1)
        case "VP8 " where isLong:
            return Self(bytes.little(26, 2) & 0x3FFF, bytes.little(28, 2) & 0x3FFF)
        case "VP8L":
            let bits = bytes.little(21, 4)
            return Self(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        default: return nil
        }
    }
}

extension [UInt8] {
    func big(_ at: Int, _ count: Int) -> Int {
        self[at..<at + count].reduce(0) { $0 << 8 | Int($1) }
    }

    func little(_ at: Int, _ count: Int) -> Int {
        self[at..<at + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
