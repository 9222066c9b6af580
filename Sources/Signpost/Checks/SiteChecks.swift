/// What can be wrong between pages before any is rendered: addresses taken twice, menus, panels, pictures, related pages and campaigns that lead nowhere.
struct SiteChecks {
    let site: Site
    let theme: Theme?

    func diagnostics() -> [Diagnostic] {
        menus() + panels() + ways() + pictures() + sharePictures() + related() + campaigns()
            + TermPages(site: site).diagnostics() + SensitivePages(site: site).diagnostics()
            + PrintedCodeChecks(site: site).diagnostics() + PackChecks(site: site).diagnostics()
            + archiveLayout() + LargePrintChecks(site: site, theme: theme).diagnostics()
            + EasyReadChecks(site: site).diagnostics() + OverdueChecks(site: site).diagnostics()
            + OwnerChecks(site: site).diagnostics() + PastEventChecks(site: site).diagnostics()
            + TranslationChecks(site: site).diagnostics() + LawChecks(site: site).diagnostics()
            + FutureDates.diagnostics(of: site.figures, today: site.today)
            + TwiceChecks(site: site).diagnostics() + LessonChecks(site: site).diagnostics()
    }

    /// Who owns which file of the site.
    func addresses(into diagnostics: inout [Diagnostic]) -> AddressBook {
        var book = AddressBook()
        for claim in claims { book.note(claim, into: &diagnostics) }
        return book
    }

    private var claims: [AddressBook.Claim] {
        // Folders without a front page come first: a message about one of their addresses stands at the other file.
        let numbers = site.pages.indices
        let pages =
            numbers.filter { site.pages[$0].parsed.isGenerated }.flatMap(claims)
            + numbers.filter { !site.pages[$0].parsed.isGenerated }.flatMap(claims)
        let redirects = site.redirects.map { redirect in
            AddressBook.Claim(
                file: redirect.file,
                owner: redirect.owner,
                place: redirect.alias.place
            )
        }
        let large = LargePrintChecks(site: site, theme: theme).claims
        return fixed + pages + terms + files + calendars + large + redirects
    }

    private func claims(of number: Int) -> [AddressBook.Claim] {
        let page = site.pages[number]
        // A page without a name for its address was reported when it was given one.
        if page.permalink.parts.contains("") { return [] }
        let file = page.source.inContent
        let place = page.fields.slug?.place ?? Place(file: file)
        return (1...site.parts(of: number).count).map {
            let address = page.permalink.part($0).file
            guard page.parsed.isGenerated else {
                return AddressBook.Claim(file: address, owner: file, place: place)
            }
            return AddressBook.Claim(
                file: address,
                owner: "the list of the folder \(page.source.folder.inContent)",
                place: place,
                remedy:
                    "make it the front page of that folder by moving it to \(file), or give it another slug or another name"
            )
        }
    }

    /// The files with which events go into readers' calendars.
    private var calendars: [AddressBook.Claim] {
        site.pages.compactMap { page in
            site.calendar(of: page).map {
                let file = page.source.inContent
                return AddressBook.Claim(
                    file: $0.file,
                    owner: "the calendar file of \(file)",
                    place: Place(file: file)
                )
            }
        }
    }

    /// Files that are published as they are, with their fingerprints.
    private var files: [AddressBook.Claim] {
        let content = site.assets.values.map { ($0, $0.source.inContent) }
        let name = site.configuration.theme.value
        let own = (theme?.assets.files ?? []).map { ($0, "Themes/\(name)/\($0.source.text)") }
        return (content + own).sorted { $0.1 < $1.1 }.map { asset, file in
            AddressBook.Claim(file: asset.output, owner: file, place: Place(file: file))
        }
    }

    /// What the build itself writes under fixed names.
    private var fixed: [AddressBook.Claim] {
        let roots = site.configuration.languages.map { site.configuration.root(of: $0.code) }
        let files = [
            "404.html", "feed.xml", "feed.json", "news/feed.xml", "sitemap.xml", "robots.txt",
            "manifest.webmanifest", "_redirects", ".well-known/security.txt",
        ]
        let searches = theme?.hasSearch == true ? site.configuration.languages : []
        let indexes = roots.map { $0.appending("a-z").file }
        return (files + indexes + searches.map { SearchFiles.root(of: $0.code) }).map {
            AddressBook.Claim(
                file: $0,
                owner: "a file that every site has",
                place: Place(file: "Content/site.yml")
            )
        }
    }

    private var terms: [AddressBook.Claim] {
        site.taxonomies.flatMap { taxonomy in
            let lists = taxonomy.lists.flatMap { term in
                let parts = Pages(of: term.pages, size: site.configuration.pageSize).count
                return (1...parts).map { term.permalink.part($0).file }
            }
            let all = (taxonomy.hasOverview ? [taxonomy.permalink.file] : []) + lists
            return all.map {
                AddressBook.Claim(
                    file: $0,
                    owner: "the list of \(taxonomy.kind.rawValue)",
                    place: Place(file: "Content/site.yml")
                )
            }
        }
    }

    private func menus() -> [Diagnostic] {
        let items = site.configuration.mainMenu + site.configuration.footerMenu
        return items.compactMap { item in
            guard case .page(let path) = item.target else { return nil }
            return missing(path, from: .root)
        }
    }

    private func panels() -> [Diagnostic] {
        let pages = site.panels.all.map(\.page) + [site.statement?.contactPage]
        return pages.compactMap { $0.flatMap { missing($0, from: .root) } }
    }

    /// The pages of site.yml that readers are led to.
    private func ways() -> [Diagnostic] {
        [site.configuration.exit?.page, site.configuration.printRoom]
            .compactMap { $0.flatMap { missing($0, from: .root) } }
    }

    private func related() -> [Diagnostic] {
        site.pages.flatMap { page in
            page.fields.related.compactMap { missing($0, from: page.source) }
                + [page.fields.easyReadOf.flatMap { standard($0, of: page.source) }]
                .compactMap(\.self)
        }
    }

    /// What an Easy Read page tells; that it expired and its twin stays is told where its day is written.
    private func standard(_ path: Located<String>, of twin: SourcePath) -> Diagnostic? {
        if case .withheld(_, .expired) = site.target(of: path.value, in: twin) { return nil }
        return missing(path, from: twin)
    }

    private func campaigns() -> [Diagnostic] {
        site.pages.compactMap { page in
            page.fields.print?.campaign.flatMap { missing($0, from: page.source) }
        }
    }

    private func pictures() -> [Diagnostic] {
        site.pages.compactMap { page in
            guard let src = page.fields.image?.src, site.picture(of: page) == nil else {
                return nil
            }
            let target = site.target(of: src.value, in: page.source)
            return .deadImage(src.value, target, at: src.place)
        }
    }

    private func sharePictures() -> [Diagnostic] {
        site.pages.flatMap { page -> [Diagnostic] in
            guard let path = page.fields.shareImage else { return [] }
            if let asset = site.sharePicture(of: page) { return asset.sharingProblems(named: path) }
            let target = site.target(of: path.value, in: page.source)
            return [.deadImage(path.value, target, at: path.place)]
        }
    }

    /// A theme that says nothing of pages whose time is over is told so once, before the first of them is.
    private func archiveLayout() -> [Diagnostic] {
        guard theme?.hasArchive == false,
            site.pages.contains(where: { $0.fields.ending?.form == .archive })
        else { return [] }
        let name = site.configuration.theme.value
        return [.missingLayout("archive", in: "Themes/\(name)/theme.yml")]
    }

    private func missing(_ path: Located<String>, from source: SourcePath) -> Diagnostic? {
        let target = site.target(of: path.value, in: source)
        if case .page = target { return nil }
        return .deadLink(path.value, target, isShown: false, at: path.place)
    }
}
