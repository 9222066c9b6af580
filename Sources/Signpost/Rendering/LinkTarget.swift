/// What a link in a page's Markdown leads to.
enum LinkTarget: Equatable, Sendable {
    /// A page of the site, by number, and a place on it; an empty place is where no other may be asked for.
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
    /// Finds what `url`, as written in `source`, leads to; where it is nothing, and `suggests`, what it was meant to be.
    func target(of url: String, in source: SourcePath, suggests: Bool = true) -> LinkTarget {
        let bytes = url.utf8
        if bytes.first == UInt8(ascii: "#") {
            let anchor = url.dropFirst()
            return .here(anchor: PercentEncoding.decode(anchor) ?? String(anchor))
        }
        if bytes.isEmpty || bytes.first == UInt8(ascii: "?") {
            return .malformed(
                reason: "names no page",
                hint: "write the path to the file between the round brackets"
            )
        }
        if bytes.starts(with: "//".utf8) {
            return .malformed(
                reason: "starts with two slashes",
                hint: "write the whole address, beginning with https://"
            )
        }
        guard let scheme = Self.scheme(of: url) else {
            return inside(url, from: source, suggests)
        }
        return own(url, from: source, suggests) ?? outside(url, scheme: scheme)
    }

    /// The word before the first colon, if it is a scheme (RFC 3986, section 3.1).
    private static func scheme(of url: String) -> Substring? {
        guard let colon = url.utf8.firstIndex(where: { !$0.isSchemePart }),
            url.utf8[colon] == UInt8(ascii: ":"), url.utf8.first?.isLetter == true
        else { return nil }
        return url[..<colon]
    }

    func inside(_ url: String, from source: SourcePath, _ suggests: Bool) -> LinkTarget {
        if url.utf8.starts(with: "www.".utf8) {
            return .malformed(
                reason: "is the address of another site without its beginning",
                hint: "write https://\(url)"
            )
        }
        let cut = url.utf8.firstIndex(of: UInt8(ascii: "#")) ?? url.endIndex
        let end = url.utf8[..<cut].firstIndex(of: UInt8(ascii: "?")) ?? cut
        guard let path = PercentEncoding.decode(url[..<end]) else {
            return .malformed(
                reason: "has a broken % code",
                hint: "write the path as the file is named, or %25 for a per cent sign"
            )
        }
        let isAbsolute = path.utf8.first == UInt8(ascii: "/")
        let target =
            isAbsolute
            ? absolute(path, from: source, suggests) : relative(path, to: source, suggests)
        guard cut < url.endIndex, case .page(let number, nil) = target else { return target }
        let anchor = url[cut...].dropFirst()
        return .page(number, anchor: PercentEncoding.decode(anchor) ?? String(anchor))
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
        case _ where scheme.utf8.count == 1:
            .malformed(
                reason: "is a path on somebody's own computer",
                hint: "put the file beside the page and write its name"
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

    private func absolute(_ path: String, from source: SourcePath, _ suggests: Bool) -> LinkTarget {
        let parts = path.split(separator: "/").map(String.init)
        if let number = number(at: Permalink(parts)) { return page(number) }
        if let number = endings[Permalink(parts)] { return .page(number, anchor: "") }
        if let address = generated[Permalink(parts)] { return .generated(address) }
        if isLargePrint(Permalink(parts)) { return .generated(Permalink(parts).path) }
        if let file = source.resolving(path), number(of: file) != nil || assets[file] != nil {
            return .missing(nearest: file.relative(to: source))
        }
        guard suggests else { return .missing(nearest: nil) }
        let known = pages.map(\.permalink.path) + generated.all
        return .missing(nearest: Spelling.nearest(to: path, in: known))
    }

    private func relative(_ path: String, to source: SourcePath, _ suggests: Bool) -> LinkTarget {
        guard let file = source.resolving(path) else {
            return .malformed(
                reason: "leads out of the Content folder",
                hint: "link to a file inside Content"
            )
        }
        if let found = known(file) ?? known(file.appending("index.md")) { return found }
        if assets[file] != nil { return .asset(file) }
        return .missing(nearest: suggests ? nearest(to: file, from: source) : nil)
    }

    private func known(_ file: SourcePath) -> LinkTarget? {
        if let number = number(of: file) { return page(number) }
        if let number = endings[file] { return .page(number, anchor: "") }
        return withheld[file].map { .withheld(file, $0) }
    }

    /// What was on a page whose time is over is there no more; links to it must not break on that day.
    private func page(_ number: Int) -> LinkTarget {
        .page(number, anchor: pages[number].isArchived ? "" : nil)
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

extension UInt8 {
    fileprivate var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }

    /// Whether the byte may stand in the scheme of an address.
    fileprivate var isSchemePart: Bool {
        isLetter || self &- UInt8(ascii: "0") < 10 || "+-.".utf8.contains(self)
    }
}
