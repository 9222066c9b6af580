/// The words of some HTML as a reader sees them: no tags, no pictures, a helpline as the name and number it shows.
struct VisibleWords {
    /// Every run between spaces with a letter or a digit in it, in the order of reading.
    let all: [Substring]

    init(in html: [UInt8]) {
        let text = Self.text(of: html)
        all = text.split(whereSeparator: \.isWhitespace).filter { word in
            word.contains { $0.isLetter || $0.isNumber }
        }
    }

    /// The first words, as a message quotes them.
    func start(_ count: Int) -> String {
        all.prefix(count).joined(separator: " ") + (all.count > count ? " ..." : "")
    }

    /// Tags that may stand in the middle of a word; any other ends it.
    private static let inline: Set<String> = [
        "a", "abbr", "b", "bdi", "code", "del", "em", "i", "s", "small", "span", "strong", "sub",
        "sup",
    ]

    private static func text(of html: [UInt8]) -> String {
        var text: [UInt8] = []
        var at = 0
        while at < html.count {
            guard html[at] == UInt8(ascii: "<") else {
                text.append(html[at])
                at += 1
                continue
            }
            let end = endOfTag(html, from: at)
            let name = html[at..<end].dropFirst().drop { $0 == UInt8(ascii: "/") }
                .prefix { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 | 0x20 || isDigit($0) }
            if !inline.contains(String(decoding: name, as: UTF8.self).lowercased()) {
                text.append(UInt8(ascii: " "))
            }
            at = end
        }
        return unescaped(String(decoding: text, as: UTF8.self))
    }

    /// The index after the `>` of a tag; one in a quoted value does not end it.
    private static func endOfTag(_ html: [UInt8], from start: Int) -> Int {
        var quote: UInt8?
        var at = start + 1
        while at < html.count {
            let byte = html[at]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return at + 1
            }
            at += 1
        }
        return html.count
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }

    /// The five characters that Markdown and templates escape; `&amp;` last, or `&amp;lt;` would become `<`.
    private static func unescaped(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&amp;", with: "&")
    }
}
