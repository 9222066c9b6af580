/// Whether every sensitive page has a way out, and the number to call in danger first in its help panel.
struct SensitivePages {
    let site: Site

    func diagnostics() -> [Diagnostic] {
        let numbers = site.pages.indices.filter { site.isSensitive($0) && !isLost($0) }
        guard let first = numbers.first else { return [] }
        let exit: [Diagnostic] =
            site.configuration.exit == nil
            ? [.noExit(numbers.count, first: site.pages[first].source)] : []
        return exit + (site.panels.isWhole ? help(on: numbers) : [])
    }

    /// Whether an Easy Read page counts as sensitive only because it names no page that it could tell.
    ///
    /// That was reported. Where the page has expired, nobody has made a mistake, and the twin stays without it.
    private func isLost(_ number: Int) -> Bool {
        let page = site.pages[number]
        guard let path = page.fields.easyReadOf, site.easyRead.standard(of: number) == nil,
            site.answer(number, \.sensitive) == nil
        else { return false }
        let target = site.target(of: path.value, in: page.source, suggests: false)
        if case .withheld(_, .expired) = target { return false }
        return true
    }

    /// A panel is reported once, with the first page that shows it.
    private func help(on numbers: [Int]) -> [Diagnostic] {
        var told: Set<String> = []
        return numbers.compactMap { number in
            let source = site.pages[number].source
            guard let panel = site.helpPanel(of: number).flatMap({ site.panels[$0] }) else {
                return .noHelp(source)
            }
            guard panel.helplines.first?.isEmergency != true,
                told.insert(panel.id.value).inserted
            else { return nil }
            let emergency = site.helplines.all.first { $0.isEmergency }
            return .noEmergency(panel.id, on: source, add: emergency?.id.value)
        }
    }
}

extension Diagnostic {
    fileprivate static func noExit(_ count: Int, first: SourcePath) -> Self {
        let (pages, readers) =
            count == 1
            ? ("\(first.inContent) is sensitive", "its readers")
            : ("\(count) pages are sensitive, such as \(first.inContent)", "their readers")
        return Diagnostic(
            id: "exit-missing",
            at: Place(file: "Content/site.yml"),
            "\(pages), but site.yml does not say where \(readers) can leave to",
            hint:
                "add a line 'exit: {to: https://www.bbc.co.uk/weather, allowed: [https://www.bbc.co.uk/weather]}'"
        )
    }

    fileprivate static func noHelp(_ page: SourcePath) -> Self {
        Diagnostic(
            id: "sensitive-help-missing",
            at: Place(file: page.inContent),
            "the page is sensitive, but has no help panel",
            hint: "add a line 'help: ...' with the id of a panel in data/help-panels.yml"
        )
    }

    fileprivate static func noEmergency(
        _ panel: Located<String>,
        on page: SourcePath,
        add emergency: String?
    ) -> Self {
        Diagnostic(
            id: "help-panel-emergency",
            at: panel.place,
            "'\(panel.value)' is the help panel of the sensitive page \(page.inContent), but does not begin with the number to call in danger",
            hint: emergency.map { "put '\($0)' at the front of its helplines" }
                ?? "add an entry with the number 999 to data/helplines.yml and put it at the front of the panel's helplines"
        )
    }
}
