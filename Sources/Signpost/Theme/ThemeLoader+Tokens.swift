extension ThemeLoader {
    /// The theme's tokens with their values; nil when theme.yml names none, or their sheet is missing.
    func tokens(
        _ declaration: ThemeDeclaration,
        into diagnostics: inout [Diagnostic]
    ) -> Tokens? {
        guard let named = declaration.tokens else { return nil }
        let sheet = named.sheet.value
        guard let file = files[SourcePath("assets/" + sheet)], case .bytes(let css) = file.contents
        else {
            let known = files.keys.filter { $0.fileExtension == "css" }
                .map { String($0.text.dropFirst("assets/".count)) }.sorted()
            diagnostics.append(.missingTokens(named.sheet, known: known))
            return nil
        }
        let tokens = Tokens(
            declaration: named,
            moods: declaration.moods,
            properties: CustomProperties(css),
            file: file.place.file
        )
        // What is lost behind a flaw seems to have no value.
        if CompactStyleSheet(css).flaw == nil { diagnostics += tokens.mistakes() }
        return tokens
    }
}

extension Diagnostic {
    fileprivate static func missingTokens(_ sheet: Located<String>, known: [String]) -> Self {
        Diagnostic(
            id: "theme-asset-missing",
            at: sheet.place,
            "the sheet of tokens '\(sheet.value)' is no file below assets/",
            hint: ThemeAssets.nearest(to: sheet.value, in: known).map { "did you mean '\($0)'?" }
                ?? "add the file, or correct its path"
        )
    }
}
