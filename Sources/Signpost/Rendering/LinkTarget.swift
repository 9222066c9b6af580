/// What a link in a page's Markdown leads to.
enum LinkTarget: Equatable, Sendable {
    /// A page of the site, by number, and a place on it.
    case page(Int, anchor: String?)
    /// A place on the page itself.
    case here(anchor: String)
    /// A picture or download of the site.
    case asset(SourcePath)
    /// What the build makes without a file, by its address from the root of the site.
    case generated(String)
    /// Another site, or a way to write to somebody.
    case elsewhere
    /// A page that exists but is not public today.
    case withheld(SourcePath, Lifecycle)
    /// An address that would bypass the directory of helplines.
    case number(String)
    /// Nothing; with the path that was nearest.
    case missing(nearest: String?)
    /// Written in a way that no browser or no reader can follow.
    case malformed(reason: String, hint: String)
}

extension Site {
    /// Finds what `url`, as written in `source`, leads to.
    func target(of url: String, in source: SourcePath) -> LinkTarget {
        if url.hasPrefix("#") {
            return .here(anchor: PercentEncoding.decode(url.dropFirst()) ?? String(url.dropFirst()))
        }
        if url.isEmpty || url.hasPrefix("?") {
            return .malformed(
                reason: "names no page",
                hint: "write the path to the file between the round brackets"
            )
        }
        if url.hasPrefix("//") {
            return .malformed(
                reason: "starts with two slashes",
                hint: "write the whole address, beginning with https://"
            )
        }
        if let scheme = Self.scheme(of: url) { return outside(url, scheme: scheme) }
        let cut = url.firstIndex(of: "#") ?? url.endIndex
        let anchor = cut < url.endIndex ? String(url[url.index(after: cut)...]) : nil
        let path = url[..<cut].prefix { $0 != "?" }
        guard let decoded = PercentEncoding.decode(path) else {
            return .malformed(
                reason: "has a broken % code",
                hint: "write the path as the file is named, or %25 for a per cent sign"
            )
        }
        let target =
            decoded.hasPrefix("/") ? absolute(decoded, from: source) : relative(decoded, to: source)
        guard case .page(let number, _) = target else { return target }
        return .page(number, anchor: anchor.map { PercentEncoding.decode($0) ?? $0 })
    }

    /// The word before the first colon, if it is a scheme (RFC 3986, section 3.1).
    private static func scheme(of url: String) -> Substring? {
        let word = url.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        guard word.first?.isLetter == true, url[word.endIndex...].first == ":" else { return nil }
        return word
    }

    private func outside(_ url: String, scheme: Substring) -> LinkTarget {
        switch scheme.lowercased() {
        case "tel", "sms", "callto": .number(String(url[scheme.endIndex...].dropFirst()))
        case "mailto": .elsewhere
        case "http", "https":
            Self.namesHost(url[scheme.endIndex...].dropFirst())
                ? .elsewhere
                : .malformed(
                    reason: "names no site",
                    hint: "write the whole address, such as https://example.org/page"
                )
        default:
            .malformed(
                reason: "begins with '\(scheme):', which not every browser can open",
                hint: "use an address that begins with https://"
            )
        }
    }

    /// Whether two slashes and the name of a host follow the scheme.
    private static func namesHost(_ rest: Substring) -> Bool {
        rest.hasPrefix("//")
            && rest.dropFirst(2).first.map { $0.isLetter || $0.isNumber || $0 == "[" } == true
    }

    private func absolute(_ path: String, from source: SourcePath) -> LinkTarget {
        let parts = path.split(separator: "/").map(String.init)
        if let number = number(at: Permalink(parts)) { return .page(number, anchor: nil) }
        if let address = generated[Permalink(parts)] { return .generated(address) }
        if let file = source.resolving(path), number(of: file) != nil || assets[file] != nil {
            return .missing(nearest: file.relative(to: source))
        }
        let known = pages.map(\.permalink.path) + generated.all
        return .missing(nearest: Spelling.nearest(to: path, in: known))
    }

    private func relative(_ path: String, to source: SourcePath) -> LinkTarget {
        guard let file = source.resolving(path) else {
            return .malformed(
                reason: "leads out of the Content folder",
                hint: "link to a file inside Content"
            )
        }
        for candidate in [file, file.appending("index.md")] {
            if let number = number(of: candidate) { return .page(number, anchor: nil) }
            if let why = withheld[candidate] { return .withheld(candidate, why) }
        }
        if assets[file] != nil { return .asset(file) }
        return .missing(nearest: nearest(to: file, from: source))
    }

    private func nearest(to file: SourcePath, from source: SourcePath) -> String? {
        let isPage = file.fileExtension == "md"
        let known = isPage ? pages.map(\.source.text) : assets.keys.map(\.text).sorted()
        // A page that moved keeps its name more often than its folder.
        let moved = known.filter { $0.hasSuffix("/" + file.name) }.min()
        guard let found = moved ?? Spelling.nearest(to: file.text, in: known) else { return nil }
        return SourcePath(found).relative(to: source)
    }
}
