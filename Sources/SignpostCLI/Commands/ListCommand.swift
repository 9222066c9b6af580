import ArgumentParser
import Signpost

/// `signpost list`: what somebody should look at.
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List pages by their dates, redirects or helplines.",
        discussion: """
            drafts: pages that are still being written.
            scheduled: pages that appear on a later day.
            expired: pages whose last day is over.
            overdue: public pages that somebody should have gone over by now.
            redirects: old addresses and where they lead.
            helplines: every helpline, when it must be checked and the pages that name it.

            Example: what must be gone over by the end of the year

              signpost list overdue --now 2027-01-01
            """
    )

    @Argument(help: "What to list.")
    var subject: ListSubject

    @OptionGroup var project: ProjectOptions

    func run() async throws {
        let console = Console()
        let build = Build(project.options.lookingAhead)
        let report = await Progress.during { await build.run(into: .nowhere, onStage: $0) }
        if let site = report.site {
            let rows = subject.rows(of: site)
            try console.write(Table(rows: rows).text)
            if rows.isEmpty, report.isPublishable {
                console.complain("There are no \(subject.phrase)\n")
            }
        }
        guard report.isPublishable else {
            let reporter = Reporter(format: .text, colour: .auto, root: project.root)
            if report.site == nil { try reporter.show(report.diagnostics) }
            throw reporter.refuse(
                Conclusion.refused(
                    report.diagnostics,
                    consequence: "the list may lack something; run 'signpost check'"
                )
            )
        }
    }
}
