/// Which help panel stands on a page, by its id.
extension Site {
    /// The panel that the page asks for, or a section above it; else the first of the file that suits its
    /// topics and audience; else that of all pages.
    ///
    /// An Easy Read page that asks for none has that of its twin.
    func helpPanel(of number: Int) -> String? {
        if let standard = easyRead.standard(of: number), answer(number, \.help) == nil {
            return helpPanel(of: standard)
        }
        let home = sections.ancestors(of: number).first
        return inherited(number, below: home) { $0.help?.value }
            ?? panel { names($1, $0, on: number) }
            ?? usualPanel(in: pages[number].key.language)
    }

    /// The panel of a generated page, perhaps the list of a term.
    func helpPanel(of term: (kind: TaxonomyKind, id: String)?, in language: String) -> String? {
        let named = term.flatMap { term in panel { $0 == term.kind && $1 == term.id } }
        return named ?? usualPanel(in: language)
    }

    private func panel(_ isNamed: (TaxonomyKind, String) -> Bool) -> String? {
        panels.all.first { $0.suits(isNamed) }?.id.value
    }

    /// The panel of the home page, which is no section to inherit a situation from; else the site's.
    private func usualPanel(in language: String) -> String? {
        let home = number(of: PageKey(folder: "", name: "index", language: language))
        return home.flatMap { answer($0) { $0.help?.value } } ?? configuration.help?.value
    }
}
