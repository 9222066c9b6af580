internal import Mustache

extension ThemeLoader {
    /// The theme's words in each language it knows, English first, and their names; nil when there are none.
    func strings(into diagnostics: inout [Diagnostic]) -> ([ThemeStrings], RecordType)? {
        let english = SourcePath("strings/en.yml")
        guard let words = words(english, into: &diagnostics) else {
            diagnostics.append(.missingThemeFile(english.text, of: name, in: folder))
            return nil
        }
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
            // A word that is not translated yet is shown in English, never as nothing.
            let own = self.words(path, into: &diagnostics) ?? [:]
            return ThemeStrings(
                language: path.stem,
                words: words.merging(own) { $1 },
                type: type
            )
        }
        return ([ThemeStrings(language: "en", words: words, type: type)] + translated, type)
    }

    /// The words of one file; those that a theme does not say, the themes that it extends say.
    private func words(_ path: SourcePath, into diagnostics: inout [Diagnostic]) -> [String:
        String]?
    {
        let layers = layers.compactMap { $0.files[path] }.compactMap {
            Self.words($0, into: &diagnostics)
        }
        return layers.isEmpty ? nil : layers.reduce(into: [:]) { $0.merge($1) { over, _ in over } }
    }

    private static func words(
        _ file: ThemeFile,
        into diagnostics: inout [Diagnostic]
    ) -> [String: String]? {
        guard case .bytes(let bytes) = file.contents,
            let node = YAMLReader.read(bytes[...], file: file.place.file, into: &diagnostics),
            case .map(let entries) = node.content
        else { return nil }
        var words: [String: String] = [:]
        for entry in entries {
            guard case .scalar(let text, _) = entry.value.content else {
                diagnostics.append(.wordIsNoText(entry.key, at: entry.value.place))
                continue
            }
            words[entry.key] = text
        }
        return words
    }
}
