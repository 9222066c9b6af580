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
            lines = text.index(of: .pipe) != nil || Self.holdsDeepLine(text)
            inlines =
                text.contains(.tilde) { text.holds(.tilde, at: $0 + 1) }
                || text.contains(.openBrace) { text.holds(.hash, at: $0 + 1) }
            readBrackets(text)
            readColons(text)
        }
    }

    private mutating func readBrackets(_ text: UnsafeBufferPointer<UInt8>) {
        var images = 0
        text.forEachIndex(of: .openBracket) { index in
            images += index > 0 && text[index - 1] == .bang ? 1 : 0
            if text.holds(.caret, at: index + 1) {
                inlines = true
                lines = true
            } else if text.holds(.closeBracket, at: index + 2) {
                lines = lines || " xX".utf8.contains(text[index + 1])
            }
        }
        inlines = inlines || images > Self.mostImages
    }

    private mutating func readColons(_ text: UnsafeBufferPointer<UInt8>) {
        text.forEachIndex(of: .colon) { index in
            guard index + 1 < text.count else { return }
            let next = text[index + 1]
            let isFirst = index == 0 || text[index - 1] <= .space || text[index - 1] == .greater
            if isFirst, next == .colon || next.isBlank { lines = true }
            guard next.isLetter, index == 0 || !text[index - 1].isWordPart else { return }
            let end = text[(index + 1)...].firstIndex { !$0.isNamePart } ?? text.count
            inlines =
                inlines || text.holds(.openBracket, at: end) || text.holds(.openBrace, at: end)
        }
    }

    /// Whether some line has so much before its text that its nesting must be looked at.
    private static func holdsDeepLine(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var start = 0
        return text.contains(.lineFeed) { end in
            defer { start = end + 1 }
            return isDeep(text[start..<end])
        } || isDeep(text[start...])
    }

    private static func isDeep(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard line.count > SourceLine.deepest.levels else { return false }
        return line.prefix(SourceLine.deepest.levels).allSatisfy { !$0.isLetter && $0 < 0x80 }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func holds(_ byte: UInt8, at index: Int) -> Bool {
        index < count && self[index] == byte
    }
}
