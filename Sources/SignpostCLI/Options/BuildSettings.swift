import ArgumentParser
import Foundation
import Signpost

/// How a site is built, whether or not it is published.
struct BuildSettings: ParsableArguments {
    @OptionGroup var project: ProjectOptions

    @Flag(help: "Show drafts as if they were finished.")
    var drafts = false

    @Option(
        name: .customLong("base-url"),
        help: ArgumentHelp("Another address for the site than site.yml gives.", valueName: "url")
    )
    var baseURL: String?

    @Option(
        help: ArgumentHelp(
            "How many cores work at once; all of them when left out.",
            valueName: "n"
        )
    )
    var jobs: Int?

    @Flag(help: "Print the seconds each stage took.")
    var timings = false

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) {
            throw ValidationError("'--jobs \(jobs)' is not a number of cores; write 1 or more.")
        }
        if let baseURL, !BuildOptions.isAddress(baseURL) {
            throw ValidationError(
                "'\(baseURL)' is not the address of a site; write it like https://example.org/preview."
            )
        }
    }

    var options: BuildOptions {
        BuildOptions(
            root: project.root,
            today: project.today,
            showsDrafts: drafts,
            address: baseURL,
            jobs: jobs ?? .cores,
            installedThemes: Installation.themes
        )
    }
}

extension BuildSettings {
    /// A folder that can be written to without harm; another one is wrong usage.
    func outputFolder(
        _ name: String,
        like example: String,
        _ reporter: Reporter
    ) throws -> OutputFolder {
        do {
            return try OutputFolder(
                name,
                project: project.source,
                sources: [project.folder("Content"), project.folder("Themes")],
                home: NSHomeDirectory(),
                example: example
            )
        } catch {
            try reporter.show([error])
            throw ExitStatus.usage
        }
    }
}
