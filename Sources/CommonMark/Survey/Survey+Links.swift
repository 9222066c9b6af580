extension Survey {
    /// Files a link whose text has been read and gives it the site's URL; gives the node in its place.
    mutating func readLink(_ node: Node, text: ArraySlice<UInt8>) -> Node {
        let span = places.span(of: node, beginningWith: .openBracket, .less)
        let url = node.url
        if UnsafeURL.refuses(url, allowingImages: false) {
            problems.append(Problem(.unsafeURL(url), at: span))
            return unwrap(node)
        }
        if text.allSatisfy({ $0 <= .space }), !holdsMore(node) {
            problems.append(Problem(.namelessLink(url), at: span))
        }
        let link = Link(url: url, text: string(text), title: node.title, span: span)
        links.append(link)
        switch hooks.link(link) {
        case .keep: return node
        case .lead(let new, let note):
            node.setURL(new)
            return note.map { number(node, $0) } ?? node
        case .refer(let new, let words):
            node.setURL(new)
            refer(node, words)
            return node
        case .unlink: return unwrap(node)
        }
    }

    /// Whether a directive or HTML stands in a link, for their words are not known here.
    private func holdsMore(_ link: Node) -> Bool {
        var node = link.firstChild
        while let current = node {
            if case .directive? = roles[current] { return true }
            if current.kind == .htmlSpan { return true }
            node = current.following(in: link)
        }
        return false
    }

    /// Gives a link the number of its note; gives the node in its place.
    ///
    /// cmark knows no such attribute, but how the rest of the tag is escaped: it is asked for an empty link.
    private func number(_ link: Node, _ note: Int) -> Node {
        guard depth < Self.deepestInline else { return link }
        let span = Node.span()
        span.adoptChildren(of: link)
        let tag = String(decoding: link.html(), as: UTF8.self)
        span.surround(
            "<a data-note=\"\(note)\"\(tag.dropFirst("<a".count).dropLast("</a>".count))",
            "</a>"
        )
        link.replace(with: span)
        return span
    }

    /// Says where a link leads, in words that paper can say too.
    private func refer(_ link: Node, _ words: String) {
        guard depth < Self.deepestInline else { return }
        Node.text(Array(" (\(words))".utf8)).insertAfter(link)
    }

    /// Leaves the text of a link and takes the link away.
    private func unwrap(_ node: Node) -> Node {
        guard depth < Self.deepestInline else {
            node.setURL("")
            return node
        }
        let span = Node.span()
        span.adoptChildren(of: node)
        node.replace(with: span)
        return span
    }
}

/// The URLs that run a program, or hide a whole page, in whoever opens them.
enum UnsafeURL {
    static func refuses(_ url: String, allowingImages: Bool) -> Bool {
        // Browsers ignore case, and blanks and controls wherever they stand.
        let start = url.utf8.lazy.filter { $0 > 0x20 }.map(\.lowercased).prefix(20)
        if start.starts(with: "javascript:".utf8) || start.starts(with: "vbscript:".utf8) {
            return true
        }
        if start.starts(with: "data:image/".utf8) { return !allowingImages }
        return start.starts(with: "data:".utf8)
    }
}
