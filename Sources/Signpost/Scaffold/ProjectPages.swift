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
