/// The stages of a build that take what the build before has left, where it was made from the same.
extension Build {
    func settings(_ sources: SourceFolders, into diagnostics: inout [Diagnostic]) -> Settings? {
        guard let memory = options.memory else {
            return Settings(sources, options, into: &diagnostics)
        }
        if memory.files.takeChangedCopies() { memory.forget() }
        let source = SettingsSource(
            site: sources.settings,
            data: sources.data,
            theme: sources.theme,
            today: options.today,
            address: options.address,
            looksAhead: options.looksAhead
        )
        return memory.settings.result(of: source, into: &diagnostics) {
            Settings(sources, options, into: &$0)
        }
    }

    /// The pages that files became; what is known of a file stands as long as its bytes do.
    func parsedFiles(
        _ files: [SourceFile],
        by parser: PageParser,
        into diagnostics: inout [Diagnostic]
    ) async -> [ParsedFile] {
        let known = options.memory?.parsedFiles.beside(files)
        let numbers = Array(files.indices)
        let parsed = await numbers.concurrentMap(jobs: options.jobs, into: &diagnostics) {
            number,
            found in
            let file = known.flatMap { $0[number] } ?? ParsedFile(files[number], by: parser)
            found += file.diagnostics
            return file
        }
        options.memory?.keep(parsed)
        return parsed
    }

    /// The pages with their addresses; those that differ in texts alone are the ones before, with these texts.
    func addressed(
        _ parsed: [ParsedPage],
        _ settings: Settings,
        into diagnostics: inout [Diagnostic]
    ) -> RoutedPages {
        let make = { (found: inout [Diagnostic]) in
            route(
                parsed,
                settings,
                on: options.today,
                withDrafts: options.showsDrafts,
                into: &found
            )
        }
        guard let memory = options.memory else { return make(&diagnostics) }
        let source = RouteSource(
            settings: memory.settings.number,
            showsDrafts: options.showsDrafts,
            showsScheduled: options.showsScheduled,
            pages: parsed
        )
        let known = memory.routed.result(of: source, into: &diagnostics) { found in
            AddressedPages(parsed: parsed, routed: make(&found))
        }
        return known.showing(parsed)
    }

    /// The site of the pages; one that differs in texts alone is the one before, with these texts.
    func assembled(
        _ routed: RoutedPages,
        _ assets: [SourcePath: Asset],
        of sources: SourceFolders,
        _ settings: Settings,
        into diagnostics: inout [Diagnostic]
    ) async -> (Site, AddressBook) {
        let source = options.memory.map {
            SiteSource(
                routed: $0.routed.number,
                assets: sources.assets,
                unread: sources.unread
            )
        }
        if let source, let known = options.memory?.site.known(of: source, into: &diagnostics) {
            return (known.site.showing(routed.pages), known.addresses)
        }
        var found: [Diagnostic] = []
        let (site, addresses) = await assemble(
            routed,
            assets,
            settings,
            on: options.today,
            into: &found
        )
        diagnostics += found
        if let source {
            let made = AssembledSite(site: site, addresses: addresses)
            options.memory?.site.keep(made, of: source, found)
        }
        return (site, addresses)
    }

    func composer(_ site: Site, _ theme: Theme) -> Composer {
        guard let memory = options.memory else { return Composer(site, theme) }
        var unheard: [Diagnostic] = []
        let known = memory.composer.result(of: memory.site.number, into: &unheard) { _ in
            Composer(site, theme)
        }
        return known.showing(site)
    }

    func pageFiles(_ composer: Composer, _ facts: [PageFacts]) -> PageFiles? {
        options.memory.map { PageFiles(composer, facts, $0) }
    }

    /// The files of the search; a build that remembers only looks what is wrong with what stands around the words.
    func searched(
        _ composer: Composer,
        _ facts: [PageFacts],
        _ dresser: Dresser
    ) -> (files: [(path: String, bytes: [UInt8])], diagnostics: [Diagnostic]) {
        guard let memory = options.memory else { return search(composer, facts, dresser) }
        var found: [Diagnostic] = []
        memory.searched.result(of: memory.composer.number, into: &found) { found in
            found = search(composer, facts, dresser).diagnostics
        }
        return ([], found)
    }

    /// Renders and dresses the pages whose text has changed, to see what is wrong with them; none is sent anywhere.
    func dress(
        _ composer: Composer,
        remembering memory: BuildMemory,
        into diagnostics: inout [Diagnostic]
    ) async -> [PageFacts] {
        let known = memory.dressedPages
        let renderer = PageRenderer(composer: composer)
        let numbers = Array(composer.site.pages.indices)
        let pages = await numbers.concurrentMap(jobs: options.jobs, into: &diagnostics) {
            number,
            found in
            let texts = composer.site.texts(of: number)
            let old = known.indices.contains(number) ? known[number] : nil
            let page =
                old.flatMap { $0.shows(texts) ? $0 : nil }
                ?? DressedPage(number, texts, renderer)
            found += page.diagnostics
            return page
        }
        memory.keep(pages)
        return pages.map(\.facts)
    }

    /// The pages to which no way leads; one walk tells until some page leads elsewhere.
    func unreached(_ site: Site, _ facts: [PageFacts]) -> [Diagnostic] {
        let checks = ReachChecks(site: site, facts: facts)
        guard let memory = options.memory else { return checks.diagnostics() }
        let source = ReachSource(site: memory.site.number, facts: facts)
        var found: [Diagnostic] = []
        memory.unreached.result(of: source, into: &found) { $0 = checks.diagnostics() }
        return found
    }

    /// The files that follow from the site and not from the text of its pages.
    func generated(
        _ composer: Composer,
        _ dresser: Dresser,
        _ sink: Sink,
        into diagnostics: inout [Diagnostic]
    ) async {
        guard let memory = options.memory else {
            return await generate(composer, dresser, into: &diagnostics)
        }
        if memory.generatedFiles == nil {
            let tally = Tally<OutputFile>()
            var found: [Diagnostic] = []
            let recorder = Dresser(composer: composer, sink: Sink { tally.add($0) })
            await generate(composer, recorder, into: &found)
            memory.keep((try? tally.entries()) ?? [], found)
        }
        guard let (files, found) = memory.generatedFiles else { return }
        diagnostics += found
        for file in files { sink.send(file, into: &diagnostics) }
    }
}

extension Sink {
    fileprivate func send(_ file: OutputFile, into diagnostics: inout [Diagnostic]) {
        do throws(Diagnostic) {
            try write(file)
        } catch {
            diagnostics.append(error)
        }
    }
}

extension Site {
    /// The texts that a page shows: its own and, of a pack, those of its parts.
    fileprivate func texts(of number: Int) -> [ParsedPage] {
        let page = pages[number]
        return [page.parsed] + (plan(of: page)?.parts.map { pages[$0.page].parsed } ?? [])
    }
}
