extension ThemeLoader {
    /// The theme's assets under their fingerprinted names; style sheets come last, because they name the others.
    func assets(into diagnostics: inout [Diagnostic]) -> [Asset] {
        let sources = files.keys.filter { $0.text.hasPrefix("assets/") }.sorted()
        var assets: [Asset] = []
        for path in sources where path.fileExtension != "css" {
            guard let file = files[path] else { continue }
            if let asset = Asset.reading(path, file, named: path.text, into: &diagnostics) {
                assets.append(asset)
            }
        }
        let names = Dictionary(uniqueKeysWithValues: assets.map { ($0.source, base + $0.address) })
        for path in sources where path.fileExtension == "css" {
            guard let file = files[path], case .bytes(let bytes) = file.contents else { continue }
            var sheet = StyleSheet(path: path, place: file.place)
            let css = sheet.resolve(bytes, names)
            diagnostics += sheet.diagnostics
            assets.append(Asset(source: path, output: path.text, bytes: css))
        }
        return assets
    }
}

/// A style sheet whose references to other files of the theme become their fingerprinted addresses.
private struct StyleSheet {
    let path: SourcePath
    let place: Place
    var diagnostics: [Diagnostic] = []

    init(path: SourcePath, place: Place) {
        self.path = path
        self.place = place
    }

    /// The sheet with each `url(...)` that names a file replaced; `#id` and `data:` stay as they are.
    mutating func resolve(_ bytes: [UInt8], _ names: [SourcePath: String]) -> [UInt8] {
        var css = ""
        var line = 1
        var rest = Substring(decoding: bytes, as: UTF8.self)
        while let start = rest.firstRange(of: "url(") {
            let before = rest[..<start.upperBound]
            line += before.utf8.count { $0 == UInt8(ascii: "\n") }
            css += before
            rest = rest[start.upperBound...]
            let written = rest.prefix { $0 != ")" }
            rest = rest[written.endIndex...]
            css += address(written, line, names)
        }
        return Array((css + rest).utf8)
    }

    private mutating func address(
        _ written: Substring,
        _ line: Int,
        _ names: [SourcePath: String]
    ) -> String {
        let url = written.filter { $0 != "\"" && $0 != "'" && $0 != " " }
        if url.hasPrefix("#") || url.hasPrefix("data:") { return String(written) }
        if let source = path.resolving(url), let name = names[source] { return "\"\(name)\"" }
        let known = names.keys.map(\.text)
        diagnostics.append(
            Diagnostic(
                id: "theme-asset-missing",
                at: Place(file: place.file, line: line),
                "the style sheet names '\(url)', which is no file of the theme",
                hint: Spelling.nearest(to: path.resolving(url)?.text ?? url, in: known)
                    .map { "did you mean '\($0)'?" }
                    ?? "put the file below assets/ and write its path from this one"
            )
        )
        return String(written)
    }
}
