/// Words in brackets that are no link as they are written, though they were surely meant as one.
struct LinkMiss {
    /// What to look for in the source: the signs in the middle and the beginning of the address.
    let needle: Range<Int>
    /// The whole, in the text that was looked at.
    let range: Range<Int>
    /// How it is written rightly.
    let meant: String
}

/// Looks for such brackets in text that no link came of.
struct LinkMisses {
    let text: [UInt8]
    private(set) var found: [LinkMiss] = []

    private static let most = 50
    private static let longest = 300

    init(in text: [UInt8]) {
        self.text = text
        var index = 0
        while found.count < Self.most,
            let bracket = text[index...].firstIndex(where: {
                $0 == .closeBracket || $0 == .openBracket
            })
        {
            index = bracket + 1
            if text[bracket] == .closeBracket { judge(closing: bracket) } else { judge(bracket) }
        }
    }

    private func byte(_ index: Int) -> UInt8 {
        text.indices.contains(index) ? text[index] : .space
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: text[range], as: UTF8.self)
    }

    private mutating func add(_ range: Range<Int>, from middle: Int, meant: String) {
        let signs = text[middle..<range.upperBound].prefix { !$0.isAddressPart }
        let word = text[signs.endIndex..<range.upperBound].prefix { $0.isAddressPart }
        let needle = middle..<max(word.endIndex, middle + 1)
        found.append(LinkMiss(needle: needle, range: range, meant: meant.withStraightQuotes))
    }

    /// The words in brackets that end before an index.
    private func label(before end: Int) -> Range<Int>? {
        let start = max(0, end - Self.longest)
        return text[start..<end].lastIndex(of: .openBracket).map { $0 + 1..<end }
    }

    private func next(_ sign: UInt8, from start: Int) -> Int? {
        text[min(start, text.count)..<min(text.count, start + Self.longest)].firstIndex(of: sign)
    }
}

extension LinkMisses {
    /// Looks at `](`, `] (`, `]{` and `][`.
    private mutating func judge(closing bracket: Int) {
        guard let label = label(before: bracket) else { return }
        if byte(bracket + 1) == .openBracket { return judgeReference(label, from: bracket + 2) }
        let next = text[(bracket + 1)...].prefix(5).firstIndex { !$0.isBlank } ?? bracket
        switch text[next] {
        case .openParenthesis: judgeAddress(label, from: next + 1, to: .closeParenthesis)
        case .openBrace: judgeAddress(label, from: next + 1, to: .closeBrace)
        default: break
        }
    }

    private mutating func judgeAddress(_ label: Range<Int>, from start: Int, to sign: UInt8) {
        let close = next(sign, from: start)
        let isTouching = start == label.upperBound + 2
        let lineEnd = close ?? min(text.count, start + Self.longest)
        var target = Address(text[start..<lineEnd])
        if close == nil { target = target.firstWord }
        guard target.isAddress, isTouching || !target.hasBlank else { return }
        let sign = byte(label.lowerBound - 2) == .bang ? "!" : ""
        let meant = "\(sign)[\(string(label))](\(target.written))"
        let end = close.map { $0 + 1 } ?? start + target.count
        add(label.lowerBound - 1 - sign.utf8.count..<end, from: label.upperBound, meant: meant)
    }

    /// Looks at `[help][nope]`; numbers such as `[1][2]` are notes of a scholar.
    private mutating func judgeReference(_ label: Range<Int>, from start: Int) {
        guard let end = next(.closeBracket, from: start), text[label].isName,
            start == end || text[start..<end].isName, !byte(label.lowerBound - 2).isWordPart
        else { return }
        let name = start == end ? string(label) : string(start..<end)
        let isAddress = Address(text[start..<end]).isAddress
        let meant = "[\(string(label))](\(isAddress ? name : name.fileName))"
        add(label.lowerBound - 1..<end + 1, from: label.upperBound, meant: meant)
    }

    /// Looks at `[[help]]` and `(help)[help.md]`.
    private mutating func judge(_ bracket: Int) {
        guard let end = next(.closeBracket, from: bracket + 1) else { return }
        if byte(bracket + 1) == .openBracket, byte(end + 1) == .closeBracket {
            let inner = bracket + 2..<max(bracket + 2, end)
            guard text[inner].isName else { return }
            let words = text[inner].split(separator: .pipe, maxSplits: 1).map { string($0.indices) }
            let name = words.first ?? ""
            let target = Address(Array(name.utf8)[...]).isAddress ? name : name.fileName
            add(bracket..<end + 2, from: bracket, meant: "[\(words.last ?? "")](\(target))")
        } else if byte(bracket - 1) == .closeParenthesis {
            let target = Address(text[bracket + 1..<end])
            let start = text[max(0, bracket - Self.longest)..<bracket].lastIndex(
                of: .openParenthesis
            )
            guard target.isAddress, !target.hasBlank, let start else { return }
            let meant = "[\(string(start + 1..<bracket - 1))](\(target.written))"
            add(start..<end + 1, from: bracket - 1, meant: meant)
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether this could name something: not a number, not a footnote, not a bracket inside another.
    fileprivate var isName: Bool {
        contains { $0.isLetter || $0 >= 0x80 } && first != .caret && !contains(.openBracket)
    }
}

extension UInt8 {
    /// Whether typographic signs and markup leave the byte as it is.
    fileprivate var isAddressPart: Bool { isLetter || isDigit }
}

extension String {
    /// The text with the quotes that mean something in an address, which typography has made curly.
    fileprivate var withStraightQuotes: String {
        String(map { "“”".contains($0) ? "\"" : "‘’".contains($0) ? "'" : $0 })
    }

    /// The file that words in a wiki's brackets would be in.
    fileprivate var fileName: String {
        lowercased().split(separator: " ").joined(separator: "-") + ".md"
    }
}
