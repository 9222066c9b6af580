/// All that is made to be printed, in one language, in lists that an officer looks for.
struct PrintRoom: Sendable {
    /// What groups the sheets.
    enum Grouping: String, CaseIterable, Sendable {
        case audience, size, format, campaign
    }

    /// The sheets of one group, on a page that the build makes.
    struct List: Sendable {
        let grouping: Grouping
        /// The words for readers, or nil for what is in no other group.
        let title: String?
        let permalink: Permalink
        /// Page numbers, by the codes on the sheets.
        let pages: [Int]
    }

    let language: String
    /// The number of the page in front of the lists.
    let page: Int
    let lists: [List]

    /// One for each language that has something to print.
    static func all(_ configuration: SiteConfiguration, _ index: PageIndex) -> [PrintRoom] {
        configuration.languages.compactMap { PrintRoom(configuration, $0.code, index) }
    }

    /// Nil where site.yml names no print room, or there is nothing to print.
    init?(_ configuration: SiteConfiguration, _ language: String, _ index: PageIndex) {
        guard let room = configuration.printRoom.flatMap({ index[SourcePath($0.value)] }),
            let page = index[index.pages[room].key.in(language)]
        else { return nil }
        let sheets = Sheets(configuration, language, index)
        let front = index.pages[page].permalink
        lists = Grouping.allCases.flatMap { grouping in
            sheets.groups(by: grouping).map { group in
                List(
                    grouping: grouping,
                    title: group.title,
                    permalink: front.appending("by-\(grouping.rawValue)").appending(group.slug),
                    pages: group.pages
                )
            }
        }
        guard !lists.isEmpty else { return nil }
        self.language = language
        self.page = page
    }

    func lists(by grouping: Grouping) -> [List] { lists.filter { $0.grouping == grouping } }
}

/// The pages of one language that are made to be printed.
private struct Sheets {
    let configuration: SiteConfiguration
    let index: PageIndex
    let numbers: [Int]

    init(_ configuration: SiteConfiguration, _ language: String, _ index: PageIndex) {
        self.configuration = configuration
        self.index = index
        numbers = index.pages.indices.filter {
            index.pages[$0].key.language == language && index.pages[$0].fields.print != nil
                && !index.pages[$0].isArchived
        }
    }

    /// The groups in the order of site.yml, of sizes or of titles; without those that are empty.
    func groups(by grouping: PrintRoom.Grouping) -> [(slug: String, title: String?, pages: [Int])] {
        let named: [(id: String, title: String)] =
            switch grouping {
            case .audience: configuration.audiences.map { ($0.id.value, $0.title) }
            case .format: configuration.formats.map { ($0.id.value, $0.title) }
            case .size: Paper.allCases.map { ($0.rawValue, $0.rawValue) }
            case .campaign: campaigns
            }
        let ids = numbers.map { self.ids(of: index.pages[$0], by: grouping) }
        let groups = named.map { name in
            (
                slug: name.id.lowercased(),
                title: Optional(name.title),
                pages: members(ids) { $0.contains(name.id) }
            )
        }
        let rest = (slug: "others", title: String?.none, pages: members(ids, \.isEmpty))
        return (groups + [rest]).filter { !$0.pages.isEmpty }
    }

    private func members(_ ids: [[String]], _ belongs: ([String]) -> Bool) -> [Int] {
        zip(numbers, ids).filter { belongs($0.1) }.map(\.0).sorted { code($0) < code($1) }
    }

    private func code(_ number: Int) -> String { index.pages[number].fields.code?.value ?? "" }

    private func ids(of page: Page, by grouping: PrintRoom.Grouping) -> [String] {
        let print = page.fields.print
        switch grouping {
        case .audience: return page.fields.audience.map(\.value)
        case .format: return [print?.format?.value].compactMap(\.self)
        case .size: return [print?.paper.rawValue].compactMap(\.self)
        case .campaign: return [campaign(of: page).map(slug)].compactMap(\.self)
        }
    }

    private func campaign(of page: Page) -> Page? {
        guard let path = page.fields.print?.campaign,
            let source = page.source.resolving(path.value),
            let number = index[source]
        else { return nil }
        return index.pages[number]
    }

    /// `campaigns/share-aware/` is `campaigns-share-aware`, for two campaigns may have the same last name.
    private func slug(of page: Page) -> String { page.permalink.parts.joined(separator: "-") }

    /// The campaigns that have something to print, in the order of their titles.
    private var campaigns: [(id: String, title: String)] {
        let found = numbers.compactMap { campaign(of: index.pages[$0]) }
        let titles = Dictionary(found.map { (slug(of: $0), $0.fields.title.value) }) { a, _ in a }
        return titles.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
            .map { (id: $0.key, title: $0.value) }
    }
}
