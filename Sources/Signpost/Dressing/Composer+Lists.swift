private import Glibc  // memchr, memcmp

extension Composer {
    /// Whether a document leads to the pages that its page lists, which only its layout decides.
    ///
    /// One of them tells of all, if nothing else on the page leads to it; else nothing tells.
    func shows(_ listed: ArraySlice<Int>, in document: [UInt8], besides facts: TextFacts) -> Bool? {
        if listed.isEmpty { return nil }
        let others = facts.references.pages.union(site.framePages)
        guard let page = listed.first(where: { !others.contains($0) }) else { return nil }
        return document.hasValue(site.url(site.pages[page].permalink))
    }
}

extension [UInt8] {
    /// Whether a quotation mark stands anywhere behind this text.
    fileprivate func hasValue(_ text: String) -> Bool {
        let text = Array(text.utf8)
        return withUnsafeBytes { bytes in
            guard var next = bytes.baseAddress else { return false }
            let end = next + bytes.count
            while let mark = memchr(next, Int32(UInt8(ascii: "\"")), next.distance(to: end)) {
                let before = bytes.baseAddress?.distance(to: UnsafeRawPointer(mark)) ?? 0
                if before >= text.count, memcmp(mark - text.count, text, text.count) == 0 {
                    return true
                }
                next = UnsafeRawPointer(mark) + 1
            }
            return false
        }
    }
}
