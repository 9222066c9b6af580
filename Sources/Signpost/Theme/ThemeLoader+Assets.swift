extension ThemeLoader {
    /// The theme's assets under their fingerprinted names; style sheets come last, because they name the others.
    func assets(_ bundles: [Bundle], into diagnostics: inout [Diagnostic]) -> [Asset] {
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
        var sheets: [SourcePath: [UInt8]] = [:]
        for path in sources where path.fileExtension == "css" {
            sheets[path] = sheet(path, names, into: &diagnostics)
        }
        return assets + joined(sheets, bundles, into: &diagnostics)
    }

    /// A style sheet as browsers need it: with the addresses of other files, without comments.
    private func sheet(
        _ path: SourcePath,
        _ names: [SourcePath: String],
        into diagnostics: inout [Diagnostic]
    ) -> [UInt8]? {
        guard let file = files[path], case .bytes(let bytes) = file.contents else { return nil }
        var sheet = StyleSheet(bytes, path: path, place: file.place, names: names)
        let compact = CompactStyleSheet(sheet.resolved())
        diagnostics += sheet.diagnostics
        if let flaw = compact.flaw { diagnostics.append(.brokenStyle(flaw, in: file.place.file)) }
        return compact.bytes
    }

    /// The sheets that stand alone and those that are joined; what is joined is not published as well.
    private func joined(
        _ sheets: [SourcePath: [UInt8]],
        _ bundles: [Bundle],
        into diagnostics: inout [Diagnostic]
    ) -> [Asset] {
        let paths = sheets.keys.sorted()
        diagnostics += bundles.mistakes(among: paths)
        let parts = Set(bundles.flatMap(\.sources))
        let single = paths.filter { !parts.contains($0) }.map { ($0, sheets[$0] ?? []) }
        let whole = bundles.map { ($0.source, $0.sources.flatMap { sheets[$0] ?? [] }) }
        return (single + whole).map { Asset(source: $0, output: $0.text, bytes: $1) }
    }
}
