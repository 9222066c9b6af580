extension ImageSize {
    /// The size that an SVG states at its root: `width` and `height`, else the size of its `viewBox`.
    static func svg(_ bytes: [UInt8]) -> Self? {
        let head = String(decoding: bytes.prefix(4096), as: UTF8.self)
        guard let root = root(of: head) else { return nil }
        let attributes = attributes(of: root)
        if let width = attributes["width"].flatMap(pixels),
            let height = attributes["height"].flatMap(pixels)
        {
            return Self(width, height)
        }
        let box = attributes["viewBox"]?.split { $0.isWhitespace || $0 == "," } ?? []
        guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else {
            return nil
        }
        return Self(width, height)
    }

    /// What follows `<svg`, comments before it left out.
    static func root(of head: String) -> Substring? {
        var rest = head[...]
        while let comment = rest.firstRange(of: "<!--") {
            if let start = rest.firstRange(of: "<svg"), start.lowerBound < comment.lowerBound {
                break
            }
            guard let end = rest[comment.upperBound...].firstRange(of: "-->") else { return nil }
            rest = rest[end.upperBound...]
        }
        return rest.firstRange(of: "<svg").map { rest[$0.upperBound...] }
    }

    /// The attributes of a tag, up to the `>` that ends it.
    private static func attributes(of tag: Substring) -> [Substring: Substring] {
        var attributes: [Substring: Substring] = [:]
        var rest = tag.drop(while: \.isWhitespace)
        while let first = rest.first, first != ">", first != "/" {
            let name = rest.prefix { $0 != "=" && !$0.isWhitespace && $0 != ">" }
            rest = rest[name.endIndex...].drop { $0.isWhitespace || $0 == "=" }
            guard let quote = rest.first, quote == "\"" || quote == "'" else { break }
            let value = rest.dropFirst().prefix { $0 != quote }
            attributes[name] = value
            rest = rest[value.endIndex...].dropFirst().drop(while: \.isWhitespace)
        }
        return attributes
    }

    /// Whole pixels of a length in pixels or without a unit; other units do not say a ratio we can use.
    private static func pixels(_ length: Substring) -> Int? {
        let number = length.hasSuffix("px") ? length.dropLast(2) : length
        return Double(number).flatMap { Int(exactly: $0.rounded()) }
    }
}
