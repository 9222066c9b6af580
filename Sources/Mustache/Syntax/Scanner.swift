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
    }

    /// Cuts the whole text.
    mutating func scan() {
        while problems.count < Parser.mostProblems, let start = nextTag() {
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
        guard let end = end(of: kind, closing, from: first) else {
            problems.append(source.unclosedTag(kind, at: start..<after, close: closing))
            addText(upTo: kind == .comment ? source.bytes.count : after)
            return
        }
        let range = start..<end + closing.count
        let tag = Tag(kind: kind, range: range, content: trimmed(first..<end))
        tokens.append(.tag(tag))
        position = range.upperBound
        if kind == .delimiters { changeDelimiters(tag) }
    }

    /// Where a tag's content ends; nil when its end is missing, for a tag shall not swallow the
    /// next tag or line.
    private func end(of kind: Tag.Kind, _ closing: [UInt8], from first: Int) -> Int? {
        var index = first
        while index < source.bytes.count {
            if source.has(closing, at: index) { return index }
            switch kind {
            case .comment: break
            case .delimiters: if source.bytes[index] == UInt8(ascii: "=") { return nil }
            default: if open != close, source.has(open, at: index) { return nil }
            }
            if kind != .comment, source.bytes[index] == UInt8(ascii: "\n") { return nil }
            index += 1
        }
        return nil
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

    private func nextTag() -> Int? {
        (position..<source.bytes.count).first { source.has(open, at: $0) }
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
}
