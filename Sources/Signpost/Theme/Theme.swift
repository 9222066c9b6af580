internal import CommonMark
internal import Mustache

/// A loaded theme: every template compiled and checked, every asset with its address.
struct Theme: Sendable {
    let moods: [String]
    /// Whether links get the numbers of their notes.
    let numbersLinks: Bool
    let manifest: Manifest
    /// Nil when theme.yml names none.
    let tokens: Tokens?
    let assets: ThemeAssets
    let directives: [String: LoadedDirective]
    let sceneSchema: Schema<Scene>
    private let layouts: [String: Template]
    private let layoutNames: [String: String]
    private let strings: [String: ThemeStrings]
    private let defaultStrings: ThemeStrings

    /// What the web manifest shows of the theme.
    struct Manifest: Sendable {
        let icons: [Asset]
        let themeColour: String?
        let backgroundColour: String?
        /// The frame of a phone by mood.
        let moodColours: [String: ThemeDeclaration.Colours]
        /// What previews show of pages that have no picture for it.
        let shareImage: Asset?
    }

    struct LoadedDirective: Sendable {
        let declaration: DirectiveDeclaration
        let schema: DirectiveSchema
        let template: Template
    }

    init(
        _ declaration: ThemeDeclaration,
        manifest: Manifest,
        tokens: Tokens?,
        assets: ThemeAssets,
        strings: [ThemeStrings],
        directives: [LoadedDirective],
        sceneSchema: Schema<Scene>,
        layouts: [String: Template]
    ) {
        moods = declaration.moods
        numbersLinks = declaration.numbersLinks
        layoutNames = declaration.layouts.mapValues(\.value)
        self.manifest = manifest
        self.tokens = tokens
        self.assets = assets
        self.strings = Dictionary(strings.map { ($0.language, $0) }) { first, _ in first }
        defaultStrings = strings[0]
        let named = directives.map { ($0.declaration.name, $0) }
        self.directives = Dictionary(named) { first, _ in first }
        self.sceneSchema = sceneSchema
        self.layouts = layouts
    }

    /// The theme's words in a language, or in English where it has no words of that language.
    func strings(in language: String) -> ThemeStrings {
        strings[language] ?? defaultStrings
    }

    /// The layout of a page: by its type, but the home page has its own if the theme has one.
    func layout(of page: Page) -> String {
        if page.isArchived { return "archive" }
        if page.key.isHome, layoutNames["home"] != nil { return "home" }
        return page.parsed.isGenerated ? "listing" : page.fields.type.rawValue
    }

    /// Whether the theme has a search; one that has says how the help for words of crisis is shown.
    var hasSearch: Bool { layoutNames["search-help"] != nil }

    /// Whether the theme says what stands in the place of a page whose time is over.
    var hasArchive: Bool { layoutNames["archive"] != nil }

    /// Whether the theme says how pages look in large print.
    var hasLargePrint: Bool { layoutNames["large-print"] != nil }

    /// Whether the theme has a layout of its own for lists of sheets; else they look as lists of terms do.
    var hasPrintLists: Bool { layoutNames["prints"] != nil }

    /// The template for a kind of page; every kind has one, or the theme was refused.
    func template(for layout: String) -> Template? {
        layoutNames[layout].flatMap { layouts[$0] }
    }
}

/// The words of the theme in one language.
struct ThemeStrings: Sendable {
    let language: String
    let value: Value
    /// The names of the months, from January.
    let months: [String]
    private let words: [String: String]

    /// The words that the engine itself uses, so every theme must have them.
    static let required = [
        "page_number", "months", "all_audience", "all_topics", "all_districts", "a_to_z",
        "not_found_title",
    ]

    /// `words` holds every name of `type`.
    init(language: String, words: [String: String], type: RecordType) {
        self.language = language
        self.words = words
        months = Self.months(words["months"] ?? "")
        value = .record(Record(type, type.fields.map { .text(words[$0.name] ?? "") }))
    }

    /// The names of the months as they are written, with commas between them.
    static func months(_ text: String) -> [String] {
        text.split(separator: ",").map { String($0.trimmingPrefix { $0 == " " }) }
    }

    subscript(name: String) -> String { words[name] ?? name }

    /// A word that a theme need not have.
    func word(_ name: String) -> String? { words[name] }

    /// The words that a list of the theme's gives, cut at its commas; none when the theme has no such list.
    func list(_ name: String) -> [String] {
        (words[name] ?? "").split(separator: ",").map { String($0).trimmingSpace() }
    }

    /// The words whose names begin alike, by the rest of their names and in its order.
    func all(beginning start: String) -> [(String, String)] {
        words.filter { $0.key.hasPrefix(start) }.sorted { $0.key < $1.key }
            .map { (String($0.key.dropFirst(start.count)), $0.value) }
    }
}
