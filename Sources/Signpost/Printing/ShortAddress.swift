/// An address as it stands on paper, where somebody types it: without scheme and without a last slash.
///
/// `www.` stays, because some hosts answer under no other name.
struct ShortAddress: Hashable, Sendable {
    let text: String

    init(_ url: String) {
        var text = Substring(url)
        for scheme in ["https://", "http://", "mailto:"] where text.hasPrefix(scheme) {
            text = text.dropFirst(scheme.count)
        }
        if url.hasPrefix("mailto:") { text = text.prefix { $0 != "?" } }
        self.text = String(text.hasSuffix("/") ? text.dropLast() : text)
    }

    /// Whether a reader of these words has read the address already.
    func isShown(in words: String) -> Bool {
        // Nearly all links have words, in which no full stop stands.
        guard words.utf8.contains(UInt8(ascii: ".")) || words.utf8.contains(UInt8(ascii: "@"))
        else {
            return words == text
        }
        let shown = ShortAddress(words).text
        return shown == text || "www." + shown == text
    }
}
