/// The days to come: what would go wrong then is said today, while somebody is looking.
///
/// For the next days on which a page appears, and once for the drafts, the pages are routed and assembled as if
/// it were that day. Only pages that nobody has looked at yet are rendered, and nothing is sent to the sink.
extension Build {
    /// What today's build knows, and what is found out about later days.
    struct Rehearsal: Sendable {
        let settings: Settings
        let theme: Theme
        let parsed: [ParsedPage]
        let assets: [SourcePath: Asset]
        /// What was said already.
        var known: Set<Diagnostic>
        /// Of every page that was rendered.
        var facts: [SourcePath: PageFacts] = [:]
        /// Pictures and downloads that pages to come show.
        var shown: Set<SourcePath> = []

        init(
            _ settings: Settings,
            _ theme: Theme,
            _ parsed: [ParsedPage],
            _ site: Site,
            _ facts: [PageFacts],
            _ known: [Diagnostic]
        ) {
            self.settings = settings
            self.theme = theme
            self.parsed = parsed
            assets = site.assets
            self.known = Set(known)
            guard !site.withheld.isEmpty || parsed.contains(where: \.leavesMark) else { return }
            keep(facts, of: site)
        }
    }

    /// Reports the mistakes of pages that wait for their day as what they will be then, and those of drafts,
    /// which somebody is still writing, as warnings; gives what is known then.
    func rehearse(
        _ rehearsal: Rehearsal,
        into diagnostics: inout [Diagnostic]
    ) async -> Rehearsal {
        var rehearsal = rehearsal
        let lives = rehearsal.parsed.map { Lifecycle($0, on: options.today) }
        for day in daysToRehearse(lives, rehearsal.parsed) {
            let found = await perform(&rehearsal, on: day, withDrafts: options.showsDrafts)
            rehearsal.known.formUnion(found)
            diagnostics += found
        }
        if lives.contains(.draft), !options.showsDrafts {
            let found = await perform(&rehearsal, on: options.today, withDrafts: true)
            diagnostics += found.map { $0.softened }
        }
        return rehearsal
    }

    /// The next days on which pages appear, and the last of all, on which every page of the others is there; and the
    /// next on which pages are over whose address goes on.
    ///
    /// Each costs as much as putting the whole site together, so a site with a page for every day of a
    /// year would otherwise take minutes.
    private func daysToRehearse(
        _ lives: [Lifecycle],
        _ pages: [ParsedPage]
    ) -> [CalendarDate] {
        let first = Set(lives.compactMap(\.firstDay)).sorted()
        let shown = first.count > 6 ? first.prefix(5) + first.suffix(1) : first
        let last = Set(pages.filter(\.leavesMark).compactMap(\.fields.expires?.value))
            .filter { $0 > options.today }
        return Set(shown + last.sorted().prefix(3)).sorted()
    }

    private func perform(
        _ rehearsal: inout Rehearsal,
        on day: CalendarDate,
        withDrafts: Bool
    ) async -> Set<Diagnostic> {
        var found: [Diagnostic] = []
        let settings = rehearsal.settings
        let routed = route(
            rehearsal.parsed,
            settings,
            on: day,
            withDrafts: withDrafts,
            into: &found
        )
        let assets = rehearsal.assets
        let (site, _) = await assemble(routed, assets, settings, on: day, into: &found)
        let composer = Composer(site, rehearsal.theme)
        let renderer = PageRenderer(composer: composer, rehearses: true, spells: options.spells)
        let numbers = rehearsal.unseen(of: site)
        let facts = await numbers.concurrentMap(jobs: options.jobs, into: &found) {
            PageFacts(renderer.render($0, into: &$1).facts)
        }
        found += AnchorCheck(rehearsal.note(facts, of: site)).diagnostics()
        let files = Set(numbers.map { site.pages[$0].source.inContent })
        return Set(found).subtracting(rehearsal.known).filter {
            // Warnings about other pages can wait until they are true.
            $0.severity == .error || files.contains($0.place.file)
        }
    }
}

extension Build.Rehearsal {
    /// The numbers of pages that were not rendered yet, or not with all of their links.
    fileprivate func unseen(of site: Site) -> [Int] {
        let cut = Set(known.filter { $0.id == "link-withheld" }.map(\.place.file))
        return site.pages.indices.filter { number in
            let source = site.pages[number].source
            return facts[source] == nil || cut.contains(source.inContent)
        }
    }

    /// A list that stands in for the front page of a section must not pass for the page itself.
    fileprivate mutating func keep(_ found: [PageFacts], of site: Site) {
        for facts in found where !site.pages[facts.number].parsed.isGenerated {
            self.facts[site.pages[facts.number].source] = facts
        }
    }

    /// Keeps what was found out about pages; gives the facts of the whole site, in the order of its pages.
    fileprivate mutating func note(_ found: [PageFacts], of site: Site) -> [PageFacts] {
        keep(found, of: site)
        shown.formUnion(site.used(in: found).map(\.source))
        let fresh = Dictionary(uniqueKeysWithValues: found.map { ($0.number, $0) })
        return site.pages.indices.map { number in
            let anchors = facts[site.pages[number].source]?.anchors ?? []
            return fresh[number] ?? PageFacts(TextFacts(number: number, anchors: anchors))
        }
    }
}

extension ParsedPage {
    /// Whether the site is another on the day the page expires, beyond that it is gone.
    fileprivate var leavesMark: Bool { fields.ending != nil || key.isHome && fields.expires != nil }
}

extension Lifecycle {
    /// The day on which the page appears, if it waits for one.
    fileprivate var firstDay: CalendarDate? {
        guard case .scheduled(let day) = self else { return nil }
        return day
    }
}
