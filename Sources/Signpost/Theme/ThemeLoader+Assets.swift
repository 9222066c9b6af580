extension ThemeLoader {
    /// The theme's assets under their fingerprinted names; style sheets come last, because they name the others.
    func assets(into diagnostics: inout [Diagnostic]) -> [Asset] {
        let sources = files.keys.filter { $0.text.hasPrefix("assets/") }.sorted()
        var assets: [Asset] = []
        for path in sources where path.fileExtension != "css" {
            guard let file = files[path] else { continue }
            let asset = Asset.reading(
                path,
                file,
                named: path.text,
                kilobytes: imageKilobytes,
                into: &diagnostics
            )
            if let asset { assets.append(asset) }
        }
        let names = Dictionary(uniqueKeysWithValues: assets.map { ($0.source, base + $0.address) })
        for path in sources where path.fileExtension == "css" {
            guard let file = files[path], case .bytes(let bytes) = file.contents else { continue }
            var sheet = StyleSheet(bytes, path: path, place: file.place, names: names)
            let css = sheet.resolved()
            diagnostics += sheet.diagnostics
            assets.append(Asset(source: path, output: path.text, bytes: css))
        }
        return assets
    }
}
