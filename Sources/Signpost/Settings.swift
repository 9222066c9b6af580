/// What holds for every page: the site's configuration, its data and its theme.
struct Settings: Sendable {
    let configuration: SiteConfiguration
    let directory: Directory
    /// Nil when the theme has mistakes; they are reported.
    let theme: Theme?
    let rules: PageRules

    /// Nil when site.yml is missing or cannot be understood.
    init?(_ sources: SourceFolders, _ options: BuildOptions, into diagnostics: inout [Diagnostic]) {
        guard let configuration = Self.configuration(sources, options, into: &diagnostics) else {
            return nil
        }
        self.configuration = configuration
        directory = Directory(sources.data, configuration, options.today, into: &diagnostics)
        let loader = ThemeLoader(
            name: configuration.theme.value,
            layers: sources.theme,
            base: configuration.basePath
        )
        theme = loader?.load(into: &diagnostics)
        var vocabularies = Vocabularies()
        vocabularies[.audience] = configuration.audiences.map(\.id.value)
        vocabularies[.topic] = configuration.topics.map(\.id.value)
        vocabularies[.district] = configuration.districts.map(\.id.value)
        vocabularies[.mood] = theme?.moods
        vocabularies[.helpPanel] = directory.panelIDs
        diagnostics += configuration.unknownHelp(vocabularies)
        let helplines = directory.helplines
        rules = PageRules(
            vocabularies: vocabularies,
            required: configuration.policies.required,
            helplines: helplines
        )
        PhoneNumbers.check(configuration.prose, helplines: helplines, into: &diagnostics)
    }

    private static func configuration(
        _ sources: SourceFolders,
        _ options: BuildOptions,
        into diagnostics: inout [Diagnostic]
    ) -> SiteConfiguration? {
        guard var configuration = sources.configuration else { return nil }
        guard let address = options.address else { return configuration }
        guard let other = SiteAddress(address) else {
            diagnostics.append(.wrongBaseURL(address))
            return nil
        }
        configuration.address = other
        return configuration
    }
}

extension SiteConfiguration {
    /// The help panel of all pages is named before any panel is read, so it is held against them here.
    fileprivate func unknownHelp(_ vocabularies: Vocabularies) -> [Diagnostic] {
        guard let help,
            case .failure(let mistake) = FieldKind.read(
                help.value,
                as: SiteFields.help.kind,
                vocabularies: vocabularies
            )
        else { return [] }
        return [.badValue(mistake, of: SiteFields.help.name, at: help.place)]
    }
}

extension Diagnostic {
    fileprivate static func wrongBaseURL(_ address: String) -> Self {
        Diagnostic(
            id: "base-url",
            at: Place(file: "--base-url"),
            "'\(address)' is not the address of a site",
            hint: "write a whole address, such as --base-url https://example.org/preview"
        )
    }
}
