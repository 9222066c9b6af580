extension Site {
    /// What a link to the site's own address leads to; nil when it leads elsewhere.
    ///
    /// An editor copied it from the browser; it is held against the pages like any other.
    func own(_ url: String, from source: SourcePath, _ suggests: Bool) -> LinkTarget? {
        let address = configuration.address.text
        guard url.utf8.starts(with: address.utf8) else { return nil }
        let rest = url.dropFirst(address.count)
        guard rest.isEmpty || "/#?".contains(rest.prefix(1)) else { return nil }
        let path = rest.hasPrefix("/") ? String(rest) : "/" + rest
        let target = inside(path, from: source, suggests)
        let plain = path.prefix { $0 != "#" && $0 != "?" }
        if case .missing = target, redirects.contains(where: { $0.path == plain }) {
            return .elsewhere
        }
        return target
    }
}
