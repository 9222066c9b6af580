import ArgumentParser
import Signpost

/// `signpost next-change`: when a timer should build the site again.
struct NextChangeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next-change",
        abstract: "Print the next moment at which the site would be built otherwise.",
        discussion: """
            A page appears or leaves on its day, becomes overdue, an event is over, a helpline must be \
            checked, or a year ends. Days begin at midnight in UTC.

            Example: a timer that builds then

              systemd-run --on-calendar "$(signpost next-change)" signpost build
            """
    )

    @OptionGroup var project: ProjectOptions

    func run() async throws {
        let site = try await SiteAsked.of(project, consequence: "a change may be missing")
        try Console().write("\(site.nextChange.iso) 00:00:00 UTC\n")
    }
}
