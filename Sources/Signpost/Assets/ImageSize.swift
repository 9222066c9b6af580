/// The width and height of a picture in CSS pixels, read from its file.
struct ImageSize: Hashable, Sendable {
    let width: Int
    let height: Int

    /// The size that the file states, or nil for a format that is not a picture's or states none.
    ///
    /// PNG: the IHDR chunk. GIF: the logical screen. JPEG: the first start-of-frame segment. WebP:
    /// the VP8, VP8L or VP8X chunk. SVG: the root's `width` and `height`, else its `viewBox`.
    init?(of bytes: [UInt8]) {
        guard let size = Self.png(bytes) ?? Self.gif(bytes) ?? Self.jpeg(bytes) ?? Self.webp(bytes)
            ?? Self.svg(bytes)
        else { return nil }
        self = size
    }

    private init?(_ width: Int, _ height: Int) {
        guard width > 0, height > 0 else { return nil }
        self.width = width
        self.height = height
    }

    private static func png(_ bytes: [UInt8]) -> Self? {
        guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
        return Self(bytes.big(16, 4), bytes.big(20, 4))
    }

    private static func gif(_ bytes: [UInt8]) -> Self? {
        guard bytes.count >= 10, bytes.starts(with: "GIF8".utf8) else { return nil }
        return Self(bytes.little(6, 2), bytes.little(8, 2))
    }

    private static func jpeg(_ bytes: [UInt8]) -> Self? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var at = 2
        while at + 9 < bytes.count, bytes[at] == 0xFF {
            let marker = bytes[at + 1]
            let isFrame = 0xC0...0xCF ~= marker && ![0xC4, 0xC8, 0xCC].contains(marker)
            if isFrame { return Self(bytes.big(at + 7, 2), bytes.big(at + 5, 2)) }
            at += 2 + bytes.big(at + 2, 2)
        }
        return nil
    }

    private static func webp(_ bytes: [UInt8]) -> Self? {
        guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8),
            bytes[8..<12].elementsEqual("WEBP".utf8)
        else { return nil }
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8X": return Self(bytes.little(24, 3) + 1, bytes.little(27, 3) + 1)
        case "VP8 ": return Self(bytes.little(26, 2) & 0x3FFF, bytes.little(28, 2) & 0x3FFF)
        case "VP8L":
            let bits = bytes.little(21, 4)
            return Self(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
        default: return nil
        }
    }

    private static func svg(_ bytes: [UInt8]) -> Self? {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        guard let start = head.firstRange(of: "<svg"),
            let end = head[start.upperBound...].firstIndex(of: ">")
        else { return nil }
        let tag = head[start.upperBound..<end]
        if let width = attribute("width", of: tag).flatMap(pixels),
            let height = attribute("height", of: tag).flatMap(pixels)
        {
            return Self(width, height)
        }
        let box = attribute("viewBox", of: tag)?.split { $0 == " " || $0 == "," } ?? []
        guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else { return nil }
        return Self(width, height)
    }

    private static func attribute(_ name: String, of tag: Substring) -> Substring? {
        guard let start = tag.firstRange(of: " \(name)=\"") else { return nil }
        return tag[start.upperBound...].prefix { $0 != "\"" }
    }

    /// Whole pixels of a length in pixels or without a unit; other units do not say a ratio we can use.
    private static func pixels(_ length: Substring) -> Int? {
        let number = length.hasSuffix("px") ? length.dropLast(2) : length
        return Double(number).flatMap { Int(exactly: $0.rounded()) }
    }
}

extension [UInt8] {
    fileprivate func big(_ at: Int, _ count: Int) -> Int {
        self[at..<at + count].reduce(0) { $0 << 8 | Int($1) }
    }

    fileprivate func little(_ at: Int, _ count: Int) -> Int {
        self[at..<at + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
