/// One line of the source, with what stands before its text: indentation, quote marks and list markers.
struct SourceLine {
    /// The number of the line in the source, from 1.
    let number: Int
    let start: Int
    /// The end, before the line feed.
    let end: Int
    /// Where the text begins.
    private(set) var content: Int
    /// How much of what stands before the text is kept; less than all when it is nested too deep.
    private(set) var prefixEnd: Int
    private(set) var quotes = 0
    private(set) var markers = 0

    var isBlank: Bool { content == end }
    var isTooDeep: Bool { prefixEnd < content }
    var prefix: Range<Int> { start..<prefixEnd }
    var text: Range<Int> { content..<end }

    /// Nobody reads what is nested deeper than this, and cmark looks at every level on every line.
    static let deepest = (levels: 32, columns: 120)

    init(of source: [UInt8], at start: Int, number: Int) {
        self.number = number
        self.start = start
        end =
            source.withUnsafeBufferPointer { $0.index(of: .lineFeed, from: start) } ?? source.count
        content = start
        prefixEnd = start
        scanPrefix(source)
    }

    private mutating func scanPrefix(_ source: [UInt8]) {
        var columns = 0
        while content < end {
            let width = prefixPart(source)
            guard width > 0 else { return }
            columns += source[content] == .tab ? 4 : width
            content += width
            let levels = quotes + markers
            let isTooDeep =
                levels > Self.deepest.levels || levels > 0 && columns > Self.deepest.columns
            if !isTooDeep, prefixEnd + width == content { prefixEnd = content }
        }
    }

    /// The length of the blank, quote mark or list marker at the current place; 0 where the text begins.
    private mutating func prefixPart(_ source: [UInt8]) -> Int {
        switch source[content] {
        case .space, .tab:
            return 1
        case .greater:
            quotes += 1
            return 1
        case .hyphen, .plus, .star:
            guard followedByBlank(content + 1, source) else { return 0 }
            guard isTooDeep || !isRule(source) else { return 0 }
            markers += 1
            return 1
        case let byte where byte.isDigit:
            let width = numberWidth(source)
            markers += width > 0 ? 1 : 0
            return width
        default:
            return 0
        }
    }

    private func followedByBlank(_ index: Int, _ source: [UInt8]) -> Bool {
        index < end && source[index].isBlank
    }

    /// The length of `12.` or `12)` with a blank after it, else 0.
    private func numberWidth(_ source: [UInt8]) -> Int {
        var index = content
        while index < end, index - content < 9, source[index].isDigit { index += 1 }
        guard index < end, source[index] == .period || source[index] == .closeParenthesis else {
            return 0
        }
        return followedByBlank(index + 1, source) ? index + 1 - content : 0
    }

    /// Whether the rest of the line is a thematic break such as `- - -`.
    private func isRule(_ source: [UInt8]) -> Bool {
        let sign = source[content]
        var count = 0
        for byte in source[content..<end] where !byte.isBlank {
            guard byte == sign else { return false }
            count += 1
        }
        return count >= 3
    }
}

extension SourceLine {
    /// Whether the text begins another block, so that it cannot be the row of a table or a term.
    func beginsBlock(_ source: [UInt8]) -> Bool {
        guard content < end else { return true }
        let text = source[content..<end]
        switch source[content] {
        case .hash:
            let level = text.prefix { $0 == .hash }.count
            return level <= 6 && (level == text.count || text[content + level].isBlank)
        case .backtick, .tilde:
            return text.prefix { $0 == source[content] }.count >= 3
        case .hyphen, .star, .underscore:
            return isRule(source)
        case .less:
            return !text.contains(.pipe)
        case .colon:
            return text.starts(with: "::".utf8)
        case .openBracket:
            return text.starts(with: "[^".utf8) && !text.contains(.pipe)
        default:
            return false
        }
    }
}
