/// A rule that the site or one page breaks on purpose.
struct RuleException: Sendable {
    /// The id of the rule.
    let rule: Located<String>
    /// Why it is right there.
    let reason: String

    /// The field of site.yml and of every page.
    static let field = Field(
        "exceptions",
        .rules(.line(max: 200)),
        help: "Rules whose warnings are not shown, each with the reason why they are wrong here."
    )

    static func read(_ values: FieldValues) -> [RuleException] {
        values.table(field).compactMap { rule, value in
            guard case .text(let reason) = value.value else { return nil }
            return RuleException(rule: rule, reason: reason)
        }
    }
}

/// What may be broken on purpose, and where.
///
/// Only warnings: an error would be published.
struct Exceptions {
    private let everywhere: [RuleException]
    /// By the file of the page, from the project's root.
    private let pages: [String: [RuleException]]
    /// The files of pages that were looked at from their first line to the last.
    private let seen: Set<String>
    /// The rules that this build was not asked to look at.
    private let unasked: Set<String>

    init(_ site: Site, _ parsed: [ParsedPage], unasked: Set<String>) {
        self.unasked = unasked
        everywhere = site.configuration.exceptions
        let own = parsed.filter { !$0.fields.exceptions.isEmpty }
        pages = Dictionary(own.map { ($0.source.inContent, $0.fields.exceptions) }) { $1 }
        seen = own.isEmpty ? [] : Set(site.pages.map(\.source.inContent))
    }

    private var all: [RuleException] { everywhere + pages.values.flatMap(\.self) }

    /// The diagnostics without the warnings that are meant to be there, and with what is wrong about the exceptions.
    func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
        if all.isEmpty { return diagnostics }
        let used = Set(diagnostics.compactMap { exception(for: $0)?.rule.place })
        return left(of: diagnostics)
            + all.compactMap { mistake(in: $0.rule) ?? unused($0.rule, used) }
    }

    /// The diagnostics without the warnings that are meant to be there.
    func left(of diagnostics: [Diagnostic]) -> [Diagnostic] {
        all.isEmpty ? diagnostics : diagnostics.filter { exception(for: $0) == nil }
    }

    private func exception(for diagnostic: Diagnostic) -> RuleException? {
        guard diagnostic.severity == .warning else { return nil }
        let own = pages[diagnostic.place.file, default: []]
        return (own + everywhere).first { $0.rule.value == diagnostic.id }
    }

    private func mistake(in rule: Located<String>) -> Diagnostic? {
        guard let known = Rule.all[rule.value] else {
            return .exceptedNothing(rule, meant: Rule.nearest(to: rule.value))
        }
        if known.severity == .error { return .exceptedError(rule) }
        return known.isExceptable ? nil : .exceptedDeed(rule)
    }

    /// A page that was not rendered, such as a draft, may still break the rule.
    private func unused(_ rule: Located<String>, _ used: Set<Place>) -> Diagnostic? {
        if unasked.contains(rule.value) { return nil }
        let isSeen = pages[rule.place.file] == nil || seen.contains(rule.place.file)
        return isSeen && !used.contains(rule.place) ? .unusedException(rule) : nil
    }
}

extension Diagnostic {
    fileprivate static func exceptedError(_ rule: Located<String>) -> Self {
        Diagnostic(
            id: "exception-error",
            at: rule.place,
            "'\(rule.value)' is an error, so no page can be published with it",
            hint: "mend what it tells of, and take this line out"
        )
    }

    fileprivate static func exceptedDeed(_ rule: Located<String>) -> Self {
        Diagnostic(
            id: "exception-error",
            at: rule.place,
            "'\(rule.value)' is not about pages, so it is always told",
            hint: "take this line out, and do what the message says"
        )
    }

    fileprivate static func exceptedNothing(_ rule: Located<String>, meant: String?) -> Self {
        Diagnostic(
            id: "exception-unknown",
            at: rule.place,
            "there is no rule '\(rule.value)'",
            hint: meant.map { "did you mean '\($0)'?" }
                ?? "write what stands in square brackets behind the warning"
        )
    }

    fileprivate static func unusedException(_ rule: Located<String>) -> Self {
        Diagnostic(
            .warning,
            id: "exception-unused",
            at: rule.place,
            "nothing breaks the rule '\(rule.value)' any more",
            hint: "take the line out, so that the next mistake of its kind is told"
        )
    }
}
