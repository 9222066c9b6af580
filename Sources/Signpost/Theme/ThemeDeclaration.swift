/// What theme.yml says.
struct ThemeDeclaration: Sendable {
    let moods: [String]
    /// The layout's name by content type or kind of generated page.
    let layouts: [String: Located<String>]
    /// The kinds that layouts are given for, as they are written.
    let kinds: [Located<String>]
    let tokens: TokenDeclaration?
    /// In the order of their files.
    let bundles: [Bundle]
    /// Paths below the theme's `assets/`.
    let icons: [Located<String>]
    let themeColour: String?
    let backgroundColour: String?
    /// The colours of a phone's frame, by mood.
    let moodColours: [Located<String>: Colours]
    /// A path below the theme's `assets/`.
    let shareImage: Located<String>?
    let numbersLinks: Bool

    /// One colour for readers with a light look, one for those with a dark look.
    struct Colours: Hashable, Sendable {
        let light: String
        let dark: String
    }

    /// The pages that no file stands behind.
    static let generated = [
        "home", "term", "terms", "listing", "a-z", "not-found", "redirect", "search-help",
        "prints", "large-print", "archive",
    ]

    /// Those that a theme may do without.
    static let optional = ["home", "search-help", "prints", "large-print", "archive"]

    /// Takes the fields of the theme and of those that it extends, its own first; of two that say the same,
    /// the first counts.
    init(_ layers: [FieldValues]) {
        func first<T>(_ value: (FieldValues) -> T?) -> T? { layers.lazy.compactMap(value).first }
        func firstList(_ field: Field) -> [Located<String>] {
            layers.lazy.map { $0.texts(field) }.first { !$0.isEmpty } ?? []
        }
        let moods = firstList(ThemeFields.moods).map(\.value)
        self.moods = moods.isEmpty ? ["civic"] : moods
        let rows = layers.flatMap { $0.table(ThemeFields.layouts) }
        kinds = rows.map(\.id)
        let named = rows.compactMap { row -> (String, Located<String>)? in
            guard case .text(let layout) = row.value.value else { return nil }
            return (row.id.value, Located(layout, at: row.value.place))
        }
        layouts = Dictionary(named) { first, _ in first }
        tokens = first { $0.record(ThemeFields.tokens).flatMap(TokenDeclaration.init) }
        var bundled: Set<String> = []
        bundles = layers.flatMap { $0.table(ThemeFields.bundles).map(Bundle.init) }
            .filter { bundled.insert($0.file.value).inserted }
            .sorted { $0.file.value < $1.file.value }
        icons = firstList(ThemeFields.icons)
        themeColour = first { $0.text(ThemeFields.themeColour)?.value }
        backgroundColour = first { $0.text(ThemeFields.backgroundColour)?.value }
        let colours = layers.flatMap { $0.table(ThemeFields.moodColours) }.compactMap(Self.colours)
        moodColours = Dictionary(colours) { first, _ in first }
        shareImage = first { $0.text(ThemeFields.shareImage) }
        numbersLinks = first { $0.answer(ThemeFields.numberLinks) } ?? false
    }

    private static func colours(
        _ row: (id: Located<String>, value: Located<FieldValue>)
    ) -> (Located<String>, Colours)? {
        guard case .record(let values) = row.value.value,
            let light = values.text(ThemeFields.light)?.value,
            let dark = values.text(ThemeFields.dark)?.value
        else { return nil }
        return (row.id, Colours(light: light, dark: dark))
    }
}
