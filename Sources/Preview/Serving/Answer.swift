/// What a browser gets for an address.
public struct Answer: Sendable {
    /// How the request went, as HTTP counts it.
    public enum Status: Sendable {
        /// Here is the file.
        case found
        /// Nothing stands there; what follows says so.
        case missing
        /// The site cannot be shown; what follows says why.
        case broken
        /// It stands at another address.
        case moved(to: String)
    }

    /// How it went.
    public let status: Status
    /// The file's bytes.
    public let bytes: [UInt8]
    /// The file's type.
    let type: String

    /// Makes an answer whose type is that of the file `name`, such as `/advice/` or `site.css`.
    public init(_ bytes: [UInt8], named name: String, _ status: Status = .found) {
        self.status = status
        self.bytes = bytes
        type = MediaType.of(name)
    }
}
