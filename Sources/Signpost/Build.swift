internal import CommonMark
internal import Mustache

/// One build of a site, from the folders to the files that a sink takes.
///
/// `run` is the pipeline: read, parse, route, assemble, offer PDFs, render and dress, derive, rehearse, check. No stage
/// calls another. Every stage goes on past mistakes, so that all of them are reported at once.
public struct Build: Sendable {
    let options: BuildOptions

    /// Makes a build with its options.
    public init(_ options: BuildOptions) {
        self.options = options
    }

    /// Sends every file of the site to `sink`; what it sent counts for nothing if the report has errors.
    ///
    /// `onStage` hears the name of each stage as it begins.
    public func run(
        into sink: Sink,
        onStage: @escaping @Sendable (String) -> Void = { _ in }
    ) async -> BuildReport {
        await run(into: sink, onStage: onStage) { $0 }
    }

    /// `arranged` puts the entries of folders into another order, to show that the order does not matter.
    func run(
        into sink: Sink,
        onStage: @escaping @Sendable (String) -> Void = { _ in },
        reading arranged: @escaping @Sendable ([FolderEntry]) -> [FolderEntry]
    ) async -> BuildReport {
        var report = BuildReport(onStage: onStage)
        let sources = await report.stage("read") { await read(arranged, into: &$0) }
        guard
            let settings = report.stage("settings", { settings(sources, into: &$0)?.whole })
        else { return report.finished() }
        let parsed = await report.stage("parse") { await parse(sources, settings, into: &$0) }
        let routed = report.stage("route") {
            addressed(parsed, settings, into: &$0)
        }
        let assets = await report.stage("assets") { await read(sources, settings, into: &$0) }
        let (bare, addresses) = await report.stage("assemble") {
            await assembled(routed, assets, of: sources, settings, into: &$0)
        }
        guard let theme = settings.theme else { return report.finished() }
        let site = await report.stage("pdfs") { await offerPDFs(of: bare, theme, into: &$0) }
        let composer = composer(site, theme)
        let sink = sink.without(addresses.contested)
        let facts = await report.stage("render") { await dress(composer, sink, into: &$0) }
        await report.stage("derive") { await derive(composer, facts, sink, into: &$0) }
        let rehearsal = Rehearsal(settings, theme, parsed, site, facts, report.diagnostics)
        let seen = await report.stage("rehearse") { await rehearse(rehearsal, into: &$0) }
        await spell(facts, seen, into: &report)
        report.stage("check") { check(site, facts, seen.shown, parsed, into: &$0) }
        report.tell(of: site, facts, parsed, pageFiles(composer, facts))
        return report.finished(sources.origins)
    }

    private func read(
        _ arranged: @escaping ([FolderEntry]) -> [FolderEntry],
        into diagnostics: inout [Diagnostic]
    ) async -> SourceFolders {
        let folders = await SourceFolders(options, arranged, into: &diagnostics)
        return options.showsStyleguide ? folders.withStyleguide(options) : folders
    }

    private func parse(
        _ sources: SourceFolders,
        _ settings: Settings,
        into diagnostics: inout [Diagnostic]
    ) async -> [ParsedPage] {
        let parser = PageParser(
            languages: settings.configuration.languages.map { $0.code },
            rules: settings.rules,
            printRoom: settings.configuration.printRoomFolder
        )
        let files = await parsedFiles(sources.pages, by: parser, into: &diagnostics)
        let all = files.compactMap(\.page)
        let copies = CopyCheck(all)
        diagnostics += copies.diagnostics()
        let pages = copies.originals(among: all)
        diagnostics += LanguageCheck(pages, languages: parser.languages).diagnostics()
        diagnostics += EndingChecks(pages).diagnostics()
        diagnostics += TwinEndings(pages: pages, language: parser.languages[0]).diagnostics()
        diagnostics += FutureDates(pages: pages, today: options.today).diagnostics()
        return pages
    }

    func route(
        _ parsed: [ParsedPage],
        _ settings: Settings,
        on day: CalendarDate,
        withDrafts: Bool,
        into diagnostics: inout [Diagnostic]
    ) -> RoutedPages {
        Router(
            configuration: settings.configuration,
            today: day,
            showsDrafts: withDrafts,
            showsScheduled: options.showsScheduled
        ).route(parsed, into: &diagnostics)
    }

    /// The pictures and downloads, with their sizes and fingerprints.
    private func read(
        _ sources: SourceFolders,
        _ settings: Settings,
        into diagnostics: inout [Diagnostic]
    ) async -> [SourcePath: Asset] {
        let kilobytes = settings.configuration.policies.imageKilobytes
        let assets = await sources.assets.concurrentMap(jobs: options.jobs, into: &diagnostics) {
            Asset.beside(pages: $0, kilobytes: kilobytes, into: &$1)
        }
        let unread = sources.unread.map { Asset(source: $0, output: $0.text, bytes: []) }
        let all = assets.compactMap(\.self) + unread
        return Dictionary(all.map { ($0.source, $0) }) { first, _ in first }
    }

    func assemble(
        _ routed: RoutedPages,
        _ assets: [SourcePath: Asset],
        _ settings: Settings,
        on day: CalendarDate,
        into diagnostics: inout [Diagnostic]
    ) async -> (Site, AddressBook) {
        let site = Site(
            settings.configuration,
            directory: settings.directory,
            routed: routed,
            assets: assets,
            today: day
        )
        let checks = SiteChecks(site: site, theme: settings.theme)
        async let found = checks.diagnostics()
        let addresses = checks.addresses(into: &diagnostics)
        diagnostics += await found
        return (site, addresses)
    }

    /// Renders and dresses each page and sends it off, so that no more than its facts stay in memory.
    private func dress(
        _ composer: Composer,
        _ sink: Sink,
        into diagnostics: inout [Diagnostic]
    ) async -> [PageFacts] {
        if let memory = options.memory {
            return await dress(composer, remembering: memory, into: &diagnostics)
        }
        let renderer = PageRenderer(composer: composer, spells: options.spells)
        let dresser = Dresser(composer: composer, sink: sink)
        let numbers = Array(composer.site.pages.indices)
        return await numbers.concurrentMap(jobs: options.jobs, into: &diagnostics) {
            number,
            found in
            let rendered = renderer.render(number, into: &found)
            return dresser.dress(rendered, into: &found)
        }
    }

    private func derive(
        _ composer: Composer,
        _ facts: [PageFacts],
        _ sink: Sink,
        into diagnostics: inout [Diagnostic]
    ) async {
        let dresser = Dresser(composer: composer, sink: sink)
        async let search = searched(composer, facts, dresser)
        await generated(composer, dresser, sink, into: &diagnostics)
        let (files, found) = await search
        diagnostics += found
        _ = await files.concurrentMap(jobs: options.jobs, into: &diagnostics) {
            dresser.send($0.path, .bytes($0.bytes), into: &$1)
        }
        for file in composer.site.pdfs.values.flatMap(\.files) {
            dresser.send(file.path, file.content, into: &diagnostics)
        }
        for asset in composer.site.used(in: facts) + composer.theme.assets.files {
            dresser.send(asset.output, asset.content, into: &diagnostics)
        }
    }

    func generate(
        _ composer: Composer,
        _ dresser: Dresser,
        into diagnostics: inout [Diagnostic]
    ) async {
        let generated = GeneratedPages(composer: composer)
        let addresses = await generated.tasks.concurrentMap(jobs: options.jobs, into: &diagnostics)
        {
            dresser.dress(generated.documents($0), into: &$1)
        }
        let files = SiteFiles(
            site: composer.site,
            theme: composer.theme,
            generated: addresses.flatMap(\.self)
        )
        for (path, bytes) in files.all() {
            dresser.send(path, .bytes(bytes), into: &diagnostics)
        }
    }

    /// The files of the search, which are made while the generated pages are.
    func search(
        _ composer: Composer,
        _ facts: [PageFacts],
        _ dresser: Dresser
    ) -> (files: [(path: String, bytes: [UInt8])], diagnostics: [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let place = Place(file: "Content/data/\(SearchWords.files.crises)")
        let files = SearchMaking(composer: composer).files(facts) { scene in
            dresser.html(scene, at: place, &diagnostics)
        }
        return (files, diagnostics)
    }

    /// Asks for all words of all pages at once, if anybody wants to know.
    private func spell(
        _ facts: [PageFacts],
        _ seen: Rehearsal,
        into report: inout BuildReport
    ) async {
        guard let dictionary = options.dictionary else { return }
        let pages = (facts + seen.facts.values).compactMap(\.text.spelling)
        await report.stage("spelling") {
            $0 += await SpellingCheck(pages).diagnostics(by: dictionary)
        }
    }

    private func check(
        _ site: Site,
        _ facts: [PageFacts],
        _ shown: Set<SourcePath>,
        _ parsed: [ParsedPage],
        into diagnostics: inout [Diagnostic]
    ) {
        diagnostics += AnchorCheck(facts).diagnostics()
        if !diagnostics.contains(where: { $0.severity == .error }) {
            diagnostics += unreached(site, facts)
        }
        // A file with an error is not called unused as well: who mends it will use it.
        let told = Set(diagnostics.map(\.place.file))
        let unused = UnusedAssets(site: site, facts: facts, shown: shown).diagnostics()
        diagnostics += unused.filter { !told.contains($0.place.file) }
        let unasked = LinkReport.rules.union(options.spells ? [] : [SpellingCheck.rule])
        diagnostics = Exceptions(site, parsed, unasked: unasked).applied(to: diagnostics)
    }
}
