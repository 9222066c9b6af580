private import Glibc  // memchr, memcmp

/// What `signpost new` put on a page and nobody has replaced; readers must never see it.
struct UnfilledPage {
    let file: String
    private(set) var diagnostics: [Diagnostic] = []

    init(file: String) {
        self.file = file
    }

    /// Looks at every value of the front matter; `name` is the field that a value belongs to.
    mutating func look(at node: YAMLNode, name: String = "") {
        switch node.content {
        case .scalar(let text, _):
            guard Placeholder.Words.inFields.contains(text) else { return }
            diagnostics.append(.unfilled("'\(name)' still has", text, at: node.place))
        case .list(let nodes):
            for node in nodes { look(at: node, name: name) }
        case .map(let entries):
            for entry in entries { look(at: entry.value, name: entry.key) }
        }
    }

    /// Looks for the line that a new page has for a text.
    mutating func look(at body: PageBody) {
        guard let line = Self.line(of: Placeholder.Words.body, in: body) else { return }
        let words = Placeholder.Words.body
        let place = Place(file: file, line: line, column: 1, length: words.count)
        diagnostics.append(.unfilled("the text still has", words, at: place))
    }

    private static func line(of words: String, in body: PageBody) -> Int? {
        let words = Array(words.utf8)
        return body.bytes.withUnsafeBytes { bytes in
            let text = UnsafeRawBufferPointer(rebasing: bytes[body.start...])
            guard let start = offset(of: words, in: text) else { return nil }
            let end = start + words.count
            guard start == 0 || text[start - 1] == UInt8(ascii: "\n"),
                end == text.count || text[end] <= UInt8(ascii: " ")
            else { return nil }
            return body.firstLine + text[..<start].count { $0 == UInt8(ascii: "\n") }
        }
    }

    /// Where the words begin; their first letter, a capital, is rare enough to be looked for alone.
    private static func offset(of words: [UInt8], in text: UnsafeRawBufferPointer) -> Int? {
        guard let base = text.baseAddress else { return nil }
        var start = 0
        while start + words.count <= text.count,
            let found = memchr(base + start, Int32(words[0]), text.count - words.count - start + 1)
        {
            start = base.distance(to: UnsafeRawPointer(found))
            if memcmp(found, words, words.count) == 0 { return start }
            start += 1
        }
        return nil
    }
}

extension Diagnostic {
    fileprivate static func unfilled(_ subject: String, _ words: String, at place: Place) -> Self {
        Diagnostic(
            id: "page-unfilled",
            at: place,
            "\(subject) the words of a new page: '\(words)'",
            hint: "write your own, or put the line 'draft: true' back until somebody has"
        )
    }
}
