/// The pages that no file stands behind: lists of terms, the A to Z, the page for wrong addresses, redirects.
struct GeneratedPages: Sendable {
    let composer: Composer

    var site: Site { composer.site }

    /// One file of the site and the scene it shows.
    struct Document: Sendable {
        let file: String
        let scene: Scene
        /// The address in the sitemap; nil for what search engines need not know.
        let permalink: Permalink?
    }

    /// One kind of generated page, small enough to be made on one core.
    enum Task: Sendable {
        case overview(Taxonomy)
        case term(Taxonomy, Taxonomy.Term)
        case index(language: String)
        case prints(PrintRoom, PrintRoom.List)
        case notFound
        case redirect(Redirect)
    }

    var tasks: [Task] {
        let overviews = site.taxonomies.filter(\.hasOverview)
        let languages = site.configuration.languages.map(\.code).filter { language in
            site.pages.contains { $0.key.language == language }
        }
        return overviews.map(Task.overview)
            + site.taxonomies.flatMap { taxonomy in taxonomy.lists.map { .term(taxonomy, $0) } }
            + languages.map(Task.index)
            + site.printRooms.flatMap { room in room.lists.map { .prints(room, $0) } }
            + [.notFound]
            + site.redirects.map(Task.redirect)
    }

    func documents(_ task: Task) -> [Document] {
        switch task {
        case .overview(let taxonomy): [overview(taxonomy)]
        case .term(let taxonomy, let term): self.term(term, of: taxonomy)
        case .index(let language): [index(language)]
        case .prints(let room, let list): prints(list, in: room)
        case .notFound: [notFound]
        case .redirect(let redirect): [self.redirect(redirect)]
        }
    }

    private func overview(_ taxonomy: Taxonomy) -> Document {
        let words = composer.backdrop(taxonomy.language).strings
        var scene = scene(
            titled: words["all_" + taxonomy.kind.rawValue],
            at: taxonomy.permalink,
            in: taxonomy.language,
            layout: "terms"
        )
        scene.terms = taxonomy.terms.map(site.fact)
        return Document(
            file: taxonomy.permalink.file,
            scene: scene,
            permalink: taxonomy.permalink
        )
    }

    private func term(_ term: Taxonomy.Term, of taxonomy: Taxonomy) -> [Document] {
        let words = composer.backdrop(taxonomy.language).strings
        let above = LinkFact(
            title: words["all_" + taxonomy.kind.rawValue],
            url: site.url(taxonomy.permalink)
        )
        let parts = Pages(of: term.pages, size: site.configuration.pageSize)
        return (1...parts.count).map { part in
            let permalink = term.permalink.part(part)
            var scene = scene(
                titled: term.title,
                summary: term.summary,
                at: permalink,
                in: taxonomy.language,
                layout: "term",
                below: [above],
                part: part,
                term: (taxonomy.kind, term.id)
            )
            scene.children = parts[part].map { composer.cards[$0] }
            scene.pager = composer.pager(parts, at: part, of: term.permalink)
            return Document(file: permalink.file, scene: scene, permalink: permalink)
        }
    }

    private func index(_ language: String) -> Document {
        let permalink = site.configuration.root(of: language).appending("a-z")
        let words = composer.backdrop(language).strings
        var scene = scene(titled: words["a_to_z"], at: permalink, in: language, layout: "a-z")
        let numbers = site.pages.indices.filter { number in
            let page = site.pages[number]
            return page.key.language == language && !page.key.isHome && !page.parsed.isGenerated
                && !page.isArchived
        }
        scene.letters = letters(Array(numbers), articles: words.list("articles"))
        return Document(file: permalink.file, scene: scene, permalink: permalink)
    }

    private func letters(_ numbers: [Int], articles: [String]) -> [LetterFact] {
        let named = numbers.map { number in
            (name: IndexName(site.pages[number].fields, articles: articles), number: number)
        }
        let sorted = named.sorted { ($0.name.sorted, $0.number) < ($1.name.sorted, $1.number) }
        let groups = Dictionary(grouping: sorted) { $0.name.letter }
        return groups.sorted { $0.key < $1.key }.map { letter, pages in
            LetterFact(
                letter: letter,
                id: letter == "#" ? "other" : "letter-\(letter.lowercased())",
                pages: pages.map { page in
                    var link = site.link(page.number)
                    link.title = page.name.shown
                    return link
                }
            )
        }
    }

    private var notFound: Document {
        let language = site.configuration.languages[0].code
        let words = composer.backdrop(language).strings
        var scene = scene(
            titled: words["not_found_title"],
            at: Permalink(["404"]),
            in: language,
            layout: "not-found"
        )
        // It is shown under addresses that are not its own.
        scene.structuredData = nil
        return Document(file: "404.html", scene: scene, permalink: nil)
    }

    private func redirect(_ redirect: Redirect) -> Document {
        let target = LinkFact(
            title: site.number(at: redirect.target).map { site.pages[$0].fields.title.value } ?? "",
            url: site.url(redirect.target)
        )
        var scene = scene(
            titled: target.title,
            at: redirect.target,
            in: redirect.language,
            layout: "redirect"
        )
        scene.redirect = target
        return Document(file: redirect.file, scene: scene, permalink: nil)
    }

    /// A help panel and nothing else, for the search to show.
    func panel(_ id: String, in language: String) -> Scene {
        var panel = scene(titled: "", at: Permalink([]), in: language, layout: "search-help")
        panel.help = panel.backdrop.panels[id]
        return panel
    }

    func scene(
        titled title: String,
        summary: String? = nil,
        at permalink: Permalink,
        in language: String,
        layout: String,
        below: [LinkFact] = [],
        part: Int = 1,
        term: (kind: TaxonomyKind, id: String)? = nil
    ) -> Scene {
        let backdrop = composer.backdrop(language)
        let isSensitive = term.map(site.isSensitive) ?? false
        let home = site.number(of: PageKey(folder: "", name: "index", language: language))
        var page = PageScene(
            title: title,
            summary: summary ?? "",
            url: site.url(permalink),
            canonical: site.canonical(permalink),
            mood: home.map(composer.mood) ?? composer.theme.moods[0],
            backdrop: backdrop,
            headTitle: headTitle((isSensitive ? [] : [title]) + below.map(\.title), part, backdrop),
            fields: .section(titled: title, in: "")
        )
        page.isSensitive = isSensitive
        page.shareImage = composer.shareImage()
        page.frame = composer.frame(of: page.mood)
        var scene = Scene(page: page, backdrop: backdrop, layout: layout, data: site.data)
        let here = LinkFact(title: title, url: page.url, isCurrent: true)
        scene.breadcrumbs = home.map { [site.link($0)] + below + [here] } ?? []
        scene.mainMenu = backdrop.mainMenu.values()
        scene.footerMenu = backdrop.footerMenu.values()
        add(site.helpPanel(of: term, in: language), to: &scene)
        scene.exit = isSensitive ? backdrop.exit : nil
        scene.structuredData = StructuredData(scene: scene, site: site).json()
        return scene
    }

    private func add(_ panel: String?, to scene: inout Scene) {
        guard let panel else { return }
        scene.help = scene.backdrop.panels[panel]
        scene.page.numbersUntil = site.numbersUntil([], panels: [panel])
    }

    private func headTitle(_ titles: [String], _ part: Int, _ backdrop: Backdrop) -> String {
        var titles = titles + [site.configuration.name.value]
        if part > 1 { titles[0] += " (\(backdrop.strings["page_number"]) \(part))" }
        return titles.joined(separator: " - ")
    }
}
