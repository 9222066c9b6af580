import ArgumentParser
import Signpost

@main
struct SignpostCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signpost",
        abstract: "Turns Markdown about staying safe into an accessible website."
    )
    @Argument var output: String
    func run() async throws {
        let folder = try OutputFolder(output, project: ".", sources: ["Content", "Themes"])
        let publisher = try Publisher.begin(folder)
        let report = await Build(BuildOptions(root: ".", today: CalendarDate("2026-11-23")!, jobs: 2)).run(into: publisher.sink)
        for d in report.diagnostics { print("\(d.place.file):\(d.place.line):\(d.place.column): \(d.severity) \(d.summary) -- \(d.hint) [\(d.id)]") }
        for t in report.timings { print(t.stage, t.duration) }
        if report.isPublishable { print(try publisher.finish()) }
    }
}
