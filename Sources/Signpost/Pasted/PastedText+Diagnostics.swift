extension PastedText {
    /// A warning for every change, with the fix that makes it in the file.
    func diagnostics(in file: String) -> [Diagnostic] {
        var line = 1
        var start = source.starts(with: UTF8Text.byteOrderMark) ? 3 : 0
        return changes.map { change in
            while let newline = source[start..<change.range.lowerBound].firstIndex(of: 0x0A) {
                line += 1
                start = newline + 1
            }
            let written = String(decoding: source[change.range], as: UTF8.self)
            let place = Place(
                file: file,
                line: line,
                column: String(decoding: source[start..<change.range.lowerBound], as: UTF8.self)
                    .columns + 1,
                length: written.columns
            )
            if case .lost = change.kind {
                return .lostLetters(word(around: change.range), at: place)
            }
            let meant = String(decoding: change.replacement, as: UTF8.self)
            return .pasted(change.kind, written, meant: meant, at: place)
        }
    }

    /// A stretch with what touches it on its line.
    private func word(around range: Range<Int>) -> String {
        let isEnd = { (byte: UInt8) in byte <= UInt8(ascii: " ") }
        let start = source[..<range.lowerBound].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
        let end = source[range.upperBound...].firstIndex(where: isEnd) ?? source.count
        return String(decoding: source[start..<end], as: UTF8.self)
    }
}

extension Diagnostic {
    fileprivate static func lostLetters(_ word: String, at place: Place) -> Self {
        Diagnostic(
            id: "pasted-lost",
            at: place,
            "letters of \(word.excerpt) were lost before this was pasted, and nobody could read it",
            hint: "look at where the words come from, and type them anew"
        )
    }

    fileprivate static func pasted(
        _ kind: PastedText.Kind,
        _ written: String,
        meant: String,
        at place: Place
    ) -> Self {
        let words = kind.words(written, meant: meant)
        return Diagnostic(
            .warning,
            id: words.id,
            at: place,
            words.summary,
            hint: words.hint + ", or let 'signpost check --fix' do it",
            fix: Fix(at: place, written, meant)
        )
    }
}

extension PastedText.Kind {
    /// What is said about a stretch, as the rest of the program reads it.
    fileprivate struct Words {
        let id: String
        let summary: String
        let hint: String
    }

    fileprivate func words(_ written: String, meant: String) -> Words {
        let names = written.unicodeScalars.map(\.codePoint).joined(separator: " ")
        switch self {
        case .invisible:
            return Words(
                id: "pasted-invisible",
                summary:
                    "a sign that nobody sees (\(names)) came along with pasted text, and is left out",
                hint: "delete it"
            )
        case .lineBreak:
            return Words(
                id: "pasted-break",
                summary:
                    "a line separator that editors do not show (\(names)) is read as a space",
                hint: "type a space, or begin a new line"
            )
        case .letters, .lost: return letters(written, meant, names)
        case .space, .quotes, .hyphen: return signs(written, meant, names)
        }
    }

    private func letters(_ written: String, _ meant: String, _ names: String) -> Words {
        Words(
            id: "pasted-letters",
            summary: meant.isEmpty
                ? "a letter of an old encoding (\(names)) means nothing, and is left out"
                : "\(EntryName.quoted(written)) was '\(meant)' before it was pasted, and is read so",
            hint: meant.isEmpty ? "delete it" : "write \(meant)"
        )
    }

    private func signs(_ written: String, _ meant: String, _ names: String) -> Words {
        if case .quotes = self {
            return Words(
                id: "pasted-quotes",
                summary:
                    "the curly quotation mark \(written) holds no value together, and is read as a straight one",
                hint: "type \""
            )
        }
        if case .hyphen = self {
            return Words(
                id: "pasted-hyphen",
                summary:
                    "the hyphen \(written) of a word processor (\(names)) is none of a date, an id or an address, and is read as a plain one",
                hint: "type -"
            )
        }
        return Words(
            id: "pasted-space",
            summary:
                meant.isEmpty
                ? "a space that does not break stands where none belongs, and is left out"
                : "a space that does not break stands where a plain one belongs, and is read as one",
            hint: meant.isEmpty ? "delete it" : "type a plain space"
        )
    }
}

extension Unicode.Scalar {
    /// The number of a sign that cannot be shown, such as U+200B.
    fileprivate var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
