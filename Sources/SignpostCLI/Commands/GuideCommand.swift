import ArgumentParser
import Signpost

/// `signpost guide`: what a page of a type needs.
struct GuideCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guide",
        abstract: "Tell what a type of page needs, without leaving the terminal.",
        discussion: """
            Without a type, lists the types. With one, lists its fields, the directives of the \
            site's theme and an example, with the words that this site declares.

            Example: what an event needs

              signpost guide event
            """
    )

    @Argument(help: "A type of page.", completion: .list(NewPage.types))
    var type: String?

    @OptionGroup var project: ProjectOptions

    func run() async throws {
        guard let type else {
            let hint = "\n'signpost guide advice' tells what an advice page needs.\n"
            return try Console().write(Table(rows: TypeGuide.types).text + hint)
        }
        do {
            try Console().write(try await TypeGuide(project.options).text(of: type))
        } catch let problem as Diagnostic {
            try Reporter(format: .text, colour: .auto, root: project.root).show([problem])
            throw ExitStatus.usage
        }
    }
}
