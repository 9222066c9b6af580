extension Diagnostic {
    /// A word of the site's own list.
    static func badWord(_ group: WordList.Group, at place: Place, _ written: String) -> Self {
        let (id, reason) = group.kind.rule
        return Diagnostic(
            .warning,
            id: id,
            at: place,
            "'\(written)' \(reason)",
            hint: group.kind.hint(group.better ?? "another word")
        )
    }
}

extension WordList.Kind {
    fileprivate var rule: (id: String, reason: String) {
        let (id, reason) =
            switch self {
            case .retired:
                ("word-retired", "is no longer used")
            case .blame:
                ("word-blame", "puts the fault on somebody who was harmed")
            case .hard, .known:
                ("word-hard", "is hard for many readers")
            case .idiom:
                ("word-idiom", "means something else than its words, which not every reader knows")
            }
        return (id, reason)
    }

    /// What is better than blame is told, and no word that could stand in its place.
    fileprivate func hint(_ better: String) -> String {
        self == .blame ? "say \(better)" : "write '\(better)'"
    }
}
