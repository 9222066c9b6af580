private import Glibc  // memchr

/// Whether a text holds anything that CommonMark does not know; most pages do not and are parsed as they are.
struct Triggers {
    /// Something is written in a line: a directive, a footnote's number, two tildes, an id.
    private(set) var inlines = false
    /// Some line is not for cmark to read: a fence, a table, a definition, a task.
    private(set) var lines = false

    var isEmpty: Bool { !inlines && !lines }

    /// So many images in one paragraph slow cmark down; nobody looks at them.
    static let mostImages = 400

    init(_ source: [UInt8]) {
        source.withUnsafeBufferPointer { text in
            lines = Self.positions(of: .pipe, in: text) { _ in true } || Self.holdsDeepLine(text)
            inlines = Self.positions(of: .tilde, in: text) {
                $0 + 1 < text.count && text[$0 + 1] == .tilde
            }
            var images = 0
            _ = Self.positions(of: .openBracket, in: text) { index in
                readBracket(text, index)
                images += index > 0 && text[index - 1] == .bang ? 1 : 0
                return images > Self.mostImages || inlines && lines
            }
            inlines = inlines || images > Self.mostImages
            _ = Self.positions(of: .colon, in: text) { index in
                readColon(text, index)
                return inlines && lines
            }
            inlines =
                inlines
                || Self.positions(of: .openBrace, in: text) { index in
                    index + 1 < text.count && (text[index + 1] == .hash)
                }
        }
    }

    private mutating func readBracket(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
        guard index + 2 < text.count else { return }
        if text[index + 1] == .caret {
            inlines = true
            lines = true
        } else if text[index + 2] == .closeBracket, " xX".utf8.contains(text[index + 1]) {
            lines = true
        }
    }

    private mutating func readColon(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
        guard index + 1 < text.count else { return }
        let next = text[index + 1]
        let isFirst = index == 0 || [.lineFeed, .space, .tab, .greater].contains(text[index - 1])
        if isFirst, next == .colon || next.isBlank { lines = true }
        guard next.isLetter, index == 0 || !text[index - 1].isWordPart else { return }
        let nameEnd = text[(index + 1)...].firstIndex { !$0.isNamePart } ?? text.count
        if nameEnd < text.count, text[nameEnd] == .openBracket || text[nameEnd] == .openBrace {
            inlines = true
        }
    }

    /// Whether `body` answers yes at any place where the byte stands; it is asked until it does.
    private static func positions(
        of byte: UInt8,
        in text: UnsafeBufferPointer<UInt8>,
        _ body: (Int) -> Bool
    ) -> Bool {
        guard let base = text.baseAddress else { return false }
        var index = 0
        while let found = memchr(base + index, Int32(byte), text.count - index) {
            index = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
            if body(index) { return true }
            index += 1
        }
        return false
    }

    /// Whether some line has so much before its text that its nesting must be looked at.
    private static func holdsDeepLine(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        return positions(of: .lineFeed, in: text) { end in
            defer { start = end + 1 }
            return isDeep(text[start..<end])
        } || isDeep(text[start...])
    }

    private static func isDeep(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard line.count > SourceLine.deepest.levels else { return false }
        return line.prefix(SourceLine.deepest.levels).allSatisfy {
            !$0.isLetter && $0 < 0x80
        }
    }
}
