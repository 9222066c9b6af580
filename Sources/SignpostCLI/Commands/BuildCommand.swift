import ArgumentParser
import Foundation
import Signpost

/// `signpost build`: all stages, and the site is swapped in.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Publish the site to a folder.",
        discussion: """
            Reads Content and Themes and swaps the finished site into the output folder. If the \
            content has an error, nothing is published and the old site stays as it was.

            Example: what readers will see on 1 January

              signpost build --output Public --now 2027-01-01
            """
    )

    @OptionGroup var settings: BuildSettings
    @OptionGroup var reporting: ReportOptions

    @Option(
        help: ArgumentHelp(
            "The folder to publish to; Public beside Content when left out.",
            valueName: "dir"
        ),
        completion: .directory
    )
    var output: String?

    func validate() throws {
        guard output?.isEmpty == true else { return }
        throw ValidationError("'' is not a folder; name the one to publish to, such as Public.")
    }

    func run() async throws {
        let start = ContinuousClock.now
        let reporter = reporting.reporter(root: settings.project.root)
        let name = output ?? settings.project.folder("Public")
        let folder = try outputFolder(name, reporter)
        let build = Build(settings.options)
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

    /// Asks for a folder that can be published to without harm; another one is wrong usage.
    private func outputFolder(_ name: String, _ reporter: Reporter) throws -> OutputFolder {
        let project = settings.project
        do {
            return try OutputFolder(
                name,
                project: project.source,
                sources: [project.folder("Content"), project.folder("Themes")],
                home: NSHomeDirectory()
            )
        } catch {
            try reporter.show([error])
            throw ExitStatus.usage
        }
    }
}
