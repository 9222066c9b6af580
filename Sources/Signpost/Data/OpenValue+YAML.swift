extension OpenValue {
    /// Takes over a value as it is written: `true`, `false` and numbers count as such unless quoted.
    init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let text, isQuoted: true): self = .text(text)
        case .scalar(let text, isQuoted: false): self = Self.plain(text)
        case .list(let nodes): self = .list(nodes.map(OpenValue.init))
        case .map(let entries):
            self = .map(entries.map { Entry(key: $0.key, value: OpenValue($0.value)) })
        }
    }

    private static func plain(_ text: String) -> OpenValue {
        switch text {
        case "", "~", "null": .nothing
        case "true": .flag(true)
        case "false": .flag(false)
        default: isNumber(text) ? .number(text) : .text(text)
        }
    }

    /// Whether text is a number as JSON writes it; `0800` is none.
    static func isNumber(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let whole = rest.prefix { isDigit($0) }
        guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else {
            return false
        }
        rest = rest.dropFirst(whole.count)
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix { isDigit($0) }
            guard !fraction.isEmpty else { return false }
            rest = rest.dropFirst(fraction.count + 1)
        }
        guard rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") else {
            return rest.isEmpty
        }
        rest.removeFirst()
        if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        return !rest.isEmpty && rest.allSatisfy { isDigit($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
