/// An address of others that must not be linked any more.
struct RetiredAddress: Sendable {
    /// The name of the file in the data folder.
    static let file = "retired-addresses.yml"

    let address: Located<String>
    /// The host in small letters, without `www.`.
    let host: String
    /// The parts of the path below which all is retired; none for the whole host.
    let path: [String]
    let instead: String
    let reason: String
    let since: CalendarDate?

    /// Whether an address is this one, or lies below it.
    func covers(_ other: WebAddress) -> Bool {
        (other.host == host || other.host.hasSuffix("." + host))
            && other.path.starts(with: path)
    }
}

/// The parts of an address by which it is held against others.
struct WebAddress: Hashable, Sendable {
    let host: String
    let path: [String]

    /// Takes an address with or without `https://`; letters of both sizes are the same, as they are on most servers.
    init(_ text: String) {
        let text = text.lowercased()
        let start = text.firstRange(of: "://")?.upperBound ?? text.startIndex
        let parts = text[start...].prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
        let name = (parts.first ?? "").prefix { $0 != ":" }
        host = String(name.hasPrefix("www.") ? name.dropFirst(4) : name)
        path = parts.dropFirst().map(String.init)
    }
}
