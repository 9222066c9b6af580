extension Site {
    /// What a link to the site's own address leads to; nil when it leads elsewhere.
    ///
    /// An editor copied it from the browser; it is held against the pages like any other.
    func own(_ url: String, from source: SourcePath) -> LinkTarget? {
        let address = configuration.address.text
        guard url.utf8.starts(with: address.utf8) else { return nil }
        let rest = url.dropFirst(address.count)
        guard rest.isEmpty || "/#?".contains(rest.prefix(1)) else { return nil }
        let path = rest.hasPrefix("/") ? String(rest) : "/" + rest
        let target = inside(path, from: source)
        if case .missing = target, makes(path) { return .elsewhere }
        return target
    }

    /// Whether the build itself makes what stands at a path: lists, redirects and files for machines.
    private func makes(_ path: String) -> Bool {
        let parts = path.prefix { $0 != "#" && $0 != "?" }.split(separator: "/")
        let permalink = Permalink(parts.map { PercentEncoding.decode($0) ?? String($0) })
        let lists = taxonomies.flatMap { [$0.permalink] + $0.terms.map(\.permalink) }
        let indexes = configuration.languages.map {
            configuration.root(of: $0.code).appending("a-z")
        }
        let files = ["feed.xml", "feed.json", "sitemap.xml", "robots.txt"]
        return (lists + indexes).contains(permalink)
            || redirects.contains { $0.parts == permalink.parts }
            || files.contains(permalink.parts.joined(separator: "/"))
    }
}
