/// An address of another site, and where Content leads to it.
public struct ExternalLink: Hashable, Sendable {
    /// The address without the place on the page.
    public let url: String
    /// Everywhere it stands, in order.
    public let places: [Place]
}

extension [ExternalLink] {
    /// What texts, front matter and helplines lead to.
    init(_ site: Site, _ facts: [PageFacts]) {
        let fields = site.pages.flatMap(\.fields.addresses) + site.helplines.all.compactMap(\.url)
        self.init(facts.flatMap(\.references.external) + fields.map { ($0.value, $0.place) })
    }

    /// Each address once; the ones that begin with `http` and nothing else.
    init(_ found: [(url: String, place: Place)]) {
        var places: [String: Set<Place>] = [:]
        for (url, place) in found where url.lowercased().hasPrefix("http") {
            places[String(url.prefix { $0 != "#" }), default: []].insert(place)
        }
        self = places.sorted { $0.key < $1.key }
            .map { ExternalLink(url: $0, places: $1.sorted()) }
    }
}

/// What a server said when it was asked for an address.
public enum ServerAnswer: Hashable, Sendable {
    /// The status and, for a redirect, the whole address that it leads to.
    case status(Int, location: String?)
    /// No server has the name.
    case noHost
    /// Nothing that can be understood, and why.
    case silence(String)

    /// Whether a server that does not like to be asked for the head alone may say more when it is asked for all.
    var isWorthAnotherTry: Bool {
        switch self {
        case .status(let status, _): status >= 400
        case .noHost: false
        case .silence: true
        }
    }

    /// Where it leads, if it is a redirect.
    var location: String? {
        guard case .status(300..<400, let location) = self else { return nil }
        return location
    }
}
