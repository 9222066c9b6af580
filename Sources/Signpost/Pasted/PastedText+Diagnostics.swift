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
            let meant = String(decoding: change.replacement, as: UTF8.self)
            return .pasted(change.kind, written, meant: meant, at: place)
        }
    }
}

extension Diagnostic {
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
    fileprivate func words(_ written: String, meant: String) -> (
        id: String, summary: String, hint: String
    ) {
        let names = written.unicodeScalars.map(\.codePoint).joined(separator: " ")
        return switch self {
        case .invisible:
            (
                "pasted-invisible",
                "a sign that nobody sees (\(names)) came along with pasted text, and is left out",
                "delete it"
            )
        case .space:
            (
                "pasted-space",
                "a space that does not break stands where a plain one belongs, and is read as one",
                meant.isEmpty ? "delete it" : "type a plain space"
            )
        case .lineBreak:
            (
                "pasted-break",
                "a line separator that editors do not show (\(names)) is read as a space",
                "type a space, or begin a new line"
            )
        case .letters:
            (
                "pasted-letters",
                meant.isEmpty
                    ? "a letter of an old encoding (\(names)) means nothing, and is left out"
                    : "\(EntryName.quoted(written)) was '\(meant)' before it was pasted, and is read so",
                meant.isEmpty ? "delete it" : "write \(meant)"
            )
        case .quotes:
            (
                "pasted-quotes",
                "the curly quotation mark \(written) holds no value together, and is read as a straight one",
                "type \""
            )
        }
    }
}

extension Unicode.Scalar {
    /// The number of a sign that cannot be shown, such as U+200B.
    fileprivate var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
