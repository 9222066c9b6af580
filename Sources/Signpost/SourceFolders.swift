/// The files that a build starts from.
struct SourceFolders: Sendable {
    /// The Markdown files of Content.
    let pages: [SourceFile]
    /// What site.yml says; nil when it is missing or cannot be understood.
    let configuration: SiteConfiguration?
    /// The files of Content/data.
    let data: [SourceFile]
    /// Everything else in Content: pictures and downloads.
    let assets: [SourceFile]
    /// The files of the theme by path, those of the theme it extends among them.
    let theme: [SourcePath: ThemeFile]
    /// The theme.yml of each theme that the theme extends, the nearest first.
    let extendedThemes: [ThemeFile]

    init(
        _ options: BuildOptions,
        _ arranged: ([FolderEntry]) -> [FolderEntry] = { $0 },
        into diagnostics: inout [Diagnostic]
    ) async {
        let (content, found) = await SourceReader.read(
            options.root + "/Content",
            name: "Content",
            jobs: options.jobs,
            arranged: arranged
        )
        diagnostics += found
        pages = content.filter { $0.path.fileExtension == "md" }
        data = content.filter { $0.path.folder.text == "data" && $0.path.fileExtension != "md" }
        assets = content.filter {
            $0.path.fileExtension != "md" && $0.path.text != "site.yml"
                && $0.path.folder.text != "data"
        }
        configuration = Self.configuration(content, found, into: &diagnostics)
        let name = configuration?.theme.value ?? "civic"
        (theme, extendedThemes) = await Self.theme(name, options, arranged, into: &diagnostics)
    }

    private static func configuration(
        _ content: [SourceFile],
        _ found: [Diagnostic],
        into diagnostics: inout [Diagnostic]
    ) -> SiteConfiguration? {
        guard let file = content.first(where: { $0.path.text == "site.yml" }),
            case .bytes(let bytes) = file.contents
        else {
            if found.isEmpty { diagnostics.append(.missingSiteFile) }
            return nil
        }
        return SiteConfiguration.read(bytes, file: file.path.inContent, into: &diagnostics)
    }

    /// The files of a theme over those of the theme it extends, and so on to a theme that extends none.
    private static func theme(
        _ name: String,
        _ options: BuildOptions,
        _ arranged: ([FolderEntry]) -> [FolderEntry],
        into diagnostics: inout [Diagnostic]
    ) async -> (files: [SourcePath: ThemeFile], extended: [ThemeFile]) {
        var files: [SourcePath: ThemeFile] = [:]
        var declarations: [ThemeFile] = []
        var seen: Set<String> = []
        var next: String? = name
        while let theme = next, seen.insert(theme).inserted {
            let (found, problems) = await SourceReader.read(
                options.root + "/Themes/" + theme,
                name: "Themes/" + theme,
                jobs: options.jobs,
                arranged: arranged
            )
            diagnostics += problems
            let layer = found.map { file in
                let place = Place(file: "Themes/\(theme)/\(file.path.text)")
                return (file.path, ThemeFile(contents: file.contents, place: place))
            }
            let declaration = layer.first { $0.0.text == "theme.yml" }?.1
            next = declaration.flatMap(ThemeLoader.extended)
            declarations += [declaration].compactMap(\.self)
            files.merge(layer) { over, _ in over }
        }
        return (files, Array(declarations.dropFirst()))
    }
}

extension Diagnostic {
    fileprivate static var missingSiteFile: Self {
        Diagnostic(
            id: "site-missing",
            at: Place(file: "Content/site.yml"),
            "there is no site.yml in Content",
            hint: "add the file with the site's name, description and address"
        )
    }
}
