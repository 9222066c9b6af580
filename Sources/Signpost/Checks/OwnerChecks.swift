/// Pages that nobody looks after, in a site that is large enough for pages to be forgotten.
///
/// A page is looked after by the owner of a section above it too. Where most pages have none, that is told once.
struct OwnerChecks {
    let site: Site

    /// Whoever has fewer pages knows them all.
    static let fewest = 20

    func diagnostics() -> [Diagnostic] {
        // The page that cannot be read may name whoever looks after all below it.
        guard !site.pages.contains(where: { $0.fields.isNameless }) else { return [] }
        let numbers = site.pages.indices.filter { number in
            let page = site.pages[number]
            return !page.parsed.isGenerated && !page.isArchived && !page.fields.isDraft
        }
        guard numbers.count >= Self.fewest else { return [] }
        let alone = numbers.filter { site.inherited($0, \.owner) == nil }
        guard alone.count * 2 <= numbers.count else {
            return [.fewOwners(numbers.count - alone.count, of: numbers.count)]
        }
        return alone.map { .noOwner(of: site.pages[$0].source) }
    }
}

extension Diagnostic {
    fileprivate static func noOwner(of page: SourcePath) -> Self {
        Diagnostic(
            .warning,
            id: "owner-missing",
            at: Place(file: page.inContent),
            "neither this page nor a section above it says who looks after it",
            hint: "add a line 'owner: ...' with a role, such as Web team"
        )
    }

    fileprivate static func fewOwners(_ count: Int, of pages: Int) -> Self {
        Diagnostic(
            .warning,
            id: "owner-missing",
            at: Place(file: "Content/site.yml"),
            count == 0
                ? "none of the \(pages) pages says who looks after it"
                : "only \(count) of the \(pages) pages say who looks after them",
            hint: "add a line 'owner: ...' with a role to the home page or to the sections"
        )
    }
}
