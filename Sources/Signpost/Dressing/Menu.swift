internal import Mustache

/// A menu of site.yml in one language; its items are made once, and anew only on pages at or below them.
struct Menu: Sendable {
    private struct Item: Sendable {
        /// The number of the page that the item leads to; nil for an address on another site.
        let page: Int?
        let link: LinkFact
        /// The item as it stands on every other page.
        let value: Value

        init(page: Int? = nil, _ link: LinkFact) {
            self.page = page
            self.link = link
            value = LinkFact.schema.record(link)
        }
    }

    private let items: [Item]

    init(_ declared: [SiteConfiguration.MenuItem], of site: Site, in language: String) {
        items = declared.compactMap { item in
            switch item.target {
            case .url(let url):
                return Item(LinkFact(title: item.title ?? url.value, url: url.value))
            case .page(let path):
                guard let page = site.number(of: SourcePath(path.value), in: language),
                    !site.pages[page].isArchived
                else {
                    return nil
                }
                var link = site.link(page)
                link.title = item.title ?? link.title
                return Item(page: page, link)
            }
        }
    }

    /// The menu on a page that lies below the sections `ancestors`; on no page of Content when it is nil.
    func values(on page: Int? = nil, below ancestors: [Int] = []) -> [Value] {
        items.map { item in
            guard let target = item.page, target == page || ancestors.contains(target) else {
                return item.value
            }
            var link = item.link
            link.isCurrent = target == page
            link.isWithin = ancestors.contains(target)
            return LinkFact.schema.record(link)
        }
    }
}

extension Site {
    /// A link to a page by its title.
    func link(_ number: Int, from current: Int? = nil) -> LinkFact {
        let page = pages[number]
        return LinkFact(
            title: page.fields.title.value,
            url: url(page.permalink),
            isCurrent: number == current,
            isHome: page.key.isHome
        )
    }
}
