extension Survey {
    /// Looks at the lines of a paragraph that was a list, a table or a rule in another program.
    mutating func reportPastedLines(of leaf: ReadLeaf) {
        switch leaf.kind {
        case .paragraph, .item, .definition, .note: break
        case .heading, .cell, .term, .label: return
        }
        let lines = lines(of: leaf)
        let count = misses.count
        reportBullets(lines, in: leaf)
        if misses.count > count { return }
        reportRows(lines)
        reportBrokenWords(lines)
        reportTabs(lines)
        reportDashes(lines)
    }

    private mutating func reportBullets(_ lines: [SourceLine], in leaf: ReadLeaf) {
        let bullets = lines.map { PastedBullet(places.source[$0.text]) }
        let first = bullets.filter { $0?.isDash == false }.count
        let all = PastedBullet.count(in: leaf.text)
        if all > 2, all - first > 1, let line = lines.first {
            let kind = Problem.Kind.bulletsInLine(all)
            return misses.append(Problem(kind, at: places.span(ofContent: line.number)))
        }
        // Dashes alone may be somebody who speaks; below bullets they are another level.
        guard first > 0 else { return }
        for (line, bullet) in zip(lines, bullets) {
            guard let bullet else { continue }
            let meant = line.markers > 0 ? "" : bullet.isInner ? "  - " : "- "
            let isSafe = !bullet.isDash && isPlain(line)
            report(line, bullet.length) { .pastedBullet($0, meant: meant, isSafe: isSafe) }
        }
    }

    /// Files a mistake of the mark that begins a line.
    mutating func report(_ line: SourceLine, _ length: Int, _ kind: (String) -> Problem.Kind) {
        let end = line.content + length
        let written = String(decoding: places.source[line.content..<end], as: UTF8.self)
        let span = places.span(
            sourceLine: line.number,
            bytes: line.content - line.start..<end - line.start
        )
        misses.append(Problem(kind(written), at: span))
    }

    /// Whether a mark of Markdown at the beginning of the line makes a list there: deeper lines may become code.
    func isPlain(_ line: SourceLine) -> Bool {
        let before = places.source[line.start..<line.content]
        return line.markers > 0 || before.isEmpty || before.suffix(2).elementsEqual("> ".utf8)
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
struct PastedBullet {
    let length: Int
    let isDash: Bool
    /// Whether it is the letter by which Word marks the second level.
    let isInner: Bool

    private static let dashes: [[UInt8]] = ["–", "—", "―"].map { Array($0.utf8) }
    /// The last ones are bullets of Word, which stand in fonts of their own.
    private static let bullets: [[UInt8]] =
        [
            "•", "·", "●", "○", "◦", "▪", "■", "□", "▫", "‣", "⁃", "∙", "⦁", "◆", "◇", "❖", "❑",
            "❒",
            "►", "▶", "▸", "➢", "➣", "➤", "\u{F0B7}", "\u{F0A7}", "\u{F0A8}", "\u{F0D8}",
            "\u{F0FC}",
            "\u{F076}", "\u{F0E0}", "\u{F02D}",
        ]
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

    /// How many bullets stand before words of a text; dots in the middle of a line part other things, too.
    static func count(in text: [UInt8]) -> Int {
        text.indices.dropLast().count { index in
            (text[index] == 0xE2 || text[index] == 0xEF)
                && (index == 0 || text[index - 1].isBlank)
                && bullets.contains { text[index...].starts(with: $0) }
        }
    }
}

extension ArraySlice<UInt8> {
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
