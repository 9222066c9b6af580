internal import Mustache

/// What is the same on every page of one language: the site's name, the theme's words and assets, menus, help and terms.
///
/// A class, because every scene holds it and scenes are copied.
final class Backdrop: Sendable {
    let language: SiteConfiguration.Language
    /// The language with its country, where it is known.
    let locale: String?
    /// What the site is, in a sentence.
    let description: String
    let strings: ThemeStrings
    let site: Value
    let assets: Value
    let mainMenu: Menu
    let footerMenu: Menu
    /// Help panels by id.
    let panels: [String: Value]
    /// The way out of sensitive pages.
    let exit: Value?
    /// The terms that have pages, in the order of site.yml.
    private let terms: [TaxonomyKind: [(term: Taxonomy.Term, value: Value)]]

    init(_ site: Site, theme: Theme, language: SiteConfiguration.Language) {
        self.language = language
        locale = language.locale
        description = site.configuration.description
        strings = theme.strings(in: language.code)
        assets = theme.assets.value
        let fact = SiteFact(site: site, language: language, months: strings.months)
        self.site = SiteFact.schema.record(fact)
        mainMenu = Menu(site.configuration.mainMenu, of: site, in: language.code)
        footerMenu = Menu(site.configuration.footerMenu, of: site, in: language.code)
        panels = Dictionary(
            uniqueKeysWithValues: site.panels.all.map {
                ($0.id.value, HelpFact.schema.record(site.help($0, in: language.code)))
            }
        )
        exit = site.exit(in: language.code).map(ExitFact.schema.record)
        let taxonomies = site.taxonomies.filter { $0.language == language.code }
        terms = Dictionary(
            uniqueKeysWithValues: taxonomies.map { taxonomy in
                let facts = taxonomy.terms.map { ($0, TermFact.schema.record(site.fact($0))) }
                return (taxonomy.kind, facts)
            }
        )
    }

    /// The terms of one kind that a page names, without the one that the page itself stands for.
    func terms(_ kind: TaxonomyKind, of page: Page) -> [Value] {
        let ids = page.fields.terms(kind)
        guard !ids.isEmpty, let terms = terms[kind] else { return [] }
        return terms.compactMap { term, value in
            guard term.permalink != page.permalink else { return nil }
            return ids.contains { $0.value == term.id } ? value : nil
        }
    }

    /// The day as people of the language write it.
    func date(_ date: CalendarDate) -> DateFact {
        DateFact(iso: date.iso, text: date.text(months: strings.months))
    }
}

/// The site as templates see it.
struct SiteFact: Sendable {
    let site: Site
    let language: SiteConfiguration.Language
    let months: [String]

    static let schema = Schema<SiteFact>(
        "site",
        [
            .text("name", "The site's name.") { $0.site.configuration.name.value },
            .text("description", "What the site is, in a sentence.") {
                $0.site.configuration.description
            },
            .text("address", "The site's address with scheme and host, without a last slash.") {
                $0.site.configuration.address.text
            },
            .text("short_address", "The site's address for paper, without https://.") {
                ShortAddress($0.site.configuration.address.text).text
            },
            .text("home", "The address of the home page; assets of fixed names stand below it.") {
                $0.site.url($0.site.configuration.root(of: $0.language.code))
            },
            .text(
                "origin",
                "The site's scheme and host: what stands before every address of a page."
            ) {
                $0.site.configuration.address.origin
            },
            .text("manifest_url", "The address of the web manifest.") {
                $0.site.configuration.basePath + "manifest.webmanifest"
            },
            .optional("help_url", "The address of the section that helps now, if there is one.") {
                $0.helpURL
            },
            .text("a_z_url", "The address of the A to Z page.") {
                $0.site.url($0.site.configuration.root(of: $0.language.code).appending("a-z"))
            },
            .text("search_url", "The address of what the search loads first.") {
                $0.site.configuration.basePath + SearchFiles.root(of: $0.language.code)
            },
            .text("year", "The year of the build's day.") { String($0.site.today.year) },
            .text("feed_url", "The address of the Atom feed of the whole site.") {
                $0.site.configuration.basePath + "feed.xml"
            },
            .text("json_feed_url", "The address of the JSON Feed of the whole site.") {
                $0.site.configuration.basePath + "feed.json"
            },
            .list("languages", LinkFact.schema, "The home page in each language of the site.") {
                $0.languages
            },
            .optional(
                "accessibility",
                StatementFact.schema,
                "The facts of the accessibility statement, if data/accessibility.yml gives them."
            ) { $0.statement },
        ]
    )

    private var statement: StatementFact? {
        site.statement.map { statement in
            let page = statement.contactPage.flatMap {
                site.number(of: SourcePath($0.value), in: language.code)
            }
            return StatementFact(
                statement: statement,
                contactURL: page.map { site.url(site.pages[$0].permalink) },
                months: months
            )
        }
    }

    /// Help in the reader's language, or in the main one: never none because nobody translated it.
    private var helpURL: String? {
        let languages = [language.code, site.configuration.languages[0].code]
        let keys = languages.map { PageKey(folder: "help", name: "index", language: $0) }
        return keys.lazy.compactMap(site.number(of:)).first.map {
            site.url(site.pages[$0].permalink)
        }
    }

    /// The languages in which there is a page.
    private var languages: [LinkFact] {
        site.configuration.languages.compactMap { other in
            let home = PageKey(folder: "", name: "index", language: other.code)
            guard site.number(of: home) != nil else { return nil }
            return LinkFact(
                title: other.name,
                url: site.url(site.configuration.root(of: other.code)),
                isCurrent: other.code == language.code,
                language: other.code
            )
        }
    }
}
