/// A value whose shape nobody declared: a page's `extra`, or a data file.
indirect enum OpenValue: Hashable, Sendable {
    case nothing
    case flag(Bool)
    /// A number as it was written, so that `0.10` stays `0.10`.
    case number(String)
    case text(String)
    case list([OpenValue])
    case map([Entry])

    /// One name and its value; a map keeps the order in which they were written.
    struct Entry: Hashable, Sendable {
        let key: String
        let value: OpenValue
    }

    /// The value under a name, or nil when this is no map or has no such name.
    subscript(key: String) -> OpenValue? {
        guard case .map(let entries) = self else { return nil }
        return entries.first { $0.key == key }?.value
    }
}
