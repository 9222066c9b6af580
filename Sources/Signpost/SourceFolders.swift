/// The files that a build starts from.
struct SourceFolders: Sendable {
    /// The Markdown files of Content, and its packs.
    var pages: [SourceFile]
    /// The file site.yml, if it is there.
    let settings: SourceFile?
    /// What site.yml says; nil when it is missing or cannot be understood.
    var configuration: SiteConfiguration?
    /// The files of Content/data and of its folder of figures.
    let data: [SourceFile]
    /// Everything else in Content: pictures and downloads.
    var assets: [SourceFile]
    /// What stands in Content and cannot be read, as was reported; links to it are not called broken as well.
    let unread: [SourcePath]
    /// The theme, and then those that it extends, the nearest first; none when one of them is missing.
    let theme: [ThemeLayer]
    /// Where what stands in pages of the style guide was written.
    var origins = ExampleOrigins()

    init(
        _ options: BuildOptions,
        _ arranged: @escaping ([FolderEntry]) -> [FolderEntry] = { $0 },
        into diagnostics: inout [Diagnostic]
    ) async {
        let (content, found) = await SourceReader.read(
            options.root + "/Content",
            name: "Content",
            jobs: options.jobs,
            memory: options.memory?.files,
            arranged: arranged
        )
        diagnostics += found
        unread = found.filter { $0.severity == .error && $0.place.file.hasPrefix("Content/") }
            .map { SourcePath(String($0.place.file.dropFirst("Content/".count))) }
        var (pages, data, assets): ([SourceFile], [SourceFile], [SourceFile]) = ([], [], [])
        for file in content where file.path != Self.settingsPath {
            if file.path.isMarkdown || file.path.isPack {
                pages.append(file)
            } else if ["data", Figures.folder].contains(file.path.folder.text) {
                data.append(file)
            } else {
                assets.append(file)
            }
        }
        (self.pages, self.data, self.assets) = (pages, data, assets)
        settings = content.first { $0.path == Self.settingsPath }
        configuration = Self.configuration(settings, found, into: &diagnostics)
        theme = await ThemeShelf(options, arranged)
            .layers(of: configuration?.theme, into: &diagnostics)
    }

    private static let settingsPath = SourcePath("site.yml")

    private static func configuration(
        _ settings: SourceFile?,
        _ found: [Diagnostic],
        into diagnostics: inout [Diagnostic]
    ) -> SiteConfiguration? {
        guard let file = settings, case .bytes(let bytes) = file.contents else {
            if found.isEmpty { diagnostics.append(.missingSiteFile) }
            return nil
        }
        return SiteConfiguration.read(bytes, file: file.path.inContent, into: &diagnostics)
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
