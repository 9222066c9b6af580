/// What theme.yml says.
struct ThemeDeclaration: Sendable {
    let moods: [String]
    /// The layout's name by content type or kind of generated page.
    let layouts: [String: Located<String>]
    /// The kinds that layouts are given for, as they are written.
    let kinds: [Located<String>]
    /// Paths below the theme's `assets/`.
    let icons: [Located<String>]
    let themeColour: String?
    let backgroundColour: String?

    /// The pages that no file stands behind.
    static let generated = [
        "home", "term", "terms", "listing", "a-z", "not-found", "redirect", "search-help",
    ]

    /// Those that a theme may do without.
    static let optional = ["home", "search-help"]

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
        icons = firstList(ThemeFields.icons)
        themeColour = first { $0.text(ThemeFields.themeColour)?.value }
        backgroundColour = first { $0.text(ThemeFields.backgroundColour)?.value }
    }
}
