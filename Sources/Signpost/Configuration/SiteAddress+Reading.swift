extension SiteAddress {
    /// Takes an absolute address without `..`, query or fragment; nil when it is something else.
    init?(_ text: String) {
        guard let (origin, rest) = FieldKind.webAddressParts(text) else { return nil }
        let parts = rest.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let steps = parts.last == "" ? parts.dropLast() : parts
        guard !rest.contains(where: "?#%".contains),
            steps.allSatisfy({ $0 != "" && $0 != "." && $0 != ".." })
        else { return nil }
        self.origin = String(origin)
        path = steps.map { "/" + $0 }.joined()
        self.text = self.origin + path
    }
}
