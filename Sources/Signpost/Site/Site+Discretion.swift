/// Which pages must be discreet: a reader may have to leave them in a hurry, or somebody looks on.
extension Site {
    /// What the front matter says; where it says nothing, whether a topic of the page is sensitive.
    func isSensitive(_ number: Int) -> Bool {
        answer(number) { $0.sensitive }
            ?? terms(.topics, of: number).contains { isSensitive((.topics, $0)) }
    }

    /// Whether the list of a term is sensitive.
    func isSensitive(_ term: (kind: TaxonomyKind, id: String)) -> Bool {
        term.kind == .topics
            && configuration.sensitiveTopics.contains { $0.value == term.id }
    }

    /// Whether search engines, the sitemap and feeds leave the page out.
    func isUnlisted(_ number: Int) -> Bool {
        answer(number) { $0.noindex } ?? false
    }

    func discretion(of number: Int) -> (isSensitive: Bool, isUnlisted: Bool) {
        (isSensitive(number), isUnlisted(number))
    }

    /// The ids that a page names, or the page that it translates.
    func terms(_ kind: TaxonomyKind, of number: Int) -> Set<String> {
        let both = [number, original(of: number)].compactMap(\.self)
        return Set(both.flatMap { pages[$0].fields.terms(kind) }.map(\.value))
    }
}
