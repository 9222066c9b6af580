/// What stands in the brackets of something that may be a link.
struct Address {
    private let bytes: ArraySlice<UInt8>

    /// Takes the address out of pointed brackets, if it has any.
    init(_ bytes: ArraySlice<UInt8>) {
        let inner = bytes.first == .less ? bytes.dropFirst() : bytes
        self.bytes = bytes.first == .less && inner.last == .greater ? inner.dropLast() : inner
    }

    var count: Int { bytes.count }
    var hasBlank: Bool { bytes.contains(.space) }

    /// The address up to the first blank.
    var firstWord: Address { Address(bytes.prefix { !$0.isBlank }) }

    /// The address as it may stand in round brackets: one with blanks needs pointed ones around it.
    var written: String {
        guard hasBlank else { return string(bytes) }
        let title = bytes.indices.first { index in
            bytes[index] == .space && "\"“'‘(".utf8.contains(bytes[(index + 1)...].first ?? .space)
        }
        let end = title ?? bytes.endIndex
        return "<\(string(bytes[..<end]))>\(string(bytes[end...]))"
    }

    /// Whether any of its words begins or ends as only addresses do.
    var isAddress: Bool { words.contains(where: isAddress) }

    private var words: [ArraySlice<UInt8>] { bytes.split(separator: .space) }

    private func isAddress(_ word: ArraySlice<UInt8>) -> Bool {
        if word.first == .hash { return word.startIndex == bytes.startIndex && word.count > 1 }
        if Self.starts.contains(where: { word.starts(with: $0.utf8) }) { return true }
        let path = word.prefix { $0 != .hash && $0 != UInt8(ascii: "?") }
        guard let dot = path.lastIndex(of: .period), dot > bytes.startIndex else { return false }
        return Self.endings.contains(string(path[(dot + 1)...]).lowercased())
    }

    private func string(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    private static let starts = ["http://", "https://", "mailto:", "www.", "./", "../"]
    private static let endings: Set<String> = [
        "md", "pdf", "html", "htm", "png", "jpg", "jpeg", "svg", "gif", "webp", "avif", "doc",
        "docx", "odt", "xls", "xlsx", "csv", "ppt", "pptx", "txt", "zip", "mp3", "mp4",
    ]
}
