/// Looks at the words of texts that stand in fields: of front matter, directives, data and site.yml.
struct FieldWritingCheck: WordReading {
    let list: WordList
    private(set) var words: [Word] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ list: WordList) {
        self.list = list
    }

    mutating func check(_ fields: [Located<String>]) {
        for field in fields {
            var text = field.value
            text.withUTF8 { check($0, of: field) }
        }
    }

    private mutating func check(_ text: UnsafeBufferPointer<UInt8>, of field: Located<String>) {
        WordCutter.cut(text, into: &words)
        for match in list.matches(in: words) where isOwn(match.words, in: text) {
            let place = place(of: match.words, of: field, in: text)
            diagnostics.append(.badWord(match.group, at: place, written(match.words, in: text)))
        }
        for run in shoutedRuns where !isQuoted(run, in: text) {
            let place = place(of: run, of: field, in: text)
            diagnostics.append(.allCapitals(written(run, in: text), at: place))
        }
    }

    private func place(
        of range: Range<Int>,
        of field: Located<String>,
        in text: UnsafeBufferPointer<UInt8>
    ) -> Place {
        let bytes = bytes(of: range)
        let start = String(decoding: text[..<bytes.lowerBound], as: UTF8.self).columns
        return field.place(of: start..<start + written(range, in: text).columns)
    }
}
