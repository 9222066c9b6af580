/// The files of a theme over those of the theme it extends, and so on to a theme that extends none.
struct ThemeLayers: Sendable {
    private(set) var files: [SourcePath: ThemeFile] = [:]
    /// The theme.yml of each, the theme's own first.
    private(set) var declarations: [ThemeFile] = []
    /// Whether every theme is there.
    private(set) var isWhole = true

    init(
        _ theme: Located<String>?,
        _ options: BuildOptions,
        _ arranged: ([FolderEntry]) -> [FolderEntry],
        into diagnostics: inout [Diagnostic]
    ) async {
        let known = SourceReader.folders(in: options.root + "/Themes")
        var seen: Set<String> = []
        var next = theme
        while let name = next {
            guard known.contains(name.value), seen.insert(name.value).inserted else {
                let isThere = known.contains(name.value)
                diagnostics.append(isThere ? .endlessTheme(name) : .missingTheme(name, known))
                isWhole = false
                return
            }
            let layer = await Self.layer(name.value, options, arranged, into: &diagnostics)
            let declaration = layer.first { $0.path.text == "theme.yml" }?.file
            next = declaration.flatMap(ThemeLoader.extended)
            declarations += [declaration].compactMap(\.self)
            files.merge(layer.map { ($0.path, $0.file) }) { over, _ in over }
        }
    }

    private static func layer(
        _ name: String,
        _ options: BuildOptions,
        _ arranged: ([FolderEntry]) -> [FolderEntry],
        into diagnostics: inout [Diagnostic]
    ) async -> [(path: SourcePath, file: ThemeFile)] {
        let (found, problems) = await SourceReader.read(
            options.root + "/Themes/" + name,
            name: "Themes/" + name,
            jobs: options.jobs,
            arranged: arranged
        )
        diagnostics += problems
        return found.map { file in
            let place = Place(file: "Themes/\(name)/\(file.path.text)")
            return (file.path, ThemeFile(contents: file.contents, place: place))
        }
    }
}

extension Diagnostic {
    fileprivate static func missingTheme(_ theme: Located<String>, _ known: [String]) -> Self {
        let nearest = Spelling.nearest(to: theme.value, in: known).map { "did you mean '\($0)'?" }
        let others = "the themes are \(known.joined(separator: ", "))"
        return Diagnostic(
            id: "theme-missing",
            at: theme.place,
            "there is no theme '\(theme.value)': Themes has no folder of that name",
            hint: nearest ?? (known.isEmpty ? "put the theme into the folder Themes" : others)
        )
    }

    fileprivate static func endlessTheme(_ theme: Located<String>) -> Self {
        Diagnostic(
            id: "theme-endless",
            at: theme.place,
            "'extends: \(theme.value)' leads back to a theme that is already in use",
            hint: "extend another theme, or remove the line"
        )
    }
}
