internal import CommonMark

/// Gives those of some words that are no English, each with what may be meant, the likeliest first.
///
/// It is asked once in a build. What it throws is reported.
public typealias SpellingDictionary =
    @Sendable (_ words: [String]) async throws(Diagnostic) -> [String: [String]]

/// Which words of which pages no dictionary knows.
struct SpellingCheck {
    static let rule = "word-spelling"

    private let pages: [String: SpelledPage]

    /// Takes pages, some of which may be there twice, because they were rehearsed.
    init(_ pages: [SpelledPage]) {
        self.pages = Dictionary(pages.map { ($0.file, $0) }) { first, _ in first }
    }

    /// Asks for all words at once, and finds those that are not known again on their pages.
    func diagnostics(by dictionary: SpellingDictionary) async -> [Diagnostic] {
        let words = Set(pages.values.flatMap { $0.words.lazy.map(\.text) })
        do {
            let unknown = try await dictionary(words.sorted())
            return unknown.isEmpty ? [] : pages.values.flatMap { $0.diagnostics(of: unknown) }
        } catch {
            return [error]
        }
    }
}

extension SpelledPage {
    fileprivate func diagnostics(of unknown: [String: [String]]) -> [Diagnostic] {
        let file = PageBody(bytes: body.bytes, start: 0, firstLine: 1)
        var search = BodySearch(file, wholeWords: true)
        return words.compactMap { word in
            unknown[word.text].map {
                .misspelt(word.text, meant: $0, at: place(of: word, &search))
            }
        }
    }

    /// The beginning of its text where the word is written in another way there.
    private func place(of word: Word, _ search: inout BodySearch) -> Place {
        let line = word.start.line
        let found =
            search.find(word.text, from: line)
            ?? search.find(word.text.replacing("'", with: "’"), from: line)
        let span =
            found.flatMap { word.goesOn || $0.line == word.start.line ? $0 : nil }
            ?? word.start
        return Place(
            file: file,
            line: span.line,
            column: span.column,
            length: max(1, span.length)
        )
    }
}

extension Diagnostic {
    /// Where hunspell offers the word that was meant at all, it is among the first three in nine cases of ten.
    fileprivate static func misspelt(_ word: String, meant: [String], at place: Place) -> Self {
        let offers = meant.prefix(3).map { "'\($0)'" }.joined(separator: " or ")
        let question = offers.isEmpty ? "" : "did you mean \(offers)? "
        return Diagnostic(
            .warning,
            id: "word-spelling",
            at: place,
            "'\(word)' is not in the dictionary",
            hint:
                "\(question)a name or a word of your own goes into data/plain-words.yml as 'known'"
        )
    }
}
