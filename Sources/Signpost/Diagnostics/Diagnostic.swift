/// One mistake in the content or theme: where it is, what is wrong and what to do about it.
public struct Diagnostic: Error, Hashable, Sendable {
    /// How much a diagnostic matters: only an error stops the site from being published.
    public enum Severity: String, Sendable, CaseIterable {
        /// The site is wrong and is not published.
        case error
        /// The site is published, but somebody should look.
        case warning
    }

    /// Whether the mistake stops publication.
    public let severity: Severity
    /// The stable name of the rule, such as `link-broken`; it has a row in the editor's guide.
    public let id: String
    /// Where the mistake is.
    public let place: Place
    /// What is wrong, in an editor's words, quoting what was written.
    public let summary: String
    /// What to do about it.
    public let hint: String
    /// The change that mends it, where there is one that cannot be wrong.
    public let fix: Fix?

    /// Makes a diagnostic from its parts.
    public init(
        _ severity: Severity = .error,
        id: String,
        at place: Place,
        _ summary: String,
        hint: String,
        fix: Fix? = nil
    ) {
        self.severity = severity
        self.id = id
        self.place = place
        self.summary = summary
        self.hint = hint
        self.fix = fix
    }
}

extension Diagnostic: Comparable {
    /// Orders by place, then rule and words, so that parallel builds print the same.
    public static func < (a: Self, b: Self) -> Bool {
        if a.place != b.place { return a.place < b.place }
        return (a.id, a.summary, a.hint) < (b.id, b.summary, b.hint)
    }
}

extension Diagnostic {
    /// The same as a warning.
    var softened: Diagnostic {
        Diagnostic(.warning, id: id, at: place, summary, hint: hint, fix: fix)
    }
}
