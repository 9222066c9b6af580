/// One style sheet that a theme joins from several, so that a browser asks for one file.
struct Bundle: Sendable {
    /// The path below the theme's `assets/` at which templates find it; no file stands there.
    let file: Located<String>
    /// Paths below `assets/`, in the order in which they are joined.
    let parts: [Located<String>]

    init(_ row: (id: Located<String>, value: Located<FieldValue>)) {
        file = row.id
        guard case .list(let items) = row.value.value else {
            parts = []
            return
        }
        parts = items.compactMap { item in
            guard case .text(let path) = item.value else { return nil }
            return Located(path, at: item.place)
        }
    }

    var source: SourcePath { SourcePath("assets/" + file.value) }
    var sources: [SourcePath] { parts.map { SourcePath("assets/" + $0.value) } }
}

extension [Bundle] {
    /// What is wrong with the bundles of a theme that has these style sheets.
    func mistakes(among sheets: [SourcePath]) -> [Diagnostic] {
        let known = sheets.map { String($0.text.dropFirst("assets/".count)) }
        var holders: [String: String] = [:]
        var found: [Diagnostic] = []
        for bundle in self {
            if known.contains(bundle.file.value) || bundle.source.fileExtension != "css" {
                found.append(.bundleName(bundle.file, isTaken: known.contains(bundle.file.value)))
            }
            for part in bundle.parts {
                if !known.contains(part.value) {
                    let isJoined = contains { $0.file.value == part.value }
                    found.append(isJoined ? .bundleOfBundles(part) : .bundlePart(part, of: known))
                } else if let holder = holders.updateValue(bundle.file.value, forKey: part.value) {
                    found.append(.bundledTwice(part, in: holder))
                }
            }
        }
        return found
    }
}

extension Diagnostic {
    fileprivate static func bundleName(_ file: Located<String>, isTaken: Bool) -> Self {
        Diagnostic(
            id: "theme-bundle-name",
            at: file.place,
            isTaken
                ? "there is a file 'assets/\(file.value)' already"
                : "'\(file.value)' is no style sheet, and only style sheets are joined",
            hint: isTaken
                ? "give the joined sheet another name" : "write a name such as css/site.css"
        )
    }

    fileprivate static func bundleOfBundles(_ part: Located<String>) -> Self {
        Diagnostic(
            id: "theme-bundle-part",
            at: part.place,
            "'\(part.value)' is joined from other sheets itself",
            hint: "write the sheets that it is made of"
        )
    }

    fileprivate static func bundlePart(_ part: Located<String>, of known: [String]) -> Self {
        Diagnostic(
            id: "theme-bundle-part",
            at: part.place,
            "'\(part.value)' is no style sheet below assets/",
            hint: ThemeAssets.nearest(to: part.value, in: known).map { "did you mean '\($0)'?" }
                ?? "add the file, or take the name away"
        )
    }

    fileprivate static func bundledTwice(_ part: Located<String>, in bundle: String) -> Self {
        Diagnostic(
            id: "theme-bundle-twice",
            at: part.place,
            "'\(part.value)' is joined into '\(bundle)' already",
            hint: "take it away here: a page that asks for both would load it twice"
        )
    }
}
