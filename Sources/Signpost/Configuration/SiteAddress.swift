/// Where the site is published, such as `https://example.org/safety`.
struct SiteAddress: Hashable, Sendable {
    /// The whole address, without a slash at its end.
    let text: String
    /// The part before the path, such as `https://example.org`.
    let origin: String
    /// The path, such as `/safety`, or empty when the site has the host to itself.
    let path: String

    /// The host, with its port if one is written.
    var host: String { String(origin.split(separator: "/").last ?? "") }
}
