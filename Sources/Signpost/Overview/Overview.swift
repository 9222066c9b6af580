/// What somebody who answers for a site wants to know of it, counted.
struct Overview {
    /// How far ahead reviews and checks of helplines are shown, in days.
    static let horizon = 90

    /// All mistakes of one rule.
    struct Rule: Hashable {
        let id: String
        let severity: Diagnostic.Severity
        let count: Int
        /// The first of them, which stands for the others.
        let example: Diagnostic
    }

    /// The pages of one role, and what is to be done about them.
    struct Owner: Hashable {
        let name: String
        var pages = 0
        var errors = 0
        var warnings = 0
        var overdue = 0
        var due = 0
    }

    let diagnostics: [Diagnostic]
    /// Nil when mistakes kept the site from being put together.
    let site: SiteSummary?
    let today: CalendarDate

    /// Pages without an owner, and files that are no pages.
    static let nobody = "Nobody named"
    static let otherFiles = "Data, settings and theme"
}

extension Overview {
    var errors: Int { diagnostics.count { $0.severity == .error } }
    var warnings: Int { diagnostics.count - errors }

    /// The rules that were broken, errors first, then by how often.
    var rules: [Rule] {
        Dictionary(grouping: diagnostics) { [$0.id, $0.severity.rawValue] }.values
            .compactMap { found in
                found.min().map {
                    Rule(id: $0.id, severity: $0.severity, count: found.count, example: $0)
                }
            }
            .sorted {
                ($0.severity.rawValue, -$0.count, $0.id) < ($1.severity.rawValue, -$1.count, $1.id)
            }
    }

    /// Every role with its pages, in the order of their names.
    var owners: [Owner] {
        var owners: [String: Owner] = [:]
        var names: [String: String] = [:]
        for page in site?.pages ?? [] {
            let name = page.owner ?? Self.nobody
            names[page.file] = name
            var owner = owners[name] ?? Owner(name: name)
            owner.pages += 1
            switch days(until: page) {
            case .some(..<0): owner.overdue += 1
            case .some(...Self.horizon): owner.due += 1
            default: break
            }
            owners[name] = owner
        }
        for diagnostic in diagnostics {
            let name = names[diagnostic.place.file] ?? Self.otherFiles
            var owner = owners[name] ?? Owner(name: name)
            if diagnostic.severity == .error { owner.errors += 1 } else { owner.warnings += 1 }
            owners[name] = owner
        }
        return owners.values.sorted { $0.name < $1.name }
    }

    /// Public pages whose review is overdue or falls due within the horizon, by owner and day.
    var reviews: [(owner: String, pages: [SiteSummary.Page])] {
        let pages = (site?.pages ?? []).filter {
            days(until: $0).map { $0 <= Self.horizon } == true
        }
        return Dictionary(grouping: pages) { $0.owner ?? Self.nobody }
            .map { owner, pages in
                (
                    owner,
                    pages.sorted {
                        ($0.reviewBy?.iso ?? "", $0.file) < ($1.reviewBy?.iso ?? "", $1.file)
                    }
                )
            }
            .sorted { $0.0 < $1.0 }
    }

    /// How many days are left for the review of a public page; nil when it has none.
    func days(until page: SiteSummary.Page) -> Int? {
        guard page.address != nil, !page.isDraft, let day = page.reviewBy else { return nil }
        return day.dayNumber - today.dayNumber
    }

    /// Helplines that must be checked within the horizon, the next first.
    var helplines: [SiteSummary.HelplineUse] {
        (site?.helplines ?? [])
            .filter { use in
                use.verifyBy.map { $0.dayNumber - today.dayNumber <= Self.horizon } == true
            }
            .sorted { ($0.verifyBy?.iso ?? "", $0.id) < ($1.verifyBy?.iso ?? "", $1.id) }
    }

    /// How many public pages can be read at which age; nil stands for those that do not say.
    var readingAges: [(age: Int?, pages: Int)] {
        let open = (site?.pages ?? []).filter { $0.address != nil && !$0.isDraft }
        return Dictionary(grouping: open, by: \.readingAge).map { ($0, $1.count) }
            .sorted { ($0.0 ?? .max) < ($1.0 ?? .max) }
    }

    /// The files with most to look at.
    var busiest: [(file: String, errors: Int, warnings: Int)] {
        Dictionary(grouping: diagnostics, by: \.place.file)
            .map { file, found in
                let errors = found.count { $0.severity == .error }
                return (file, errors, found.count - errors)
            }
            .sorted { (-$0.1 - $0.2, $0.0) < (-$1.1 - $1.2, $1.0) }
            .prefix(10).map(\.self)
    }
}
