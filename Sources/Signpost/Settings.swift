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
        directory = Self.directory(sources, configuration, options, into: &diagnostics)
        let loader = ThemeLoader(
            name: configuration.theme.value,
            layers: sources.theme,
            base: configuration.basePath,
            imageKilobytes: configuration.policies.imageKilobytes
        )
        theme = loader?.load(into: &diagnostics)
        var vocabularies = configuration.vocabularies
        vocabularies[.mood] = theme?.moods
        vocabularies[.helpPanel] = directory.panelIDs
        diagnostics += configuration.unknownWords(vocabularies)
        let helplines = directory.helplines
        rules = PageRules(
            vocabularies: vocabularies,
            required: configuration.policies.required,
            helplines: helplines,
            addresses: directory.addresses
        )
        PhoneNumbers.check(configuration.prose, helplines: helplines, into: &diagnostics)
        checkProse(into: &diagnostics)
    }

    /// Looks at what site.yml and data say in words as at the words of a page.
    private func checkProse(into diagnostics: inout [Diagnostic]) {
        let prose = configuration.prose + directory.prose
        directory.addresses.checkEmails(in: prose, into: &diagnostics)
        guard configuration.languages[0].isEnglish else { return }
        var writing = FieldWritingCheck(WritingRules(configuration, directory).words)
        writing.check(prose)
        diagnostics += writing.diagnostics
    }

    /// Nil when a file that pages name things in cannot be read: hundreds of pages would be told that these are not there.
    var whole: Settings? { directory.isRead ? self : nil }

    private static func directory(
        _ sources: SourceFolders,
        _ configuration: SiteConfiguration,
        _ options: BuildOptions,
        into diagnostics: inout [Diagnostic]
    ) -> Directory {
        var found: [Diagnostic] = []
        let directory = Directory(sources.data, configuration, options.today, into: &found)
        diagnostics += options.looksAhead ? found.map(\.aheadOfTime) : found
        return directory
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
    /// Words of site.yml are read before it is known which there are, so they are held against those here.
    fileprivate func unknownWords(_ vocabularies: Vocabularies) -> [Diagnostic] {
        let panels = [help].compactMap(\.self).map { (SiteFields.help, Vocabulary.helpPanel, $0) }
        let topics = sensitiveTopics.map { (SiteFields.sensitiveTopics, Vocabulary.topic, $0) }
        let audiences = shelteredAudiences.map {
            (SiteFields.shelteredAudiences, Vocabulary.audience, $0)
        }
        let readers = reading.map { (SiteFields.reading, Vocabulary.audience, $0.audience) }
        return (panels + topics + audiences + readers).compactMap { field, vocabulary, word in
            guard
                case .failure(let mistake) = FieldKind.read(
                    word.value,
                    as: .word(vocabulary),
                    vocabularies: vocabularies
                )
            else { return nil }
            return .badValue(mistake, of: field.name, at: word.place)
        }
    }
}

extension Diagnostic {
    /// Who looks at a day to come sees what falls due until then, and sees the site all the same.
    fileprivate var aheadOfTime: Diagnostic {
        guard ["helpline-overdue", "accessibility-statement-old"].contains(id) else { return self }
        return softened
    }

    fileprivate static func wrongBaseURL(_ address: String) -> Self {
        Diagnostic(
            id: "base-url",
            at: Place(file: "--base-url"),
            "'\(address)' is not the address of a site",
            hint: "write a whole address, such as --base-url https://example.org/preview"
        )
    }
}
