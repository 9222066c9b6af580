/// Cuts a template's text into text and tags, following changes of the delimiters.
struct Scanner {
    private let source: SourceText
    private var open = Array("{{".utf8)
    private var close = Array("}}".utf8)
    private var position = 0
    private(set) var tokens: [Token] = []
    private(set) var problems: [TemplateProblem] = []

    init(_ source: SourceText) {
        self.source = source
        if source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }  // byte order mark
    }

    /// Cuts the whole text.
    mutating func scan() {
        while let start = find(open, from: position, before: source.bytes.count) {
            addText(upTo: start)
            readTag(at: start)
        }
        addText(upTo: source.bytes.count)
    }
}

extension Scanner {
    private mutating func addText(upTo end: Int) {
        if position < end { tokens.append(.text(position..<end)) }
        position = end
    }

    private mutating func readTag(at start: Int) {
        let after = start + open.count
        let sigil = after < source.bytes.count ? source.bytes[after] : nil
        let kind = Tag.Kind(sigil: sigil)
        let first = kind == .variable ? after : after + 1
        let closing = closing(for: sigil)
        guard let end = find(closing, from: first, before: limit(of: kind, from: first)) else {
            problems.append(source.unclosedTag(at: start..<after, close: closing))
            tokens.append(.text(start..<after))
            position = after
            return
        }
        let range = start..<end + closing.count
        let tag = Tag(kind: kind, range: range, content: trimmed(first..<end))
        tokens.append(.tag(tag))
        position = range.upperBound
        if kind == .delimiters { changeDelimiters(tag) }
    }

    /// Where a tag must have ended: a missing end shall not swallow the next tag or line.
    private func limit(of kind: Tag.Kind, from first: Int) -> Int {
        guard kind != .comment else { return source.bytes.count }
        let line = source.endOfLine(from: first)
        guard kind != .delimiters, open != close else { return line }
        return find(open, from: first, before: line) ?? line
    }

    /// What ends a tag: `{{{x}}}` and `{{=x x=}}` mirror their first character.
    private func closing(for sigil: UInt8?) -> [UInt8] {
        switch sigil {
        case UInt8(ascii: "{"): [UInt8(ascii: "}")] + close
        case UInt8(ascii: "="): [UInt8(ascii: "=")] + close
        default: close
        }
    }

    private mutating func changeDelimiters(_ tag: Tag) {
        let words = source.bytes[tag.content].split(whereSeparator: \.isWhiteSpace)
        guard words.count == 2, !words.joined().contains(UInt8(ascii: "=")) else {
            problems.append(source.badDelimiters(tag))
            return
        }
        (open, close) = (Array(words[0]), Array(words[1]))
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        let bytes = source.bytes[range]
        guard let first = bytes.firstIndex(where: { !$0.isWhiteSpace }),
            let last = bytes.lastIndex(where: { !$0.isWhiteSpace })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }

    private func find(_ needle: [UInt8], from start: Int, before end: Int) -> Int? {
        let (bytes, last) = (source.bytes, end - needle.count)
        guard start <= last else { return nil }
        return (start...last).first { index in
            bytes[index] == needle[0]
                && needle.indices.allSatisfy { bytes[index + $0] == needle[$0] }
        }
    }
}

extension UInt8 {
    /// Whether the byte is a space, a tab or the end of a line.
    var isWhiteSpace: Bool {
        switch self {
        case 0x20, 0x09, 0x0A, 0x0D: true
        default: false
        }
    }

    /// Whether the byte is a space or a tab.
    var isBlank: Bool { self == 0x20 || self == 0x09 }
}
