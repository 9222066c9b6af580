/// Where themes may lie: in the project first, then beside the installed program.
struct ThemeShelf {
    private let folders: [(path: String, name: String)]
    private let jobs: Int
    private let memory: FileMemory?
    private let arranged: ([FolderEntry]) -> [FolderEntry]

    init(_ options: BuildOptions, _ arranged: @escaping ([FolderEntry]) -> [FolderEntry]) {
        let own = (path: options.root + "/Themes", name: "Themes")
        folders = [own] + [options.installedThemes].compactMap(\.self).map { ($0, $0) }
        jobs = options.jobs
        memory = options.memory?.files
        self.arranged = arranged
    }

    /// The theme that is named at a place, and then each theme that the one before it extends; none when no theme is
    /// named or one of them is missing, because everything it has would seem to be missing, too.
    func layers(
        of theme: Located<String>?,
        into diagnostics: inout [Diagnostic]
    ) async -> [ThemeLayer] {
        var layers: [ThemeLayer] = []
        var seen: Set<String> = []
        var next: Located<String>? = theme
        while let theme = next, !theme.value.isEmpty {
            guard seen.insert(theme.value).inserted else {
                diagnostics.append(.endlessTheme(theme))
                return []
            }
            guard let layer = await layer(theme, into: &diagnostics) else { return [] }
            layers.append(layer)
            next = layer.declaration.flatMap(ThemeLoader.extended)
        }
        return layers
    }

    private func layer(
        _ theme: Located<String>,
        into diagnostics: inout [Diagnostic]
    ) async -> ThemeLayer? {
        let candidates = folders.map {
            (path: "\($0.path)/\(theme.value)", name: "\($0.name)/\(theme.value)")
        }
        guard let (path, name) = candidates.first(where: { Self.isThere($0.path) }) else {
            let known = folders.flatMap { SourceReader.folders(in: $0.path) }
            diagnostics.append(.missingTheme(theme, known, lookedIn: candidates.map(\.name)))
            return nil
        }
        let (found, problems) = await SourceReader.read(
            path,
            name: name,
            jobs: jobs,
            memory: memory,
            arranged: arranged
        )
        diagnostics += problems
        if problems.contains(where: { $0.id == "source-missing" }) { return nil }
        let files = found.map { file in
            let place = Place(file: "\(name)/\(file.path.text)")
            return (file.path, ThemeFile(contents: file.contents, place: place))
        }
        return ThemeLayer(folder: name, files: Dictionary(uniqueKeysWithValues: files))
    }

    /// Whether something is there, even if it cannot be read; then the reader says why.
    private static func isThere(_ path: String) -> Bool {
        do throws(SystemFailure) {
            _ = try FileStatus(path, in: .current)
            return true
        } catch {
            return !error.isMissing
        }
    }
}

extension Diagnostic {
    fileprivate static func missingTheme(
        _ theme: Located<String>,
        _ known: [String],
        lookedIn folders: [String]
    ) -> Self {
        let looked = folders.map { "'\($0)'" }.joined(separator: " nor ")
        return Diagnostic(
            id: "theme-missing",
            at: theme.place,
            folders.count > 1
                ? "there is no theme '\(theme.value)': neither \(looked) is there"
                : "there is no theme '\(theme.value)': \(looked) is not there",
            hint: Spelling.nearest(to: theme.value, in: known).map {
                FieldKind.mistake(inID: $0) == nil
                    ? "did you mean '\($0)'?"
                    : "rename the folder 'Themes/\($0)' to '\(theme.value)'"
            } ?? "correct the name, or put the theme's folder into Themes, beside Content"
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
