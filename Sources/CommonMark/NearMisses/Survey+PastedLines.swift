extension Survey {
    /// Looks at the lines of a paragraph that was a list, a table or a rule in another program.
    mutating func reportPastedLines(of leaf: ReadLeaf) {
        switch leaf.kind {
        case .paragraph, .item, .definition, .note: break
        case .heading, .cell, .term, .label: return
        }
        let lines = lines(of: leaf)
        let count = misses.count
        reportBullets(lines)
        if misses.count > count { return }
        reportLetters(lines)
        reportTabs(lines)
        reportDashes(lines)
    }

    private mutating func reportBullets(_ lines: [SourceLine]) {
        let bullets = lines.map { PastedBullet(places.source[$0.text]) }
        // A dash alone may stand before the name of somebody who is quoted.
        let dashes = bullets.count { $0?.isDash == true }
        for (line, bullet) in zip(lines, bullets) {
            guard let bullet, !bullet.isDash || dashes > 1 else { continue }
            let end = line.content + bullet.length
            let written = String(decoding: places.source[line.content..<end], as: UTF8.self)
            let span = places.span(
                sourceLine: line.number,
                bytes: line.content - line.start..<end - line.start
            )
            let meant = line.markers > 0 ? "" : bullet.isInner ? "  - " : "- "
            let isSafe = !bullet.isDash && isPlain(line)
            let kind = Problem.Kind.pastedBullet(written, meant: meant, isSafe: isSafe)
            misses.append(Problem(kind, at: span))
        }
    }

    /// Whether a mark of Markdown at the beginning of the line makes a list there: deeper lines may become code.
    private func isPlain(_ line: SourceLine) -> Bool {
        let before = places.source[line.start..<line.content]
        return line.markers > 0 || before.isEmpty || before.suffix(2).elementsEqual("> ".utf8)
    }

    /// Two lines that begin with `a)` and `b)`.
    private mutating func reportLetters(_ lines: [SourceLine]) {
        for (line, next) in zip(lines, lines.dropFirst()) {
            guard let letter = places.source[line.text].listLetter,
                places.source[next.text].listLetter == letter + 1
            else { continue }
            let span = places.span(ofContent: line.number)
            return misses.append(Problem(.letteredLines, at: span))
        }
    }

    private mutating func reportTabs(_ lines: [SourceLine]) {
        guard lines.count > 1 else { return }
        let tabs = lines.map { places.source[$0.text].innerTabs }
        guard let columns = tabs.first, columns > 0, tabs.allSatisfy({ $0 == columns }) else {
            return
        }
        let span = places.span(ofContent: lines[0].number)
        misses.append(Problem(.tabbedRows(columns: columns + 1), at: span))
    }

    /// A word processor makes dashes of the hyphens that draw a line.
    private mutating func reportDashes(_ lines: [SourceLine]) {
        guard lines.count == 1, places.source[lines[0].text].isDashes else { return }
        let span = places.span(ofContent: lines[0].number)
        let text = places.source[lines[0].text]
        let written = String(decoding: text.prefix { !$0.isBlank }, as: UTF8.self)
        misses.append(Problem(.dashedLine(written), at: span))
    }
}

/// The bullet of another program at the beginning of a line, with the blanks behind it.
private struct PastedBullet {
    let length: Int
    let isDash: Bool
    /// Whether it is the letter by which Word marks the second level.
    let isInner: Bool

    private static let dashes: [[UInt8]] = ["–", "—", "―"].map { Array($0.utf8) }
    /// The last one is the bullet of Word, which stands in a font of its own.
    private static let bullets: [[UInt8]] =
        ["•", "·", "●", "○", "◦", "▪", "■", "‣", "⁃", "➢", "✓", "❖", "\u{F0B7}", "\u{F0A7}"]
        .map { Array($0.utf8) }

    init?(_ text: ArraySlice<UInt8>) {
        isInner = text.starts(with: "o\t".utf8)
        guard let first = text.first, first >= 0xC2 || isInner else { return nil }
        isDash = Self.dashes.contains { text.starts(with: $0) }
        let sign =
            isInner
            ? Array("o".utf8) : (Self.bullets + Self.dashes).first { text.starts(with: $0) }
        guard let sign else { return nil }
        let rest = text.dropFirst(sign.count)
        let words = rest.drop { $0.isBlank || $0 == 0xC2 || $0 == 0xA0 }
        guard !words.isEmpty, words.count < rest.count || !isDash else { return nil }
        length = words.startIndex - text.startIndex
    }
}

extension [UInt8] {
    /// Whether the text begins as a line that is counted with a letter.
    var mayBeLettered: Bool { count > 3 && self[1] == .closeParenthesis && self[0].isLetter }
}

extension ArraySlice<UInt8> {
    /// The letter of a line such as `a) One`.
    fileprivate var listLetter: UInt8? {
        let start = prefix(3)
        guard start.count == 3, let letter = start.first, letter.isLetter,
            start.dropFirst().first == .closeParenthesis, start.last?.isBlank == true
        else { return nil }
        return letter
    }

    /// How many tabs stand between words; a row of them counts as one.
    fileprivate var innerTabs: Int {
        split(separator: .tab).count { $0.contains { !$0.isBlank } } - 1
    }

    /// Whether a line is made of dashes, at least one of them none of ASCII, and long enough to be meant as a rule.
    fileprivate var isDashes: Bool {
        let text = String(decoding: self, as: UTF8.self).unicodeScalars.filter { $0 != " " }
        return text.count > 1 && text.allSatisfy { "-–—―".unicodeScalars.contains($0) }
            && text.contains { $0 != "-" }
    }
}
