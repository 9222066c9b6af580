/// Whether every page whose address goes on after it leads to a page that will be there.
///
/// It looks at dates alone, so what is wrong on the last day is told when it is written.
struct EndingChecks {
    private let pages: [ParsedPage]
    private let ending: [ParsedPage]

    /// Takes every page with a file, public or not.
    init(_ pages: [ParsedPage]) {
        self.pages = pages
        ending = pages.filter { $0.fields.ending != nil }
    }

    func diagnostics() -> [Diagnostic] {
        if ending.isEmpty { return [] }
        let known = Dictionary(pages.map { ($0.source, $0) }) { first, _ in first }
        var told: Set<SourcePath> = []
        return ending.compactMap { page in
            target(of: page, known) ?? circle(through: page, known, &told) ?? section(page)
        }
    }

    /// What is wrong with the page to go to.
    private func target(of page: ParsedPage, _ known: [SourcePath: ParsedPage]) -> Diagnostic? {
        guard let path = page.fields.ending?.page, let day = page.fields.expires?.value else {
            return nil
        }
        guard let target = page.source.resolving(path.value).flatMap({ known[$0] }) else {
            return .deadLink(
                path.value,
                .missing(nearest: nearest(to: path.value, from: page)),
                at: path.place
            )
        }
        let life = Lifecycle(target, on: day)
        switch life {
        case .draft, .scheduled, .expired: return .endingWithheld(path, target.source, life)
        case .live, .archived, .moved: break
        }
        guard let last = target.fields.expires?.value, target.fields.ending == nil else {
            return nil
        }
        return .endingLost(path, target.source, last)
    }

    private func nearest(to path: String, from page: ParsedPage) -> String? {
        Spelling.nearest(to: path, in: pages.map { $0.source.relative(to: page.source) })
    }

    /// A circle is told once, with the first of its pages.
    private func circle(
        through page: ParsedPage,
        _ known: [SourcePath: ParsedPage],
        _ told: inout Set<SourcePath>
    ) -> Diagnostic? {
        var way: [SourcePath] = []
        var next: ParsedPage? = page
        while let step = next, let path = step.fields.ending?.page {
            if told.contains(step.source) || way.dropFirst().contains(step.source) { return nil }
            if step.source == way.first {
                told.formUnion(way)
                return .endingCircle(path, way + [step.source])
            }
            way.append(step.source)
            next = step.source.resolving(path.value).flatMap { known[$0] }
        }
        return nil
    }

    /// The front page of a folder cannot lead on while pages below it stay: they would stand in no section.
    private func section(_ page: ParsedPage) -> Diagnostic? {
        guard let ending = page.fields.ending, ending.form == .redirect, page.key.isIndex,
            let day = page.fields.expires?.value
        else { return nil }
        let folder = page.key.folder + "/"
        let left = pages.first { other in
            guard other.key.language == page.key.language, other.key != page.key,
                (other.key.folder + "/").hasPrefix(folder)
            else { return false }
            switch Lifecycle(other, on: day) {
            case .live, .scheduled, .archived: return true
            case .draft, .expired, .moved: return false
            }
        }
        return left.map { .endingOfSection(at: ending.place, $0.source) }
    }
}

extension Diagnostic {
    fileprivate static func endingWithheld(
        _ path: Located<String>,
        _ target: SourcePath,
        _ why: Lifecycle
    ) -> Self {
        Diagnostic(
            id: "after-withheld",
            at: path.place,
            "when this page is over its readers are led to \(target.inContent), which \(why.phrase)",
            hint: "name a page that is public on that day and stays"
        )
    }

    fileprivate static func endingLost(
        _ path: Located<String>,
        _ target: SourcePath,
        _ last: CalendarDate
    ) -> Self {
        Diagnostic(
            id: "after-withheld",
            at: path.place,
            "when this page is over its readers are led to \(target.inContent), which expires on \(last.iso)",
            hint: "name a page that stays, or add lines 'after' to that one"
        )
    }

    fileprivate static func endingCircle(_ path: Located<String>, _ way: [SourcePath]) -> Self {
        Diagnostic(
            id: "after-circle",
            at: path.place,
            "pages that are over lead in a circle: \(way.map(\.inContent).joined(separator: ", "))",
            hint: "let one of them lead to a page that stays"
        )
    }

    fileprivate static func endingOfSection(at place: Place, _ left: SourcePath) -> Self {
        Diagnostic(
            id: "after-section",
            at: place,
            "this front page cannot lead on, because pages below it stay, such as \(left.inContent)",
            hint: "write 'then: archive', which lists them, or let them lead on too"
        )
    }
}
