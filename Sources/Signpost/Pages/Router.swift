/// Gives every public page its address; drafts, future and expired pages leave here.
struct Router {
    let configuration: SiteConfiguration
    let today: CalendarDate
    let showsDrafts: Bool
    /// Whether pages are shown before their day.
    var showsScheduled = false

    func route(
        _ parsed: [ParsedPage],
        into diagnostics: inout [Diagnostic]
    ) -> RoutedPages {
        var (live, withheld) = parted(parsed)
        addSections(to: &live, of: parsed, withheld, into: &diagnostics)
        live.sort { $0.source < $1.source }
        let moved = parsed.filter { withheld[$0.source]?.leadsOn == true }
        let slugs = folderSlugs(live + moved)
        let addressed = { (page: ParsedPage, found: inout [Diagnostic]) in
            Page(parsed: page, permalink: permalink(of: page, slugs, into: &found))
        }
        return RoutedPages(
            pages: live.map { addressed($0, &diagnostics) },
            moved: moved.map { addressed($0, &diagnostics) },
            withheld: withheld
        )
    }

    /// Gives each folder without a front page one, and tells of it.
    private func addSections(
        to live: inout [ParsedPage],
        of parsed: [ParsedPage],
        _ withheld: [SourcePath: Lifecycle],
        into diagnostics: inout [Diagnostic]
    ) {
        let isHomeSettled = checkHome(parsed, withheld, into: &diagnostics)
        let missing = missingSections(of: live)
        if missing.isEmpty { return }
        let told = Set(missingSections(of: live.filter { !$0.source.isPack }).map(\.key))
        live += missing
        for section in missing {
            if isHomeSettled, isMainHome(section.key) { continue }
            // Packs are not in the folder in which they stand on the site, so nobody sees what an index.md is missing in.
            if !told.contains(section.key) { continue }
            // A page beside the folder has the same address, which is told with a better remedy.
            if parsed.contains(where: { $0.source.text == section.key.folder + ".md" }) { continue }
            let why = withheld[section.source]
            diagnostics.append(why.map { .hiddenSection(section, $0) } ?? .missingSection(section))
        }
    }

    /// The pages that are there today, and why the others are not.
    private func parted(_ parsed: [ParsedPage]) -> ([ParsedPage], [SourcePath: Lifecycle]) {
        var withheld: [SourcePath: Lifecycle] = [:]
        var live: [ParsedPage] = []
        for page in parsed {
            switch Lifecycle(page, on: today) {
            case .live: live.append(page)
            case .archived: live.append(page.archived)
            case .draft where showsDrafts, .scheduled where showsScheduled: live.append(page)
            case let why: withheld[page.source] = why
            }
        }
        return (live, withheld)
    }

    /// What folders are called in addresses, by their index: its slug.
    private func folderSlugs(_ pages: [ParsedPage]) -> [PageKey: String] {
        let named = pages.compactMap { page in
            page.fields.slug.flatMap { page.key.isIndex ? (page.key, $0.value) : nil }
        }
        return Dictionary(named) { first, _ in first }
    }

    /// The slug of a folder in a page's language, else in the main language.
    private func slug(of folder: SourcePath, _ page: ParsedPage, _ slugs: [PageKey: String])
        -> String?
    {
        let languages = [page.key.language, configuration.languages[0].code]
        let keys = languages.map { PageKey(folder: folder.text, name: "index", language: $0) }
        return keys.lazy.compactMap { slugs[$0] }.first
    }

    private func permalink(
        of page: ParsedPage,
        _ slugs: [PageKey: String],
        into diagnostics: inout [Diagnostic]
    ) -> Permalink {
        var folder = SourcePath.root
        var parts = configuration.root(of: page.key.language).parts
        for name in SourcePath(page.key.folder).parts {
            folder = folder.appending(String(name))
            let own = slugs.isEmpty ? nil : slug(of: folder, page, slugs)
            parts.append(own ?? slug(of: String(name), page, into: &diagnostics))
        }
        if !page.key.isIndex {
            parts.append(
                page.fields.slug?.value ?? slug(of: page.key.name, page, into: &diagnostics)
            )
        }
        return Permalink(parts)
    }

    private func slug(
        of name: String,
        _ page: ParsedPage,
        into diagnostics: inout [Diagnostic]
    ) -> String {
        let slug = Slug(name)
        if slug.text.isEmpty {
            diagnostics.append(
                Diagnostic(
                    id: "address-empty",
                    at: Place(file: page.source.inContent),
                    "'\(name)' has no letter or digit that an address could be made of",
                    hint: "rename it, or give the page a slug, such as slug: my-page"
                )
            )
        }
        return slug.text
    }

    /// A section page for each folder that has pages but no `index.md`, up to the home page.
    private func missingSections(of pages: [ParsedPage]) -> [ParsedPage] {
        var known = Set(pages.map(\.key))
        var missing: [ParsedPage] = []
        for page in pages {
            var above = page.key.parent
            while let key = above, known.insert(key).inserted {
                missing.append(generated(key, titled: pages))
                above = key.parent
            }
        }
        return missing
    }

    private func generated(_ key: PageKey, titled pages: [ParsedPage]) -> ParsedPage {
        let suffix = key.language == configuration.languages[0].code ? "" : ".\(key.language)"
        let source = SourcePath(key.folder).appending("index\(suffix).md")
        let title = key.isHome ? configuration.name.value : Self.title(of: key.folder)
        return ParsedPage(
            source: source,
            key: key,
            fields: .section(titled: title, in: source.inContent),
            body: PageBody(bytes: [], start: 0, firstLine: 1),
            isGenerated: true
        )
    }

    /// A folder's name as words: `get-safe-online` becomes `Get safe online`.
    private static func title(of folder: String) -> String {
        let words = SourcePath(folder).name.replacing("-", with: " ").replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension Lifecycle {
    fileprivate var leadsOn: Bool {
        if case .moved = self { true } else { false }
    }
}

extension Diagnostic {
    fileprivate static func missingSection(_ section: ParsedPage) -> Self {
        Diagnostic(
            .warning,
            id: "section-without-index",
            at: Place(file: section.source.inContent),
            "the folder has pages but no \(section.source.name), so it gets a plain list as its page",
            hint: "add the file with a title and a summary of the section"
        )
    }

    fileprivate static func hiddenSection(_ section: ParsedPage, _ why: Lifecycle) -> Self {
        Diagnostic(
            .warning,
            id: "section-without-index",
            at: Place(file: section.source.inContent),
            "the section \(why.phrase), but its pages are public, so it gets a plain list as its page",
            hint: "hold its pages back too, or publish the section with them"
        )
    }
}
