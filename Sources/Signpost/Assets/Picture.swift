/// Whether a file that is named like a picture holds one.
enum Picture {
    /// What is wrong with the bytes of a picture of this extension, or nil when a browser can show them.
    static func flaw(in bytes: [UInt8], named kind: String) -> String? {
        if bytes.isEmpty { return "the picture is empty" }
        let isPicture =
            switch kind {
            case "svg": isWholeSVG(bytes)
            case "avif": bytes.count > 12 && bytes[4..<8].elementsEqual("ftyp".utf8)
            default: ImageSize(ofPixels: bytes) != nil
            }
        return isPicture
            ? nil : "the file is named like a picture, but holds none, or a part of one"
    }

    /// Whether an SVG has a root, at its beginning, and closes it, at its end.
    private static func isWholeSVG(_ bytes: [UInt8]) -> Bool {
        let head = String(decoding: bytes.prefix(16_384), as: UTF8.self)
        let tail = String(decoding: bytes.suffix(256), as: UTF8.self).trimmingSpace()
        return ImageSize.root(of: head) != nil && (tail.contains("</svg") || tail.hasSuffix("/>"))
    }
}

extension Diagnostic {
    static func brokenPicture(_ flaw: String, at place: Place) -> Self {
        Diagnostic(
            id: "image-broken",
            at: place,
            flaw,
            hint: "save it again from the program that made it, or put the right file in its place"
        )
    }
}
