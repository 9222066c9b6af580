/// A web address that tells others who sent or opened it, and the one that was meant.
struct TrackedAddress {
    /// What tells of the reader: the host of a program that wraps links, or the names of what was added.
    enum Tracking: Equatable {
        case wrapped(host: String)
        case added([String])
    }

    let tracking: Tracking
    /// The address without it; nil where only the other server knows it.
    let meant: String?

    /// Nil when an address has nothing of the kind.
    init?(_ url: String) {
        guard let start = url.firstRange(of: "://")?.upperBound else { return nil }
        let host = url[start...].prefix { !"/?#".contains($0) }.lowercased()
        if let name = Self.wrapper(host, path: url[start...].dropFirst(host.count)) {
            tracking = .wrapped(host: host)
            meant = Self.value(of: name, in: url)
            return
        }
        guard let query = Self.query(of: url) else { return nil }
        let parts = url[query].split(separator: "&", omittingEmptySubsequences: false)
        let added = parts.filter { Self.isTracking($0.prefix { $0 != "=" }) }
        guard !added.isEmpty else { return nil }
        tracking = .added(added.map { String($0.prefix { $0 != "=" }) })
        let kept = parts.filter { !added.contains($0) }.joined(separator: "&")
        let before = url[..<query.lowerBound].dropLast(kept.isEmpty ? 1 : 0)
        meant = before + kept + url[query.upperBound...]
    }

    /// The parameter in which a service keeps the address that it wraps.
    private static func wrapper(_ host: String, path: Substring) -> String? {
        if host.hasSuffix("safelinks.protection.outlook.com") { return "url" }
        if host == "statics.teams.cdn.office.net" { return "url" }
        if host == "l.facebook.com" || host == "lm.facebook.com" || host == "l.instagram.com" {
            return "u"
        }
        if host == "linkprotect.cudasvc.com" { return "a" }
        if host.hasPrefix("www.google."), path.hasPrefix("/url?") { return "q" }
        if host == "urldefense.com" || host == "urldefense.proofpoint.com" { return "u" }
        return host.hasSuffix(".mimecast.com") && host.hasPrefix("protect-") ? "domain" : nil
    }

    private static func query(of url: String) -> Range<String.Index>? {
        guard let mark = url.firstIndex(of: "?") else { return nil }
        let start = url.index(after: mark)
        return start..<(url[start...].firstIndex(of: "#") ?? url.endIndex)
    }

    private static func value(of name: String, in url: String) -> String? {
        guard let query = query(of: url),
            let part = url[query].split(separator: "&").first(where: { $0.hasPrefix(name + "=") }),
            let value = PercentEncoding.decode(part.dropFirst(name.count + 1)),
            value.hasPrefix("https://") || value.hasPrefix("http://"),
            value.utf8.allSatisfy({ $0 > UInt8(ascii: " ") && !"()<>\"".utf8.contains($0) })
        else { return nil }
        return value
    }

    private static func isTracking(_ name: Substring) -> Bool {
        name.hasPrefix("utm_")
            || [
                "fbclid", "gclid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "mc_cid",
                "mc_eid", "igshid",
                "igsh", "_hsenc", "_hsmi", "vero_id", "mkt_tok",
            ]
            .contains(name)
    }
}

extension Diagnostic {
    /// `start` is where the address begins in the file, if that is known.
    static func tracked(_ url: String, _ tracked: TrackedAddress, at place: Place, start: Place?)
        -> Self
    {
        let summary =
            switch tracked.tracking {
            case .wrapped(let host):
                "the address leads by way of \(host), which learns who follows it, and may hold the name of who got it"
            case .added(let names):
                "the address tells who sent the reader: \(names.joined(separator: ", "))"
            }
        return Diagnostic(
            tracked.isWrapped ? .error : .warning,
            id: "link-tracking",
            at: place,
            summary,
            hint: tracked.meant.map { "write \($0), and open it once" }
                ?? "open it, and copy the address of the page that you get to",
            fix: start.flatMap { start in tracked.meant.flatMap { Fix(at: start, url, $0) } }
        )
    }
}

extension TrackedAddress {
    fileprivate var isWrapped: Bool {
        if case .wrapped = tracking { return true }
        return false
    }
}
