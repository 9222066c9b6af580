/// A stretch of text that is nearly a directive, so that what it should show would be lost.
struct DirectiveMiss {
    /// The colons and the name, in the text that was looked at.
    let range: Range<Int>
    let name: String
    /// Whether it could be a word behind a colon that has its space on the wrong side.
    let mayBeProse: Bool
}

/// Looks for names of directives that stand next to `:`, `{` or `(` in text that no directive came of.
///
/// The names are everyday words ("steps", "card"), so a name counts only where no sentence would have it.
struct DirectiveMisses {
    let known: [String: KnownDirective]
    let text: [UInt8]
    private let isCode: Bool
    private(set) var found: [DirectiveMiss] = []

    /// Whoever has written so many in one paragraph has one thing to learn.
    private static let most = 50
    private static let longestLabel = 200

    /// In code, only what is written as a directive counts.
    init(in text: [UInt8], known: [String: KnownDirective], isCode: Bool = false) {
        self.text = text
        self.known = known
        self.isCode = isCode
        findAfterColons()
        if !isCode { findBeforeBraces() }
        found.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
}

// MARK: - Behind colons

extension DirectiveMisses {
    private mutating func findAfterColons() {
        var index = 0
        while found.count < Self.most, let colons = nextColons(from: index) {
            index = colons.range.upperBound
            judge(colons)
        }
    }

    private struct Colons {
        var range: Range<Int>
        var count = 0
        /// Whether they are the wide ones of an East Asian keyboard.
        var areWide = false
    }

    private func nextColons(from start: Int) -> Colons? {
        let isColon = { (index: Int) in text[index] == .colon || isWideColon(at: index) }
        guard let first = text[start...].indices.first(where: isColon) else { return nil }
        var colons = Colons(range: first..<first)
        while colons.range.upperBound < text.count, isColon(colons.range.upperBound) {
            let isWide = text[colons.range.upperBound] != .colon
            colons.range = first..<colons.range.upperBound + (isWide ? 3 : 1)
            colons.count += 1
            colons.areWide = colons.areWide || isWide
        }
        return colons
    }

    /// Whether U+FF1A stands here.
    private func isWideColon(at index: Int) -> Bool {
        text[index] == 0xEF && text[index...].starts(with: [0xEF, 0xBC, 0x9A])
    }

    private mutating func judge(_ colons: Colons) {
        let start = text[colons.range.upperBound...].firstIndex { !$0.isBlank } ?? text.count
        let end = text[start...].firstIndex { !$0.isNamePart } ?? text.count
        guard end > start, text[start].isLetter else { return }
        let name = self.name(start..<end)
        let next = end < text.count ? text[end] : .space
        let touches = start == colons.range.upperBound
        let isApart = colons.range.lowerBound == 0 || !text[colons.range.lowerBound - 1].isWordPart
        let opens = touches && (next == .openBrace || next == .openBracket)
        let isMany = isApart && colons.count > 1
        let holdsValues = opens || holdsAttributes(at: end)
        // Two colons and a word are no sentence, even if nobody knows the word.
        let isWhole = colons.range.lowerBound == 0 && text[end...].allSatisfy(\.isBlank)
        let isCertain =
            known[name] == nil ? isMany && (holdsValues || isWhole) : holdsValues || isMany
        let isLikely =
            known[name] != nil && touches && isApart && !isCode && beginsWord(colons)
        guard isCertain || isLikely else { return }
        let mayBeProse = !isCertain && next != .openParenthesis
        let range = colons.range.lowerBound..<end
        found.append(DirectiveMiss(range: range, name: name, mayBeProse: mayBeProse))
    }

    /// Whether a colon stands in front of a word and behind none.
    private func beginsWord(_ colons: Colons) -> Bool {
        guard !colons.areWide else { return false }
        let before = text[..<colons.range.lowerBound].suffix(3)
        guard let last = before.last else { return true }
        // Typographic quotes and dashes are in the block of punctuation that begins with these two bytes.
        return last.isBlank || "([\"'".utf8.contains(last) || before.starts(with: [0xE2, 0x80])
    }

    private func name(_ range: Range<Int>) -> String {
        String(decoding: text[range].map(\.lowercased), as: UTF8.self)
    }
}

// MARK: - In front of braces

extension DirectiveMisses {
    private mutating func findBeforeBraces() {
        var index = 0
        while found.count < Self.most, let brace = text[index...].firstIndex(of: .openBrace) {
            index = brace + 1
            guard holdsAttributes(at: brace) else {
                judgeName(in: brace)
                continue
            }
            let end = endOfName(before: brace)
            let start = text[..<end].lastIndex { !$0.isNamePart }.map { $0 + 1 } ?? 0
            guard start < end, known[name(start..<end)] != nil else { continue }
            let before = text[..<start].last { !$0.isBlank }
            if before == .colon || before == 0x9A { continue }
            found.append(
                DirectiveMiss(range: start..<end, name: name(start..<end), mayBeProse: false)
            )
        }
    }

    /// Finds `{{helpline childline}}` and `{helpline id=childline}`, as other programs have it.
    private mutating func judgeName(in brace: Int) {
        let rest = text[(brace + 1)...]
        let isDouble = rest.first == .openBrace
        let start = rest.dropFirst(isDouble ? 1 : 0).firstIndex { !$0.isBlank } ?? text.count
        let end = text[start...].firstIndex { !$0.isNamePart } ?? text.count
        guard start < end, known[name(start..<end)] != nil else { return }
        let next = text[end...].drop(while: \.isBlank).drop(while: \.isNamePart).first
        guard isDouble || next == .equals else { return }
        found.append(DirectiveMiss(range: brace..<end, name: name(start..<end), mayBeProse: false))
    }

    /// Where the name ends that a brace could belong to: before blanks, and before words in brackets.
    private func endOfName(before brace: Int) -> Int {
        let isWord = { (byte: UInt8) in !byte.isBlank }
        let end = text[..<brace].lastIndex(where: isWord).map { $0 + 1 } ?? 0
        guard end > 0, text[end - 1] == .closeBracket else { return end }
        return text[max(0, end - Self.longestLabel)..<end].lastIndex(of: .openBracket) ?? end
    }

    /// Whether something like `{id=childline}` or `{childline}` begins at the next sign.
    private func holdsAttributes(at index: Int) -> Bool {
        let brace = text[index...].firstIndex { !$0.isBlank } ?? text.count
        guard brace < text.count, text[brace] == .openBrace else { return false }
        let inner = text[(brace + 1)...].drop(while: \.isBlank)
        guard inner.first?.isLetter == true else { return false }
        let next = inner.first { !$0.isNamePart }
        return next == .equals || next == .closeBrace
    }
}
