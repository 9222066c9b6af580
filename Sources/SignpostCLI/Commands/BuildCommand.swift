import ArgumentParser
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
    @OptionGroup var offers: OfferOptions
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
        let publishing = Publishing(settings: settings, reporting: reporting)
        let name = output ?? settings.project.folder("Public")
        try await publishing.run(offers.options(settings), to: name, like: "Public")
    }
}
