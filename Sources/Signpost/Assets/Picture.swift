/// Whether a file that is named like a picture holds one that readers can be given.
enum Picture {
    /// What is wrong with the bytes of a picture of this extension; `kilobytes` is the most that it may weigh.
    static func diagnostics(
        _ bytes: [UInt8],
        named kind: String,
        kilobytes: Int,
        at place: Place
    ) -> [Diagnostic] {
        if let flaw = flaw(in: bytes, named: kind) { return [.brokenPicture(flaw, at: place)] }
        let size = ImageSize(of: bytes)
        var found = size == nil ? [Diagnostic.sizelessPicture(at: place)] : []
        if bytes.count > kilobytes * 1024 {
            found.append(.heavyPicture(bytes.count, size, kind, kilobytes, at: place))
        }
        return found
    }

    /// What is wrong with the bytes of a picture of this extension, or nil when a browser can show them.
    static func flaw(in bytes: [UInt8], named kind: String) -> String? {
        if bytes.isEmpty { return "the picture is empty" }
        let isPicture = kind == "svg" ? isWholeSVG(bytes) : ImageSize(ofPixels: bytes) != nil
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
    fileprivate static func brokenPicture(_ flaw: String, at place: Place) -> Self {
        Diagnostic(
            id: "image-broken",
            at: place,
            flaw,
            hint: "save it again from the program that made it, or put the right file in its place"
        )
    }

    /// Only a drawing can be without a size: the other formats cannot be read without it.
    fileprivate static func sizelessPicture(at place: Place) -> Self {
        Diagnostic(
            id: "image-sizeless",
            at: place,
            "the drawing does not say how wide and high it is, so the words around it would jump when it appears",
            hint:
                "save it again with a fixed size, or write its size into the first tag, such as viewBox=\"0 0 400 300\""
        )
    }

    fileprivate static func heavyPicture(
        _ count: Int,
        _ size: ImageSize?,
        _ kind: String,
        _ limit: Int,
        at place: Place
    ) -> Self {
        // Rounded up, so that a picture just above the limit is not called as heavy as the limit.
        let kilobytes = (count + 1023) / 1024
        let remedy =
            switch kind {
            case "svg":
                "leave out what nobody can see, such as photographs and hidden layers inside the drawing, and save it as 'plain SVG'"
            case "png":
                "save a photograph as JPEG or WebP, at most 1600 pixels wide; save a drawing as SVG"
            case "gif": "save one still of it as PNG or WebP: what moves also disturbs readers"
            default: "make it at most 1600 pixels wide and save it with a quality of about 75 %"
            }
        let width = kind == "svg" ? "" : size.map { " and \($0.width) pixels wide" } ?? ""
        return Diagnostic(
            id: "image-heavy",
            at: place,
            "the picture has \(kilobytes) KB\(width), and a page on a slow phone can bear \(limit) KB",
            hint: remedy
        )
    }
}
