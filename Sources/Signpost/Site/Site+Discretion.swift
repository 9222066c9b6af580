/// Which pages must be discreet: a reader may have to leave them in a hurry, or somebody looks on.
extension Site {
    /// What the front matter says, its own or that of the page that it tells in Easy Read; where both say nothing,
    /// whether a topic of either is sensitive, or a part of the pack that it is.
    ///
    /// An Easy Read page is, too, once the page that it tells is gone.
    func isSensitive(_ number: Int) -> Bool {
        let standard = easyRead.standard(of: number)
        if let said = answer(number, \.sensitive) ?? standard.flatMap({ answer($0, \.sensitive) }) {
            return said
        }
        // The page that it tells is gone, and with it what that said.
        if standard == nil, pages[number].fields.easyReadOf != nil { return true }
        let isTopic = configuration.sensitiveTopics.contains { topic in
            names(topic.value, .topics, on: number)
                || standard.map { names(topic.value, .topics, on: $0) } ?? false
        }
        return isTopic
            || plan(of: self.pages[number])?.parts.contains { isSensitive($0.page) } == true
    }

    /// Whether the list of a term is sensitive.
    func isSensitive(_ term: (kind: TaxonomyKind, id: String)) -> Bool {
        term.kind == .topics
            && configuration.sensitiveTopics.contains { $0.value == term.id }
    }

    /// Whether the page is for readers to whom the build offers no sensitive page of its own accord.
    ///
    /// Whoever reads a sensitive page is among such things already, and needs the way to the next one.
    func isSheltered(_ number: Int) -> Bool {
        !isSensitive(number)
            && configuration.shelteredAudiences.contains { names($0.value, .audience, on: number) }
    }

    /// Whether search engines, the sitemap and feeds leave the page out.
    func isUnlisted(_ number: Int) -> Bool {
        pages[number].isArchived || answer(number) { $0.noindex } ?? false
    }

    func discretion(of number: Int) -> (isSensitive: Bool, isUnlisted: Bool) {
        (isSensitive(number), isUnlisted(number))
    }

    /// Whether a page, or the page that it translates, names a term.
    func names(_ id: String, _ kind: TaxonomyKind, on number: Int) -> Bool {
        let isNamed = pages[number].fields.terms(kind).contains { $0.value == id }
        return isNamed || original(of: number).map { names(id, kind, on: $0) } ?? false
    }
}
