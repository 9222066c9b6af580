private import CCMark

extension Node {
    /// Makes a node that no tree owns until it is put into one.
    static func text(_ bytes: some Collection<UInt8>) -> Node {
        let node = new(CMARK_NODE_TEXT)
        node.setLiteral(bytes)
        return node
    }

    /// Makes a line's worth of HTML, around the children it may be given.
    static func span(_ opening: String = "", _ closing: String = "") -> Node {
        let node = new(CMARK_NODE_CUSTOM_INLINE)
        node.surround(opening, closing)
        return node
    }

    /// Makes a block of HTML, around the children it may be given.
    static func block(_ opening: String = "", _ closing: String = "") -> Node {
        let node = new(CMARK_NODE_CUSTOM_BLOCK)
        node.surround(opening, closing)
        return node
    }

    static func paragraph() -> Node { new(CMARK_NODE_PARAGRAPH) }

    private static func new(_ type: cmark_node_type) -> Node {
        Node(cmark_made_node(type))
    }
}

extension Node {
    func surround(_ opening: String, _ closing: String) {
        if !opening.isEmpty { cmark_node_set_on_enter(handle, opening) }
        if !closing.isEmpty { cmark_node_set_on_exit(handle, closing) }
    }

    /// Puts finished HTML into a custom node, which then says nothing else.
    func setHTML(_ html: some Collection<UInt8>) {
        terminated(html) { _ = cmark_node_set_on_enter(handle, $0) }
        cmark_node_set_on_exit(handle, "")
    }

    func setLiteral(_ bytes: some Collection<UInt8>) {
        terminated(bytes) { _ = cmark_node_set_literal(handle, $0) }
    }

    func setURL(_ url: String) { cmark_node_set_url(handle, url) }
    func setTitle(_ title: String) { cmark_node_set_title(handle, title) }
    func setFenceInfo(_ info: String) { cmark_node_set_fence_info(handle, info) }

    /// Lends the bytes with the zero that C asks for.
    private func terminated(_ bytes: some Collection<UInt8>, _ body: (UnsafePointer<CChar>) -> Void)
    {
        var text = Array(bytes)
        text.append(0)
        text.withUnsafeBytes { raw in
            raw.withMemoryRebound(to: CChar.self) { buffer in
                if let start = buffer.baseAddress { body(start) }
            }
        }
    }
}

extension Node {
    func append(_ child: Node) { cmark_node_append_child(handle, child.handle) }
    func prepend(_ child: Node) { cmark_node_prepend_child(handle, child.handle) }
    func insertBefore(_ node: Node) { cmark_node_insert_before(node.handle, handle) }
    func insertAfter(_ node: Node) { cmark_node_insert_after(node.handle, handle) }
    func unlink() { cmark_node_unlink(handle) }

    /// Takes the node with all it holds out of the tree and gives its memory back.
    func remove() { cmark_node_free(handle) }

    /// Moves all children of `other` to the end of this node.
    func adoptChildren(of other: Node) {
        while let child = other.firstChild { append(child) }
    }

    /// Moves the siblings from `first` up to but not including `end` to the end of this node.
    func adopt(from first: Node?, upTo end: Node? = nil) {
        var node = first
        while let current = node, current != end {
            node = current.next
            append(current)
        }
    }

    /// Puts `other`, which must be in no tree, in this node's place and frees this one.
    func replace(with other: Node) {
        other.insertBefore(self)
        remove()
    }
}
