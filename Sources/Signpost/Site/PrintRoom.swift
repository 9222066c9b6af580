/// All that is made to be printed, in one language, in groups that an officer looks for.
struct PrintRoom {
    /// What groups the sheets.
    enum Grouping: String, CaseIterable, Sendable {
        case audience, size, format, campaign
    }

    struct Group {
        /// The word of front matter, or nil for what is in no other group.
        let id: String?
        /// The words for readers, where the site has them.
        let title: String?
        /// Page numbers, by the codes on the sheets.
        let pages: [Int]
    }

    private let site: Site
    private let numbers: [Int]

    init(_ site: Site, language: String) {
        self.site = site
        numbers = site.pages.indices.filter {
            site.pages[$0].key.language == language && site.pages[$0].fields.print != nil
        }
    }

    /// The groups in the order of site.yml, of sizes or of sections; without those that are empty.
    func groups(by grouping: Grouping) -> [Group] {
        let named: [(id: String, title: String)] =
            switch grouping {
            case .audience: site.configuration.audiences.map { ($0.id.value, $0.title) }
            case .format: site.configuration.formats.map { ($0.id.value, $0.title) }
            case .size: Paper.allCases.map { ($0.rawValue, $0.rawValue) }
            case .campaign: campaigns
            }
        let found = numbers.map { ids(of: site.pages[$0], by: grouping) }
        let groups = named.map { name in
            Group(id: name.id, title: name.title, pages: members(found) { $0.contains(name.id) })
        }
        let rest = Group(id: nil, title: nil, pages: members(found) { $0.isEmpty })
        return (groups + [rest]).filter { !$0.pages.isEmpty }
    }

    private func members(_ ids: [[String]], _ belongs: ([String]) -> Bool) -> [Int] {
        zip(numbers, ids).filter { belongs($0.1) }.map(\.0).sorted { code($0) < code($1) }
    }

    private func code(_ number: Int) -> String {
        site.pages[number].fields.code?.value ?? ""
    }

    private func ids(of page: Page, by grouping: Grouping) -> [String] {
        let print = page.fields.print
        switch grouping {
        case .audience: return page.fields.audience.map(\.value)
        case .format: return [print?.format?.value].compactMap(\.self)
        case .size: return [print?.paper.rawValue].compactMap(\.self)
        case .campaign: return [campaign(of: page)?.source.text].compactMap(\.self)
        }
    }

    private func campaign(of page: Page) -> Page? {
        guard let path = page.fields.print?.campaign,
            let source = page.source.resolving(path.value),
            let number = site.number(of: source)
        else { return nil }
        return site.pages[number]
    }

    /// The campaigns that have something to print, in the order of their titles.
    private var campaigns: [(id: String, title: String)] {
        let found = numbers.compactMap { campaign(of: site.pages[$0]) }
        let titles = Dictionary(found.map { ($0.source.text, $0.fields.title.value) }) { a, _ in a }
        return titles.sorted { $0.value < $1.value }.map { (id: $0.key, title: $0.value) }
    }
}
