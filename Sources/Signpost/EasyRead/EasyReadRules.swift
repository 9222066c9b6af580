internal import CommonMark

/// What guides to Easy Read ask of a page: one idea a row, each with its picture, in short sentences.
///
/// The rows' own length is a matter of their directive (`max_words`), and the number of sides of a field.
struct EasyReadRules {
    /// The longest sentence, and the most words that sentences have on average.
    static let longest = 15
    static let average = 9

    let text: EasyReadText
    let file: String
    /// The page's language, which decides what forms a word has.
    let language: String

    private var rows: [EasyReadText.Part] { text.parts.filter { $0.kind == .row } }
    private var lists: [EasyReadText.Part] { text.parts.filter { $0.kind == .words } }

    /// What is wrong with a page, given all that it shows.
    func diagnostics(of page: RenderedMarkdown) -> [Diagnostic] {
        // Without a row all words are outside of rows.
        rows.isEmpty ? [.easyReadEmpty(at: Place(file: file))] : mistakes(on: page)
    }

    private func mistakes(on page: RenderedMarkdown) -> [Diagnostic] {
        loose(on: page) + repeated() + sentences() + hardWords()
    }

    /// Who goes by the pictures sees no new idea in the same one.
    private func repeated() -> [Diagnostic] {
        zip(rows, rows.dropFirst()).compactMap { first, second in
            guard let picture = second.picture, picture == first.picture else { return nil }
            return .samePicture(picture, at: second.place)
        }
    }

    private func sentences() -> [Diagnostic] {
        let long = lists.flatMap { part in
            part.words.sentences.filter { $0.count > Self.longest }.map {
                Diagnostic.longSentence($0, at: part.place)
            }
        }
        let all = text.parts.flatMap(\.words.sentences)
        let words = all.map(\.count).reduce(0, +)
        guard words > Self.average * all.count,
            let longest = all.max(by: { $0.count < $1.count })
        else { return long }
        return long
            + [.longOnAverage(words, in: all.count, longest: longest, at: Place(file: file))]
    }

    /// A word is explained because a row has it.
    private func hardWords() -> [Diagnostic] {
        let used = rows.map { $0.words.all.map(stem) }
        return lists.flatMap { list in
            list.boldWords.compactMap { bold in
                let stems = bold.all.map(stem)
                let isUsed = used.contains { $0.firstRange(of: stems) != nil }
                return isUsed || stems.isEmpty
                    ? nil : .unusedHardWord(bold.start(stems.count), at: list.place)
            }
        }
    }
}

extension EasyReadRules {
    /// The word as it is compared: its letters and digits alone, without its ending.
    private func stem(_ word: Substring) -> [UInt8] {
        let letters = word.lowercased().filter { $0.isLetter || $0.isNumber }
        return Stem.of(Array(letters.utf8), in: language)
    }

    /// Words that stand in no part: where they are, as far as that is known.
    private func loose(on page: RenderedMarkdown) -> [Diagnostic] {
        let shown = VisibleWords(in: page.html)
        guard shown.all.count > text.shownWords else { return [] }
        let blocks = page.blocks.filter { $0.holders.allSatisfy { !text.partNames.contains($0) } }
        let places =
            blocks.map { (span: $0.span, words: $0.text) }
            + text.strays.filter { stray in !blocks.contains { $0.span.line == stray.span.line } }
            .map { (span: $0.span, words: ":" + $0.name) }
        if places.isEmpty { return [.looseSomewhere(at: Place(file: file))] }
        return places.sorted { $0.span.line < $1.span.line }.map {
            .loose(
                start(of: $0.words),
                at: Place(
                    file: file,
                    line: $0.span.line,
                    column: $0.span.column,
                    length: max(1, $0.span.length)
                )
            )
        }
    }
}

private func start(of text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.prefix(8).joined(separator: " ") + (words.count > 8 ? " ..." : "")
}

extension VisibleWords {
    /// The words of each sentence; what has no full stop goes on to the next that has.
    fileprivate var sentences: [[Substring]] {
        var sentences: [[Substring]] = [[]]
        for word in all {
            sentences[sentences.count - 1].append(word)
            let bare = word.last { !"\"'”’)".contains($0) }
            if bare.map({ ".?!۔؟".contains($0) }) ?? false { sentences.append([]) }
        }
        return sentences.filter { !$0.isEmpty }
    }
}
