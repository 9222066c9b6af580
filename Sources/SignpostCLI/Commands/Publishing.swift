import Signpost

/// Builds a site and swaps it in, for the commands that write one.
struct Publishing {
    let settings: BuildSettings
    let reporting: ReportOptions

    /// Publishes to the folder `name`, shows what is wrong, and ends with one line.
    ///
    /// A folder that will not do is answered with one such as `example`.
    func run(_ options: BuildOptions, to name: String, like example: String) async throws {
        let start = ContinuousClock.now
        let reporter = reporting.reporter(root: settings.project.root)
        let folder = try settings.outputFolder(name, like: example, reporter)
        let build = Build(options)
        let (report, publication) = await Progress.during {
            await build.publish(to: folder, onStage: $0)
        }
        try reporter.show(report.diagnostics)
        reporter.time(report, if: settings.timings)
        guard let publication else {
            throw reporter.refuse(
                Conclusion.refused(report.diagnostics, consequence: "nothing was published")
            )
        }
        try reporter.conclude(
            Conclusion.published(
                pages: report.site?.publishedPages ?? 0,
                publication,
                to: name,
                in: ContinuousClock.now - start,
                warnings: report.diagnostics.count
            )
        )
    }
}
