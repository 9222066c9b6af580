internal import CommonMark
internal import Mustache

/// One whole document, ready for its layout: the page in the middle and all that stands around it.
struct Scene: Sendable {
    var page: PageScene
    let backdrop: Backdrop
    var layout: String
    var section: LinkFact?
    var breadcrumbs: [LinkFact] = []
    var mainMenu: [Value] = []
    var footerMenu: [Value] = []
    var previous: LinkFact?
    var next: LinkFact?
    /// Cards.
    var children: [Value] = []
    var pager: PagerFact?
    /// Cards.
    var related: [Value] = []
    var translations: [LinkFact] = []
    var help: Value?
    var exit: Value?
    var letters: [LetterFact] = []
    var terms: [TermFact] = []
    var redirect: LinkFact?
    /// Cards of events that are over.
    var past: [Value] = []
    var comingEvents: [EventFact] = []
    /// JSON-LD.
    var structuredData: [UInt8]?
    var pack: PackFact?
    var data: Value

    /// What layouts may ask for, given the theme's own words and assets.
    static func schema(strings: RecordType, assets: RecordType) -> Schema<Scene> {
        Schema<Scene>(
            "layout",
            [
                .record("site", SiteFact.schema.type, "The site.") { $0.backdrop.site },
                .record("t", strings, "The theme's words in the page's language.") {
                    $0.backdrop.strings.value
                },
                .record("assets", assets, "The addresses of the theme's files.") {
                    $0.backdrop.assets
                },
                .record("page", PageScene.schema, "The page.") { $0.page },
                .optional("section", LinkFact.schema, "The section that the page stands in.") {
                    $0.section
                },
                .list("breadcrumbs", LinkFact.schema, "The way from the home page to the page.") {
                    $0.breadcrumbs
                },
                .flag("has_breadcrumbs", "Whether there is a way to show.") {
                    $0.breadcrumbs.count > 1
                },
                .record("menus", menus, "The menus of site.yml.") { $0 },
                .optional("previous", LinkFact.schema, "The page before in the section.") {
                    $0.previous
                },
                .optional("next", LinkFact.schema, "The page after in the section.") { $0.next },
                .flag("has_neighbours", "Whether there is a page before or after.") {
                    $0.previous != nil || $0.next != nil
                },
                .list("children", CardFact.schema.type, "The pages of a section or list.") {
                    $0.children
                },
                .flag("has_children", "Whether the page lists others.") { !$0.children.isEmpty },
                .optional("pager", PagerFact.schema, "The parts of a long list.") { $0.pager },
                .list("related", CardFact.schema.type, "Pages on the same topics.") { $0.related },
                .flag("has_related", "Whether there are such pages.") { !$0.related.isEmpty },
                .list("translations", LinkFact.schema, "The page in other languages.") {
                    $0.translations
                },
                .flag("has_translations", "Whether there are any.") { !$0.translations.isEmpty },
                .optional("help", HelpFact.schema.type, "The help panel of the page.") { $0.help },
                .optional("exit", ExitFact.schema.type, "The way out, on sensitive pages alone.") {
                    $0.exit
                },
                .list("letters", LetterFact.schema, "All pages by first letter (A to Z page).") {
                    $0.letters
                },
                .list("terms", TermFact.schema, "The groups of pages (overview of a taxonomy).") {
                    $0.terms
                },
                .optional("redirect", LinkFact.schema, "Where an old address leads.") {
                    $0.redirect
                },
                .open("data", "The data files, by name; their content is free.") { $0.data },
            ] + events + packs
        )
    }

    private static let menus = Schema<Scene>(
        "menus",
        [
            .list("main", LinkFact.schema.type, "The main menu.") { $0.mainMenu },
            .list("footer", LinkFact.schema.type, "The menu at the page's foot.") { $0.footerMenu },
        ]
    )
}
