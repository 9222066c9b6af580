private import CCMark
private import Glibc  // strlen

/// A place in a tree, good as long as the tree's owner lives; it never leaves the target.
struct Node: Hashable {
    fileprivate let pointer: OpaquePointer

    /// What a node is.
    enum Kind {
        case document, quote, list, item, paragraph, heading, rule, code, html, customBlock
        case text, softBreak, lineBreak, codeSpan, htmlSpan, customSpan, emphasis, strong
        case link, image
    }

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.pointer = pointer
    }

    var handle: OpaquePointer { pointer }
}

// MARK: - What a node is

extension Node {
    var kind: Kind {
        switch cmark_node_get_type(pointer) {
        case CMARK_NODE_BLOCK_QUOTE: .quote
        case CMARK_NODE_LIST: .list
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_HEADING: .heading
        case CMARK_NODE_THEMATIC_BREAK: .rule
        case CMARK_NODE_CODE_BLOCK: .code
        case CMARK_NODE_HTML_BLOCK: .html
        case CMARK_NODE_CUSTOM_BLOCK: .customBlock
        case CMARK_NODE_TEXT: .text
        case CMARK_NODE_SOFTBREAK: .softBreak
        case CMARK_NODE_LINEBREAK: .lineBreak
        case CMARK_NODE_CODE: .codeSpan
        case CMARK_NODE_HTML_INLINE: .htmlSpan
        case CMARK_NODE_CUSTOM_INLINE: .customSpan
        case CMARK_NODE_EMPH: .emphasis
        case CMARK_NODE_STRONG: .strong
        case CMARK_NODE_LINK: .link
        case CMARK_NODE_IMAGE: .image
        default: .document
        }
    }

    /// A number of ours: which of the page's roles the node plays; 0 for none.
    var tag: Int { Int(bitPattern: cmark_node_get_user_data(pointer)) }

    func setTag(_ tag: Int) {
        cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: tag))
    }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

    /// The first line, from 1.
    var line: Int { Int(cmark_node_get_start_line(pointer)) }

    /// The first column in bytes, from 1.
    var column: Int { Int(cmark_node_get_start_column(pointer)) }

    /// The last line, and the last column in bytes.
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }
}

// MARK: - Where it stands

extension Node {
    var parent: Node? { Node(cmark_node_parent(pointer)) }
    var next: Node? { Node(cmark_node_next(pointer)) }
    var previous: Node? { Node(cmark_node_previous(pointer)) }
    var firstChild: Node? { Node(cmark_node_first_child(pointer)) }
    var lastChild: Node? { Node(cmark_node_last_child(pointer)) }

    /// The node that follows in reading order inside `root`: a child, or with `.skippingChildren` what comes after.
    func following(in root: Node, skippingChildren: Bool = false) -> Node? {
        if !skippingChildren, let firstChild { return firstChild }
        var node = self
        while node != root {
            if let next = node.next { return next }
            guard let parent = node.parent else { return nil }
            node = parent
        }
        return nil
    }
}

// MARK: - What it says

extension Node {
    var literal: String { Self.string(cmark_node_get_literal(pointer)) }
    var url: String { Self.string(cmark_node_get_url(pointer)) }
    var title: String { Self.string(cmark_node_get_title(pointer)) }
    var fenceInfo: String { Self.string(cmark_node_get_fence_info(pointer)) }

    /// Lends the bytes of the literal.
    func withLiteral<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard let text = cmark_node_get_literal(pointer) else {
            return body(UnsafeBufferPointer(start: nil, count: 0))
        }
        let count = strlen(text)
        return text.withMemoryRebound(to: UInt8.self, capacity: count) {
            body(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    private static func string(_ text: UnsafePointer<CChar>?) -> String {
        text.map { String(cString: $0) } ?? ""
    }
}
