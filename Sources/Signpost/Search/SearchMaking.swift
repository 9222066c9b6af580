internal import CommonMark

/// Makes the files of the search out of the facts that were gathered while pages were rendered.
struct SearchMaking: Sendable {
    let composer: Composer

    private var site: Site { composer.site }

    /// The files of every language that has pages; none when the theme has no search.
    func files(
        _ facts: [PageFacts],
        _ html: (Scene) -> [UInt8]
    ) -> [(path: String, bytes: [UInt8])] {
        guard composer.theme.hasSearch else { return [] }
        return site.configuration.languages.map(\.code).flatMap { language in
            let found = facts.filter { $0.text.words != nil && page($0).key.language == language }
            return found.isEmpty ? [] : files(found, in: language, html)
        }
    }

    private func files(
        _ facts: [PageFacts],
        in language: String,
        _ html: (Scene) -> [UInt8]
    ) -> [(path: String, bytes: [UInt8])] {
        let words = facts.compactMap(\.text.words)
        let index = SearchIndex(words, of: composer.wordNumbering.words, language: language)
        let groups = site.searchWords.synonyms.map { group in
            group.words.map { WordReader.words(of: $0.value) }
        }
        let files = SearchFiles(
            language,
            SearchShards(index, groups: groups),
            SearchRecords(facts.map { record($0.number) }),
            panels: panels(in: language, html)
        )
        let root = files.root(
            site.searchWords,
            say: composer.backdrop(language).strings.all(beginning: "search_say_"),
            pages: facts.count,
            base: site.configuration.basePath
        )
        return [(SearchFiles.root(of: language), root)] + files.all
    }

    /// The panels that crisis words name, each once, as the theme shows them.
    private func panels(
        in language: String,
        _ html: (Scene) -> [UInt8]
    ) -> [(id: String, html: [UInt8])] {
        let named = Set(site.searchWords.crises.compactMap(\.help?.value))
        return site.panels.all.map(\.id.value).filter(named.contains).map { id in
            (id, html(GeneratedPages(composer: composer).panel(id, in: language)))
        }
    }

    private func record(_ number: Int) -> SearchRecords.Record {
        let page = site.pages[number]
        let section = site.sections.parents[number].map { site.pages[$0] }
        return SearchRecords.Record(
            title: page.fields.title.value,
            url: site.url(page.permalink),
            section: section.map { $0.key.isHome ? "" : $0.fields.title.value } ?? "",
            summary: page.fields.summary.value
        )
    }

    private func page(_ facts: PageFacts) -> Page { site.pages[facts.number] }
}

extension Site {
    /// Whether a search may lead to a page: not home, where everybody has been, no list that has no file, nothing that is over.
    func isSearchable(_ page: Page) -> Bool {
        !page.key.isHome && !page.parsed.isGenerated && !page.isArchived
    }

    /// Adds the words of a page that is being rendered.
    func addWords(
        of page: Page,
        _ text: RenderedMarkdown,
        helplines: Set<String>,
        to counter: inout PageWordCounter
    ) {
        typealias Weight = PageWordCounter.Weight
        // Few words make each weigh more, but an Easy Read page says less than the page that it tells.
        let isTwin = page.fields.type == .easyRead
        counter.add(page.fields.title.value, weight: isTwin ? Weight.heading : Weight.title)
        counter.add(page.fields.summary.value, weight: Weight.summary)
        for topic in isTwin ? [] : page.fields.topics {
            let term = configuration.topics.first { $0.id.value == topic.value }
            counter.add(term?.title ?? "", weight: Weight.summary)
        }
        for id in helplines.sorted() {
            counter.add(self.helplines[id]?.name ?? "", weight: Weight.body)
        }
        for block in text.blocks {
            counter.add(block.text, weight: block.kind == .heading ? Weight.heading : Weight.body)
        }
    }
}
