import ArgumentParser
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
            """
    )

    @Flag(help: "End with status 1 when the review of a public page is overdue, too.")
    var failOverdue = false

    @OptionGroup var spelling: SpellingOptions
    @OptionGroup var settings: BuildSettings
    @OptionGroup var offers: OfferOptions
    @OptionGroup var reporting: ReportOptions

    func run() async throws {
        let start = ContinuousClock.now
        let reporter = reporting.reporter(root: settings.project.root)
        let build = Build(try await spelling.applied(to: offers.options(settings), reporter))
        let report = await Progress.during { await build.run(into: .nowhere, onStage: $0) }
        try reporter.show(report.diagnostics)
        reporter.time(report, if: settings.timings)
        guard report.isPublishable else {
            throw reporter.refuse(
                Conclusion.refused(report.diagnostics, consequence: "the site cannot be published")
            )
        }
        let overdue = report.site?.overdue.count ?? 0
        if failOverdue, overdue > 0 {
            let pages = Amount.of(overdue, "page")
            throw reporter.refuse("\(pages) to go over, which --fail-overdue takes for a mistake")
        }
        try reporter.conclude(
            Conclusion.checked(
                pages: report.site?.publishedPages ?? 0,
                in: ContinuousClock.now - start,
                warnings: report.diagnostics.count
            )
        )
    }
}
