/// A value of a YAML file and where it is written.
struct YAMLNode: Sendable {
    /// What the value is; a scalar is only text, its meaning comes from the field that holds it.
    enum Content: Sendable {
        case scalar(String, isQuoted: Bool)
        case list([YAMLNode])
        case map([Entry])
    }

    /// One key of a map, in the order of the file.
    struct Entry: Sendable {
        let key: String
        let keyPlace: Place
        let value: YAMLNode
    }

    let content: Content
    let place: Place
}

extension YAMLNode {
    /// Whether nothing is written where a value could be.
    var isEmpty: Bool {
        guard case .scalar("", isQuoted: false) = content else { return false }
        return true
    }

    /// Every scalar in the value, in the order of the file.
    var texts: [Located<String>] {
        switch content {
        case .scalar(let text, _): [Located(text, at: place)]
        case .list(let items): items.flatMap(\.texts)
        case .map(let entries): entries.flatMap(\.value.texts)
        }
    }

    /// Whether `[]` is written.
    var isEmptyList: Bool {
        guard case .list(let items) = content else { return false }
        return items.isEmpty
    }
}
