extension Router {
    /// Without a public home page there is no site: whoever types the address finds nothing.
    ///
    /// Where nobody wrote one, pages elsewhere get a plain list as their home; then nothing is said here.
    /// Returns whether there is nothing more to say of a missing home page.
    func checkHome(
        _ parsed: [ParsedPage],
        _ withheld: [SourcePath: Lifecycle],
        into diagnostics: inout [Diagnostic]
    ) -> Bool {
        let candidates = parsed.filter { isMainHome($0.key) }
        if candidates.contains(where: { withheld[$0.source] == nil }) { return true }
        // A file that cannot be read was reported where it was found.
        let unread = diagnostics.contains {
            $0.place.file == "Content/index.md" && $0.id.hasPrefix("source-")
        }
        if unread { return true }
        if let home = candidates.first, let why = withheld[home.source] {
            diagnostics.append(.hiddenHome(home, why))
        } else {
            let names = parsed.map(\.source).filter { $0.folder == .root }.map(\.name)
            let nearest = Spelling.nearest(to: "index.md", in: names.sorted())
            let hasPages = parsed.contains { isMain($0.key) && withheld[$0.source] == nil }
            if hasPages, nearest == nil { return false }
            diagnostics.append(.missingHome(nearest: nearest))
        }
        return true
    }

    /// Whether a page is the home page in the main language.
    func isMainHome(_ key: PageKey) -> Bool { key.isHome && isMain(key) }

    private func isMain(_ key: PageKey) -> Bool {
        key.language == configuration.languages[0].code
    }
}

extension Diagnostic {
    fileprivate static func missingHome(nearest: String?) -> Self {
        Diagnostic(
            id: "home-missing",
            at: Place(file: "Content/index.md"),
            "the site has no home page, because there is no index.md in Content",
            hint: nearest.map { "did you mean '\($0)'? rename it to index.md" }
                ?? "add the file Content/index.md with a title, a summary and a type"
        )
    }

    fileprivate static func hiddenHome(_ page: ParsedPage, _ why: Lifecycle) -> Self {
        let (hint, place) =
            switch why {
            case .draft: ("take the line 'draft: true' away when the page is ready", nil as Place?)
            case .scheduled:
                ("set 'published' to today or earlier", page.fields.published?.place)
            case .expired, .archived, .moved:
                ("set 'expires' to a later day", page.fields.expires?.place)
            case .live: ("publish the page", nil)
            }
        return Diagnostic(
            id: "home-missing",
            at: place ?? Place(file: page.source.inContent),
            "the site has no home page, because \(page.source.inContent) \(why.phrase)",
            hint: hint
        )
    }
}
