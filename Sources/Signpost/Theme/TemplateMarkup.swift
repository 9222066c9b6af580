internal import Mustache

/// The tags of a template's HTML, to see whether it asks for what a strict host forbids.
///
/// Pages are served with `default-src 'self'`: a script or style in the page itself is not run, a file of
/// another host is not fetched. Nobody would notice on the author's own computer.
struct TemplateMarkup {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []

    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8], file: String) {
        self.bytes = bytes
        self.file = file
    }

    static func check(_ source: TemplateSource) -> [Diagnostic] {
        var markup = Self(source.text, file: source.path)
        markup.check()
        return markup.diagnostics
    }

    /// Looks at every tag; comments and the tags of Mustache are passed over.
    mutating func check() {
        while let next = bytes[at...].firstIndex(where: { $0 == Self.less || $0 == Self.brace }) {
            at = next
            if skipMustache() || skip("<!--", to: "-->") { continue }
            at += 1
            if at < bytes.count, bytes[at - 1] == Self.less, bytes[at].isLetter { tag() }
        }
    }

    private mutating func tag() {
        let start = at - 1
        let name = word()
        var attributes: [Attribute] = []
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
            if skipMustache() { continue }
            if bytes[at].isLetter {
                attributes.append(attribute())
            } else {
                at += 1
            }
        }
        judge(Tag(name: name, start: start, attributes: attributes))
    }
}

extension TemplateMarkup {
    struct Attribute {
        let name: String
        let value: String
        let start: Int
    }

    struct Tag {
        let name: String
        let start: Int
        let attributes: [Attribute]

        func value(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
    }

    private static let less = UInt8(ascii: "<")
    private static let brace = UInt8(ascii: "{")

    /// The name that begins here, in small letters.
    private mutating func word() -> String {
        let start = at
        while at < bytes.count, bytes[at] > 0x20, !"=>/{\"'<".utf8.contains(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
    }

    private mutating func attribute() -> Attribute {
        let start = at
        let name = word()
        guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "=") else {
            return Attribute(name: name, value: "", start: start)
        }
        at += 1
        let quote = bytes[at]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let end = bytes[at...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") }
            return Attribute(name: name, value: text(to: end ?? bytes.count), start: start)
        }
        at += 1
        let value = text(to: bytes[at...].firstIndex(of: quote) ?? bytes.count)
        at = min(at + 1, bytes.count)
        return Attribute(name: name, value: value, start: start)
    }

    private mutating func text(to end: Int) -> String {
        defer { at = end }
        return String(decoding: bytes[at..<end], as: UTF8.self).trimmingSpace().lowercased()
    }

    private mutating func skipMustache() -> Bool { skip("{{", to: "}}") }

    private mutating func skip(_ opening: String, to closing: String) -> Bool {
        guard bytes[at...].starts(with: opening.utf8) else { return false }
        while at < bytes.count, !bytes[at...].starts(with: closing.utf8) { at += 1 }
        at = min(at + closing.utf8.count, bytes.count)
        return true
    }
}

extension TemplateMarkup {
    /// Reports what a strict host forbids in one tag.
    private mutating func judge(_ tag: Tag) {
        for attribute in tag.attributes {
            if attribute.name.hasPrefix("on"), attribute.name.count > 2 {
                report(.script(attribute.name), attribute.start, attribute.name.count)
            } else if attribute.name == "style" {
                report(.style("style"), attribute.start, attribute.name.count)
            } else if attribute.value.hasPrefix("javascript:") {
                report(.script("javascript:"), attribute.start, attribute.name.count)
            } else if tag.fetches(attribute), Self.leadsElsewhere(attribute.value) {
                report(.elsewhere(attribute.value), attribute.start, attribute.name.count)
            }
        }
        if tag.name == "style" { report(.style("<style>"), tag.start, 6) }
        // A browser neither runs nor heeds JSON; an import map, for one, it would heed.
        let type = tag.value("type") ?? ""
        let isData = type == "application/json" || type.hasSuffix("+json")
        if tag.name == "script", tag.value("src") == nil, !isData {
            report(.script("<script>"), tag.start, 7)
        }
    }

    private static func leadsElsewhere(_ address: String) -> Bool {
        ["http:", "https:", "//"].contains { address.hasPrefix($0) }
    }

    private mutating func report(_ breach: StrictHostBreach, _ start: Int, _ length: Int) {
        let before = bytes[..<start]
        let line = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let place = Place(
            file: file,
            line: before.count { $0 == UInt8(ascii: "\n") } + 1,
            column: String(decoding: bytes[line..<start], as: UTF8.self).columns + 1,
            length: length
        )
        diagnostics.append(.strictHost(breach, at: place))
    }
}

extension TemplateMarkup.Tag {
    /// Whether a browser asks for the address in an attribute while it shows the page.
    fileprivate func fetches(_ attribute: TemplateMarkup.Attribute) -> Bool {
        switch attribute.name {
        case "src", "srcset", "poster", "data": true
        case "href" where name == "link":
            ["stylesheet", "icon", "preload", "modulepreload", "manifest", "apple-touch-icon"]
                .contains { (value("rel") ?? "").contains($0) }
        default: false
        }
    }
}

extension UInt8 {
    fileprivate var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
