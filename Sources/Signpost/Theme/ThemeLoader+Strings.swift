internal import Mustache

extension ThemeLoader {
    /// The theme's words in each language it knows, English first, and their names; nil when there are none.
    func strings(into diagnostics: inout [Diagnostic]) -> ([ThemeStrings], RecordType)? {
        let english = SourcePath("strings/en.yml")
        guard let entries = words(english, into: &diagnostics) else {
            diagnostics.append(.missingThemeFile(english.text, of: name, in: folder))
            return nil
        }
        let words = Self.texts(entries)
        for key in ThemeStrings.required where words[key] == nil {
            diagnostics.append(.missingWord(key, in: "\(folder)/\(english.text)"))
        }
        let fields = words.keys.sorted().map {
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
        return english.merging(Self.texts(own)) { $1 }
    }

    /// The words by their names; the theme's own come before those of themes that it extends.
    private static func texts(_ words: [Word]) -> [String: String] {
        Dictionary(words.map { ($0.key.value, $0.text) }) { first, _ in first }
    }

    private typealias Word = (key: Located<String>, text: String)

    /// What the files of one language say, the theme's own first; nil when there is no such file.
    private func words(_ path: SourcePath, into diagnostics: inout [Diagnostic]) -> [Word]? {
        let files = layers.compactMap { $0.files[path] }
        let words = files.compactMap { Self.words($0, into: &diagnostics) }
        return words.isEmpty ? nil : words.flatMap(\.self)
    }

    private static func words(
        _ file: ThemeFile,
        into diagnostics: inout [Diagnostic]
    ) -> [Word]? {
        guard case .bytes(let bytes) = file.contents,
            let node = YAMLReader.read(bytes[...], file: file.place.file, into: &diagnostics),
            case .map(let entries) = node.content
        else { return nil }
        return entries.compactMap { entry in
            guard case .scalar(let text, _) = entry.value.content else {
                diagnostics.append(.wordIsNoText(entry.key, at: entry.value.place))
                return nil
            }
            return (Located(entry.key, at: entry.keyPlace), text)
        }
    }
}
