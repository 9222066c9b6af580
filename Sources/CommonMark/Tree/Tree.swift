private import CCMark
private import Glibc  // free, strlen

/// The one owner of a parsed text; every node dies with it.
struct Tree: ~Copyable {
    let root: Node

    /// Parses bytes that are known to be UTF-8 without zeros.
    init(parsing text: [UInt8], smart: Bool) {
        let options = smart ? CMARK_OPT_SMART : CMARK_OPT_DEFAULT
        let pointer = text.withUnsafeBytes { raw in
            raw.withMemoryRebound(to: CChar.self) {
                cmark_parsed($0.baseAddress, $0.count, options)
            }
        }
        root = Node(pointer)
    }

    deinit { cmark_node_free(root.handle) }
}

extension Node {
    /// Renders the node and all it holds; what may stand in a page was decided before.
    func html() -> [UInt8] {
        let text = cmark_rendered(handle, CMARK_OPT_UNSAFE)
        defer { free(text) }
        return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }
}
