import ArgumentParser
import Foundation
import Signpost

/// `signpost styleguide`: the site with the reference of its theme's components.
struct StyleguideCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "styleguide",
        abstract: "Show every component of the theme, in every mood.",
        discussion: """
            Builds the site and adds a folder, styleguide, with a page for each component and each \
            mood, its colours with their contrast, its sizes and its icons. It is for those who \
            work on the theme, and never part of what 'signpost build' publishes.

            Example: then open .build/styleguide/styleguide/index.html

              signpost styleguide --output .build/styleguide
            """
    )

    @OptionGroup var settings: BuildSettings
    @OptionGroup var reporting: ReportOptions

    @Option(
        help: ArgumentHelp(
            "The folder to write to, which is no folder of readers.",
            valueName: "dir"
        ),
        completion: .directory
    )
    var output: String

    func validate() throws {
        if output.isEmpty {
            throw ValidationError(
                "'' is not a folder; name the one to write to, such as styleguide."
            )
        }
        let folders = [output, settings.project.folder("Public")].map {
            URL(filePath: $0, directoryHint: .isDirectory).standardizedFileURL.path
        }
        guard folders[0] == folders[1] || folders[0].hasPrefix(folders[1] + "/") else { return }
        throw ValidationError(
            "'\(output)' is what readers see; name another folder, such as \(Self.example)."
        )
    }

    private static let example = ".build/styleguide"

    func run() async throws {
        let publishing = Publishing(settings: settings, reporting: reporting)
        let options = settings.options.withStyleguide
        try await publishing.run(options, to: output, like: Self.example)
    }
}
