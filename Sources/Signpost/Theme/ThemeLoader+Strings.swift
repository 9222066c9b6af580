internal import Mustache

extension ThemeLoader {
    /// The theme's words in each language it knows, English first, and their names; nil when there are none.
    func strings(into diagnostics: inout [Diagnostic]) -> ([ThemeStrings], RecordType)? {
        let english = SourcePath("strings/en.yml")
        guard let entries = words(english, into: &diagnostics) else {
            diagnostics.append(.missingThemeFile(english.text, in: name))
            return nil
        }
        let words = Self.texts(entries)
        for key in ThemeStrings.required where words[key] == nil {
            diagnostics.append(.missingWord(key, in: "Themes/\(name)/\(english.text)"))
        }
        let fields = words.keys.sorted().map {
            RecordType.Field($0, .text, help: words[$0] ?? "")
        }
        let type = RecordType("t", fields)
        let others = files.keys.filter {
            $0.folder.text == "strings" && $0.fileExtension == "yml" && $0 != english
        }
        let translated = others.sorted().map { path in
            let isHeld = isOwn(path) || !isOwn(english)
            let own = translation(path, of: words, isHeld: isHeld, into: &diagnostics)
            return ThemeStrings(language: path.stem, words: own, type: type)
        }
        return ([ThemeStrings(language: "en", words: words, type: type)] + translated, type)
    }

    /// The words of another language; one that is not translated yet is shown in English, never as nothing.
    private func translation(
        _ path: SourcePath,
        of english: [String: String],
        isHeld: Bool,
        into diagnostics: inout [Diagnostic]
    ) -> [String: String] {
        let own = words(path, into: &diagnostics) ?? []
        if isHeld {
            diagnostics += own.map(\.key).filter { english[$0.value] == nil }
                .map { .unknownWord($0, known: english.keys.sorted()) }
        }
        return english.merging(Self.texts(own)) { $1 }
    }

    /// Whether a file is the theme's own; the words of a theme that it extends may have more names than its own.
    private func isOwn(_ path: SourcePath) -> Bool {
        files[path]?.place.file == "Themes/\(name)/\(path.text)"
    }

    private static func texts(_ words: [(key: Located<String>, text: String)]) -> [String: String] {
        Dictionary(words.map { ($0.key.value, $0.text) }) { first, _ in first }
    }

    private func words(
        _ path: SourcePath,
        into diagnostics: inout [Diagnostic]
    ) -> [(key: Located<String>, text: String)]? {
        guard let file = files[path], case .bytes(let bytes) = file.contents,
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
