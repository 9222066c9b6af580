import ArgumentParser
import Foundation
import Signpost

/// `signpost check`: all stages but the last.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look for mistakes without publishing anything.",
        discussion: """
            Does all that 'signpost build' does but writes no file.

            Example: for a code host that shows mistakes beside the lines

              signpost check --format sarif > signpost.sarif

            With '--spelling', words that are not in the British dictionary of hunspell are warned \
            of, unless data/plain-words.yml knows them.

            With '--external', the servers that Content links to are asked whether the pages are \
            still there: one thing at a time each, and not again within a week. It needs curl.

            Example: what '--fix' would change in which file

              signpost check --fix --dry-run
            """
    )

    @Flag(help: "End with status 1 when the review of a public page is overdue, too.")
    var failOverdue = false

    @Option(
        help: ArgumentHelp(
            "Write the state of the site to one page of HTML: what is wrong, what falls due, whose it is.",
            valueName: "file"
        ),
        completion: .file()
    )
    var summary: String?

    @OptionGroup var mending: MendingOptions
    @OptionGroup var external: ExternalOptions
    @OptionGroup var spelling: SpellingOptions
    @OptionGroup var settings: BuildSettings
    @OptionGroup var offers: OfferOptions
    @OptionGroup var reporting: ReportOptions

    func validate() throws {
        guard let summary, summary.isEmpty || summary.hasSuffix("/") else { return }
        throw ValidationError("'\(summary)' is not a file; name one, such as summary.html.")
    }

    func run() async throws {
        let start = ContinuousClock.now
        let reporter = reporting.reporter(root: settings.project.root)
        let build = Build(try await spelling.applied(to: offers.options(settings), reporter))
        let check = { await Progress.during { await build.run(into: .nowhere, onStage: $0) } }
        let first = await check()
        if mending.dryRun { return try mending.show(first, reporter) }
        let mended = mending.fix ? try await mending.mend(first, reporter, again: check) : nil
        let report = mended?.report ?? first
        let links =
            external.external ? report.allowing(try await external.ask(report, reporter)) : []
        let found = (report.diagnostics + (mended?.left ?? []) + links).sorted()
        let diagnostics = found + summarize(found, report)
        try reporter.show(diagnostics)
        reporter.time(report, if: settings.timings)
        if !mending.fix { reporter.offerFixes(for: diagnostics) }
        try judge(report, diagnostics, reporter)
        try reporter.conclude(
            Conclusion.checked(
                pages: report.site?.publishedPages ?? 0,
                in: ContinuousClock.now - start,
                warnings: diagnostics.count
            )
        )
    }

    /// Writes the page for managers, if it was asked for, and says when it cannot be written.
    private func summarize(_ diagnostics: [Diagnostic], _ report: BuildReport) -> [Diagnostic] {
        guard let summary else { return [] }
        let url = URL(filePath: summary)
        if OverviewFile.holdsSomethingElse(at: url) { return [.summaryTaken(summary)] }
        let today = settings.project.today
        let page = OverviewPage(diagnostics, report.site, today: today)
        do {
            try Data(page.bytes).write(to: url, options: .atomic)
            return []
        } catch {
            return [.summaryUnwritable(summary)]
        }
    }

    /// Throws when the site cannot be published, or is not as good as was asked for.
    private func judge(
        _ report: BuildReport,
        _ diagnostics: [Diagnostic],
        _ reporter: Reporter
    ) throws {
        if diagnostics.contains(where: { $0.severity == .error }) {
            let consequence =
                report.isPublishable
                ? "the check could not be finished" : "the site cannot be published"
            throw reporter.refuse(Conclusion.refused(diagnostics, consequence: consequence))
        }
        let overdue = report.site?.overdue.count ?? 0
        if failOverdue, overdue > 0 {
            let pages = Amount.of(overdue, "page")
            throw reporter.refuse("\(pages) to go over, which --fail-overdue takes for a mistake")
        }
    }
}
