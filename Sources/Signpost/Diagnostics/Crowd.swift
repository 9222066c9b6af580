extension [Diagnostic] {
    /// So many mistakes of one kind in one file are enough to know what is wrong with it.
    private static var mostOfAKind: Int { 100 }

    /// The diagnostics, which must be in order, with one line for all that are too many of their kind in a file.
    var withoutCrowds: [Diagnostic] {
        guard count > Self.mostOfAKind else { return self }
        let kinds = Dictionary(grouping: self, by: Kind.init)
        let crowds = kinds.filter { $0.value.count > Self.mostOfAKind + 1 }
        guard !crowds.isEmpty else { return self }
        var seen: [Kind: Int] = [:]
        return compactMap { diagnostic in
            let kind = Kind(diagnostic)
            guard let crowd = crowds[kind] else { return diagnostic }
            seen[kind, default: 0] += 1
            guard let number = seen[kind], number > Self.mostOfAKind else { return diagnostic }
            let isFirst = number == Self.mostOfAKind + 1
            return isFirst ? .more(crowd.count - Self.mostOfAKind, like: diagnostic) : nil
        }
    }
}

/// What makes two mistakes alike.
private struct Kind: Hashable {
    let file: String
    let id: String
    let severity: Diagnostic.Severity

    init(_ diagnostic: Diagnostic) {
        file = diagnostic.place.file
        id = diagnostic.id
        severity = diagnostic.severity
    }
}

extension Diagnostic {
    fileprivate static func more(_ count: Int, like first: Diagnostic) -> Self {
        Diagnostic(
            first.severity,
            id: first.id,
            at: Place(file: first.place.file, line: first.place.line),
            "and \(count) more like this in this file",
            hint: "mend those above; the next build shows what is left"
        )
    }
}
