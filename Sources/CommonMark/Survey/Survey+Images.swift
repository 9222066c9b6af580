extension Survey {
    /// Files an image in a line and gives it the site's source; gives the node in its place.
    mutating func readImage(_ node: Node) -> Node {
        guard let image = file(node) else { return unwrap(node) }
        if keepsName { name += image.alt.utf8 }
        guard let source = hooks.image(image) else { return node }
        node.setURL(source.url)
        guard source.width != nil || source.height != nil || source.isLazy,
            depth < Self.deepestInline
        else { return node }
        let span = Node.span()
        span.setHTML(html(of: node, source))
        node.replace(with: span)
        return span
    }

    /// Makes a figure of an image alone in its paragraph; the title becomes the caption.
    mutating func readFigure(_ node: Node, in paragraph: Node) -> Node {
        guard let image = file(node) else {
            _ = unwrap(node)
            return paragraph
        }
        let source = hooks.image(image)
        if let source { node.setURL(source.url) }
        node.setTitle("")
        var figure = Array("<figure>\n".utf8) + html(of: node, source)
        if !image.title.isEmpty {
            figure += "\n<figcaption>\(image.title.escaped)</figcaption>".utf8
        }
        let block = Node.block()
        block.setHTML(figure + "\n</figure>".utf8)
        paragraph.replace(with: block)
        return block
    }

    /// Leaves the text of an image and takes the image away.
    private func unwrap(_ node: Node) -> Node {
        guard depth < Self.deepestInline else {
            node.setURL("")
            return node
        }
        let text = Node.text(alternative(of: node))
        node.replace(with: text)
        return text
    }

    /// Writes down what an image says; nil when its URL is refused.
    private mutating func file(_ node: Node) -> Image? {
        let span = places.span(of: node, beginningWith: .bang)
        let url = node.url
        guard !UnsafeURL.refuses(url, allowingImages: true) else {
            problems.append(Problem(.unsafeURL(url), at: span))
            return nil
        }
        let alt = string(alternative(of: node)[...])
        let image = Image(url: url, alt: alt, title: node.title, span: span)
        images.append(image)
        return image
    }

    /// The text of all that an image holds; images inside it are no images to a reader.
    private func alternative(of image: Node) -> [UInt8] {
        var alternative: [UInt8] = []
        var node = image.firstChild
        while let current = node {
            switch current.kind {
            case .text, .codeSpan, .htmlSpan: current.withLiteral { alternative += $0 }
            case .softBreak, .lineBreak: alternative.append(.space)
            default: break
            }
            node = current.following(in: image)
        }
        return alternative
    }

    /// The tag as cmark writes it, with the size, and whether it may wait, before its end.
    private func html(of image: Node, _ source: ImageSource?) -> [UInt8] {
        var html = image.html()
        html.removeLast(" />".utf8.count)
        if let width = source?.width { html += " width=\"\(width)\"".utf8 }
        if let height = source?.height { html += " height=\"\(height)\"".utf8 }
        if source?.isLazy == true { html += " loading=\"lazy\" decoding=\"async\"".utf8 }
        return html + " />".utf8
    }
}
