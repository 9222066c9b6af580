/// A term has at most one page of its own in each language, or readers would be led to one of two.
struct TermPages {
    let site: Site

    private struct Key: Hashable {
        let kind: TaxonomyKind
        let term: String
        let language: String
    }

    func diagnostics() -> [Diagnostic] {
        var first: [Key: Page] = [:]
        return TaxonomyKind.allCases.flatMap { kind in
            site.pages.compactMap { page in
                guard let term = page.fields.ownTerm(kind) else { return nil }
                let key = Key(kind: kind, term: term.value, language: page.key.language)
                guard let earlier = first[key] else {
                    first[key] = page
                    return nil
                }
                return .districtTaken(term, by: earlier.source)
            }
        }
    }
}

extension Diagnostic {
    static func districtTaken(_ term: Located<String>, by first: SourcePath) -> Self {
        Diagnostic(
            id: "district-taken",
            at: term.place,
            "the district '\(term.value)' has a page already: \(first.inContent)",
            hint: "name the district that this page is about, or give one of the two another 'type'"
        )
    }
}
