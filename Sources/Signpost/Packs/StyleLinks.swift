/// The style sheets that the directives of a pack ask for, each once.
///
/// A template writes the link beside its markup, which on a page of its own is where it is needed. In a pack it would
/// stand there as often as the directive does.
struct StyleLinks: Sendable {
    /// The addresses in the order in which they were first asked for.
    private(set) var addresses: [String] = []

    private static let opening = Array("<link rel=\"stylesheet\" href=\"".utf8)
    private static let closing = Array("\">\n".utf8)

    /// Takes the links out of the markup of a directive.
    mutating func take(from html: inout [UInt8]) {
        while let start = html.firstRange(of: Self.opening),
            let end = html[start.upperBound...].firstRange(of: Self.closing)
        {
            let url = String(decoding: html[start.upperBound..<end.lowerBound], as: UTF8.self)
            if !addresses.contains(url) { addresses.append(url) }
            html.removeSubrange(start.lowerBound..<end.upperBound)
        }
    }
}
