/// What a project holds before anything is built: its rules, and its pages as far as they can be read.
///
/// Mistakes do no harm here; the build tells of them.
struct ProjectPages: Sendable {
    /// Nil when site.yml is missing or cannot be understood.
    let settings: Settings?
    let pages: [ParsedPage]

    init(_ options: BuildOptions) async {
        var unheard: [Diagnostic] = []
        let sources = await SourceFolders(options, into: &unheard)
        settings = Settings(sources, options, into: &unheard)
        guard let settings else {
            pages = []
            return
        }
        let parser = PageParser(
            languages: settings.configuration.languages.map { $0.code },
            rules: settings.rules,
            printRoom: settings.configuration.printRoomFolder
        )
        let files = await sources.pages.concurrentMap(jobs: options.jobs, into: &unheard) {
            file,
            _ in ParsedFile(file, by: parser)
        }
        pages = files.compactMap(\.page)
    }

    var rules: PageRules { settings?.rules ?? PageRules() }
}

extension ProjectPages {
    /// The rules of a new page; a page of a district may only be that of one without a page.
    func rules(for type: ContentType, at source: SourcePath) throws(Diagnostic) -> PageRules {
        guard type == .district, let districts = rules.vocabularies[.district] else { return rules }
        let taken = Set(districtPages(like: source).map(\.district))
        let free = districts.filter { !taken.contains($0) }
        if free.isEmpty { throw .newDistrict(districts) }
        return rules.offering(free, of: .district)
    }

    /// The pages of districts in the language of a new page, drafts as well.
    func districtPages(like source: SourcePath) -> [(district: String, page: ParsedPage)] {
        let language = PageKey(source, languages: languages).language
        return pages.compactMap { page in
            guard page.key.language == language, let term = page.fields.ownTerm(.districts) else {
                return nil
            }
            return (term.value, page)
        }
    }

    private var languages: [String] {
        settings?.configuration.languages.map { $0.code } ?? ["en"]
    }
}
