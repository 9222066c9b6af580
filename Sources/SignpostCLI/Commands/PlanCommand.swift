import ArgumentParser
import Signpost

/// `signpost plan`: what happens by itself on the days to come.
struct PlanCommand: AsyncParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, csv, ics
    }

    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "List what appears, leaves or falls due from today on.",
        discussion: """
            appears: the page becomes public on this day.
            leaves: the page is public no more.
            ends: the page is over, and its address shows a note or leads to another.
            over: the event is over, and its page says so.
            review: somebody must have gone over the page by the end of this day.
            check: somebody must have checked the helpline by the end of this day.
            law: somebody must have checked what the page says of the law by the end of this day.
            statement: somebody must have gone over the accessibility statement by the end of this day.
            promise: the statement promises to have put this right by the end of this day.

            Example: a calendar for everybody who must go over pages

              signpost plan --format ics > reviews.ics
            """
    )

    @OptionGroup var project: ProjectOptions

    @Option(
        help: ArgumentHelp("Only what happens on this day.", valueName: "date"),
        transform: Day.read
    )
    var on: CalendarDate?

    @Option(
        help: ArgumentHelp("Only what happens up to this day.", valueName: "date"),
        transform: Day.read
    )
    var until: CalendarDate?

    @Option(help: "text for people; csv for a spreadsheet, ics for a calendar, by who answers.")
    var format = Format.text

    func run() async throws {
        let site = try await SiteAsked.of(project, consequence: "the plan may lack something")
        let changes = site.plan.filter { change in
            (on.map { change.day == $0 } ?? true) && (until.map { change.day <= $0 } ?? true)
        }
        let console = Console()
        switch format {
        case .text: try console.write(Table(rows: changes.map(Self.row)).text)
        case .csv: try console.write(PlanFiles.csv(changes))
        case .ics: try console.write(PlanFiles.calendar(changes, of: site))
        }
        if changes.isEmpty { console.complain("Nothing is planned for these days\n") }
    }

    private static func row(_ change: PlannedChange) -> [String] {
        [change.day.iso, change.kind.rawValue, change.file, change.title, change.owner]
    }
}
