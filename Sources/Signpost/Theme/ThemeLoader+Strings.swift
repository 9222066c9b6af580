internal import Mustache

extension ThemeLoader {
    /// The theme's words in each language it knows, English first, and their names; nil when there are none.
    func strings(into diagnostics: inout [Diagnostic]) -> ([ThemeStrings], RecordType)? {
        let english = SourcePath("strings/en.yml")
        if files[english] == nil {
            diagnostics.append(.missingThemeFile(english.text, of: self))
        }
        guard files[english] != nil, let entries = words(english, into: &diagnostics) else {
            return nil
        }
        let words = Self.texts(entries)
        let names = Set(entries.map(\.key.value))
        for key in ThemeStrings.required where !names.contains(key) {
            diagnostics.append(.missingWord(key, in: "\(folder)/\(english.text)"))
        }
        diagnostics += entries.filter(\.isMissing).map { .emptyWord($0.key) }
        let fields = names.sorted().map {
            RecordType.Field($0, .text, help: words[$0] ?? "")
        }
        let type = RecordType("t", fields)
        let others = files.keys.filter {
            $0.folder.text == "strings" && $0.fileExtension == "yml" && $0 != english
        }
        let translated = others.sorted().map { path in
            let own = translation(path, of: words, into: &diagnostics)
            return ThemeStrings(language: path.stem, words: own, type: type)
        }
        return ([ThemeStrings(language: "en", words: words, type: type)] + translated, type)
    }

    /// The words of another language; one that is not translated yet is shown in English, never as nothing.
    private func translation(
        _ path: SourcePath,
        of english: [String: String],
        into diagnostics: inout [Diagnostic]
    ) -> [String: String] {
        let own = words(path, into: &diagnostics) ?? []
        diagnostics += own.map(\.key).filter { english[$0.value] == nil }
            .map { .unknownWord($0, known: english.keys.sorted()) }
        return english.merging(Self.texts(own.filter { $0.text != "" })) { $1 }
    }

    /// The words by their names; the theme's own come before those of themes that it extends.
    private static func texts(_ words: [Word]) -> [String: String] {
        Dictionary(words.map { ($0.key.value, $0.text ?? "") }) { first, _ in first }
    }

    private struct Word {
        let key: Located<String>
        /// Nil when it is no text, which was reported.
        let text: String?

        /// Whether it is there for the engine, and says nothing.
        var isMissing: Bool { text == "" && ThemeStrings.required.contains(key.value) }
    }

    /// What the files of one language say, the theme's own first; nil when one of them cannot be read.
    private func words(_ path: SourcePath, into diagnostics: inout [Diagnostic]) -> [Word]? {
        let files = layers.compactMap { $0.files[path] }
        let words = files.map { Self.words($0, into: &diagnostics) }
        return words.contains { $0 == nil } ? nil : words.flatMap { $0 ?? [] }
    }

    private static func words(
        _ file: ThemeFile,
        into diagnostics: inout [Diagnostic]
    ) -> [Word]? {
        guard case .bytes(let bytes) = file.contents,
            let node = YAMLReader.read(bytes[...], file: file.place.file, into: &diagnostics)
        else { return nil }
        guard case .map(let entries) = node.content else {
            let owner = "the words of a theme"
            diagnostics.append(.wrongKind(of: owner, expected: "lines of 'name: words'", at: node))
            return nil
        }
        return entries.map { word($0, into: &diagnostics) }
    }

    private static func word(_ entry: YAMLNode.Entry, into diagnostics: inout [Diagnostic]) -> Word
    {
        let key = Located(entry.key, at: entry.keyPlace)
        guard case .scalar(let text, _) = entry.value.content else {
            diagnostics.append(.wordIsNoText(entry.key, at: entry.value.place))
            return Word(key: key, text: nil)
        }
        let months = ThemeStrings.months(text).count
        if key.value == "months", !text.isEmpty, months != 12 {
            diagnostics.append(.wrongMonths(months, at: entry.value.place))
        }
        return Word(key: key, text: text)
    }
}
