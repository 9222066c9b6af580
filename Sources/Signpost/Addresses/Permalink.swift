/// The address of one page within the site, such as `/advice/passwords/`.
public struct Permalink: Hashable, Sendable {
    /// The parts between the slashes, not percent-encoded; none for the home page.
    let parts: [String]

    /// The address as it is written in HTML, percent-encoded, with a slash at both ends.
    public let path: String

    init(_ parts: [String]) {
        self.parts = parts
        path =
            parts.isEmpty
            ? "/" : "/" + parts.map(PercentEncoding.encode).joined(separator: "/") + "/"
    }

    /// The file that answers the address.
    var file: String {
        (parts + ["index.html"]).joined(separator: "/")
    }

    func appending(_ more: String...) -> Permalink {
        Permalink(parts + more)
    }
}

extension Permalink: Comparable {
    /// Orders by the parts, so that a section comes before its pages.
    public static func < (a: Self, b: Self) -> Bool {
        a.parts.lexicographicallyPrecedes(b.parts)
    }
}
