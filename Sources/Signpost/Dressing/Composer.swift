internal import CommonMark
internal import Mustache

/// Puts together the scene of each page: what stands around its body.
///
/// A class, as `Site` is: each page asks it many times, on all cores.
final class Composer: Sendable {
    let site: Site
    let theme: Theme
    let backdrops: [String: Backdrop]
    /// The words of all pages that were rendered.
    let wordNumbering: WordNumbering
    /// The theme's picture for previews, which most pages have.
    let usualShareImage: ShareFact?
    /// By page number: each page as a choice on other pages, of which it is one many times.
    let cards: [Value]

    convenience init(_ site: Site, _ theme: Theme) {
        let bare = Composer(bare: site, theme)
        let cards = site.pages.indices.map { CardFact.schema.record(bare.card($0)) }
        self.init(site, as: bare, cards: cards)
    }

    private init(bare site: Site, _ theme: Theme) {
        self.site = site
        self.theme = theme
        backdrops = Dictionary(
            uniqueKeysWithValues: site.configuration.languages.map {
                ($0.code, Backdrop(site, theme: theme, language: $0))
            }
        )
        usualShareImage = theme.manifest.shareImage.flatMap {
            ShareFact($0, of: site, alt: site.configuration.name.value)
        }
        wordNumbering = WordNumbering()
        cards = []
    }

    private init(_ site: Site, as other: Composer, cards: [Value]) {
        self.site = site
        self.cards = cards
        theme = other.theme
        backdrops = other.backdrops
        usualShareImage = other.usualShareImage
        wordNumbering = other.wordNumbering
    }

    /// The same for a site of which only texts have changed.
    func showing(_ site: Site) -> Composer { Composer(site, as: self, cards: cards) }

    /// What stands around pages of a language; of the main language when none is given.
    func backdrop(_ language: String?) -> Backdrop {
        language.flatMap { backdrops[$0] }
            ?? Backdrop(site, theme: theme, language: site.configuration.languages[0])
    }

    /// The scene of a page, or of one part of it where it lists too many others.
    func scene(of rendered: RenderedPage, part: Int, of parts: Pages) -> Scene {
        let number = rendered.number
        let page = site.pages[number]
        let backdrop = backdrop(page.key.language)
        var scene = Scene(
            page: pageScene(rendered, part: part, backdrop),
            backdrop: backdrop,
            layout: theme.layout(of: page),
            data: site.data
        )
        place(number, in: &scene)
        scene.related = relatives(of: number).map { cards[$0] }
        scene.translations = translations(of: number)
        (scene.easyRead, scene.standard) = twins(of: number)
        scene.help = site.helpPanel(of: number).flatMap { backdrop.panels[$0] }
        scene.exit = scene.page.isSensitive ? backdrop.exit : nil
        scene.pack = pack(of: rendered, backdrop)
        list(part, of: parts, under: page, in: &scene)
        scene.structuredData = StructuredData(scene: scene, site: site).json()
        return scene
    }

    /// Where the page stands in the site: below what, beside what, in which menus.
    private func place(_ number: Int, in scene: inout Scene) {
        let (previous, next) = site.sections.neighbours(of: number, in: site.pages)
        let ancestors = site.sections.ancestors(of: number)
        scene.section = site.sections.parents[number].map { site.link($0) }
        scene.breadcrumbs = (ancestors + [number]).map { site.link($0, from: number) }
        scene.mainMenu = scene.backdrop.mainMenu.values(on: number, below: ancestors)
        scene.footerMenu = scene.backdrop.footerMenu.values(on: number, below: ancestors)
        scene.previous = previous.map { site.link($0) }
        scene.next = next.map { site.link($0) }
    }

    /// What the page lists: other pages, and events that are over or to come.
    private func list(_ part: Int, of parts: Pages, under page: Page, in scene: inout Scene) {
        let (over, current) = site.parted(parts[part])
        scene.children = current.map { cards[$0] }
        scene.past = over.map { cards[$0] }
        scene.pager = pager(parts, at: part, of: page.permalink)
        if page.key.isHome { scene.comingEvents = comingEvents(in: scene.backdrop) }
    }

    func pageScene(_ rendered: RenderedPage, part: Int, _ backdrop: Backdrop) -> PageScene {
        let page = site.pages[rendered.number]
        let permalink = page.permalink.part(part)
        var scene = PageScene(
            title: page.fields.title.value,
            summary: summary(of: page, backdrop),
            url: site.url(permalink),
            canonical: site.canonical(permalink),
            mood: mood(of: rendered.number),
            backdrop: backdrop,
            headTitle: headTitle(of: rendered.number, part: part, backdrop),
            fields: page.fields
        )
        scene.isHome = page.key.isHome
        (scene.isSensitive, scene.isUnlisted) = site.discretion(of: rendered.number)
        scene.words = rendered.words
        if part == 1 {
            scene.body = rendered.html
            scene.outline = rendered.outline
        }
        addHead(of: rendered.number, to: &scene)
        addPaper(of: rendered, part: part, to: &scene)
        scene.audience = backdrop.terms(.audience, of: page)
        scene.topics = backdrop.terms(.topics, of: page)
        scene.districts = backdrop.terms(.districts, of: page)
        return scene
    }

    /// The page's pictures and what else depends on the site around it.
    private func addHead(of number: Int, to scene: inout PageScene) {
        let page = site.pages[number]
        scene.image = image(of: page)
        scene.shareImage = shareImage(of: number)
        scene.frame = frame(of: scene.mood)
        scene.qr = QRFact(page, in: site)
        scene.print = print(of: page)
        scene.pdf = site.pdfs[number]
        scene.largePrintURL = site.largePrint(of: number).map(site.url)
        scene.ended = ended(page, scene.backdrop)
        scene.isOver = site.isOver(page)
        scene.calendarURL = site.calendar(of: page).map { site.url(page.permalink) + $0.name }
    }

    func mood(of number: Int) -> String {
        site.inherited(number) { $0.mood?.value } ?? theme.moods[0]
    }

    /// "Page - Section - Site"; a page of the top level leaves the section out, the home page the page too.
    ///
    /// What is sensitive is never named: a title stands in tabs, in the history and over the shoulder.
    private func headTitle(of number: Int, part: Int, _ backdrop: Backdrop) -> String {
        let page = site.pages[number]
        let name = site.configuration.name.value
        let suffix = part > 1 ? " (\(backdrop.strings["page_number"]) \(part))" : ""
        guard !page.key.isHome else { return name + suffix }
        let sections = site.sections.ancestors(of: number).dropFirst()
        let section = sections.last { !site.isSensitive($0) }
        let named = [site.isSensitive(number) ? nil : number, section].compactMap(\.self)
        var titles = named.map { site.pages[$0].fields.title.value } + [name]
        titles[0] += suffix
        return titles.joined(separator: " - ")
    }

    func image(of page: Page) -> ImageFact? {
        guard let image = page.fields.image, let asset = site.picture(of: page) else { return nil }
        return ImageFact(
            url: site.configuration.basePath + asset.address,
            alt: image.alt.value,
            size: asset.size
        )
    }

    /// A page as a choice; in a pack its address may be a place on the same page.
    func card(_ number: Int, at address: String? = nil) -> CardFact {
        let page = site.pages[number]
        let parsed = page.parsed
        var image = image(of: page)
        image?.isLazy = true
        return CardFact(
            title: parsed.fields.title.value,
            summary: parsed.fields.summary.value,
            url: address ?? site.url(page.permalink),
            type: parsed.fields.type.rawValue,
            mood: mood(of: number),
            image: image,
            number: parsed.fields.number.map(String.init),
            date: (parsed.fields.published?.value).map(backdrop(page.key.language).date),
            keyAction: parsed.fields.keyAction,
            print: print(of: page),
            pdf: site.pdfs[number]
        )
    }
}
