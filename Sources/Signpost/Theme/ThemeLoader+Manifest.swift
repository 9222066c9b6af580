extension ThemeLoader {
    /// What the web manifest and the head of pages show of the theme.
    func manifest(
        _ declaration: ThemeDeclaration,
        _ assets: [Asset],
        into diagnostics: inout [Diagnostic]
    ) -> Theme.Manifest {
        let icons = declaration.icons.compactMap { icon in
            asset(icon, as: "icon", among: assets, into: &diagnostics)
        }
        let share = declaration.shareImage.flatMap { path in
            asset(path, as: "share image", among: assets, into: &diagnostics)
        }
        if let share, let path = declaration.shareImage {
            diagnostics += share.sharingProblems(named: path)
        }
        let unknown = declaration.moodColours.keys.filter { !declaration.moods.contains($0.value) }
        diagnostics += unknown.sorted { $0.place < $1.place }.map {
            .unknownMood($0, known: declaration.moods)
        }
        let colours = declaration.moodColours.map { ($0.key.value, $0.value) }
        return Theme.Manifest(
            icons: icons,
            themeColour: declaration.themeColour,
            backgroundColour: declaration.backgroundColour,
            moodColours: Dictionary(colours) { first, _ in first },
            shareImage: share
        )
    }

    private func asset(
        _ path: Located<String>,
        as role: String,
        among assets: [Asset],
        into diagnostics: inout [Diagnostic]
    ) -> Asset? {
        let asset = assets.first { $0.source.text == "assets/" + path.value }
        if asset == nil { diagnostics.append(.missingPicture(path, as: role, known: assets)) }
        return asset
    }
}

extension Diagnostic {
    fileprivate static func missingPicture(
        _ path: Located<String>,
        as role: String,
        known: [Asset]
    ) -> Self {
        let paths = known.map { String($0.source.text.dropFirst("assets/".count)) }
        return Diagnostic(
            id: "theme-asset-missing",
            at: path.place,
            "the \(role) '\(path.value)' is no file below assets/",
            hint: ThemeAssets.nearest(to: path.value, in: paths).map { "did you mean '\($0)'?" }
                ?? "add the file, or remove the line"
        )
    }

    fileprivate static func unknownMood(_ mood: Located<String>, known: [String]) -> Self {
        Diagnostic(
            id: "theme-mood-unknown",
            at: mood.place,
            "'\(mood.value)' is not a mood of the theme",
            hint: Spelling.nearest(to: mood.value, in: known).map { "did you mean '\($0)'?" }
                ?? "add it to 'moods', or remove the line"
        )
    }
}
