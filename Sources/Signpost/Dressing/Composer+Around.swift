internal import Mustache

/// Where a reader can go from a page, and who helps there.
extension Composer {
    /// The pages that the page's editor chose, then those that share most with it, of which a sheltered reader is
    /// offered no sensitive one.
    func relatives(of number: Int) -> [Int] {
        let page = site.pages[number]
        let chosen = page.fields.related.compactMap { path in
            page.source.resolving(path.value).flatMap(site.number(of:))
        }.filter { !site.pages[$0].isArchived }
        let missing = site.configuration.relatedCount - chosen.count
        guard !page.key.isIndex, missing > 0 else { return chosen }
        let isSheltered = site.isSheltered(number)
        let found = site.related.pages(to: number, count: site.configuration.relatedCount) {
            !isSheltered || !site.isSensitive($0)
        }
        return chosen + found.filter { !chosen.contains($0) }.prefix(missing)
    }

    func translations(of number: Int) -> [LinkFact] {
        let page = site.pages[number]
        return site.configuration.languages.compactMap { language in
            guard language.code != page.key.language,
                let twin = site.number(of: page.key.in(language.code))
            else { return nil }
            return LinkFact(
                title: language.name,
                url: site.url(site.pages[twin].permalink),
                language: language.code
            )
        }
    }

    /// The page in Easy Read, and the page that it tells.
    func twins(of number: Int) -> (easyRead: LinkFact?, standard: LinkFact?) {
        (
            site.easyRead.twin(of: number).map { site.link($0) },
            site.easyRead.standard(of: number).map { site.link($0) }
        )
    }

    func pager(_ parts: Pages, at part: Int, of permalink: Permalink) -> PagerFact? {
        guard parts.count > 1 else { return nil }
        let links = (1...parts.count).map {
            LinkFact(title: String($0), url: site.url(permalink.part($0)), isCurrent: $0 == part)
        }
        return PagerFact(number: part, pages: links)
    }
}
