import ArgumentParser
import Signpost

/// `signpost new`: a page to begin with.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a page with the fields its type needs.",
        discussion: """
            The page is a draft: it passes 'signpost check', and readers do not see it until the \
            line 'draft: true' is taken away. A file that is there already is never touched.

            Types: \(NewPage.types.joined(separator: ", ")).

            Example: a page of advice in Content/advice/passwords.md

              signpost new advice advice/passwords
            """
    )

    @Argument(help: "What kind of page it is.", completion: .list(NewPage.types))
    var type: String

    @Argument(
        help: "Where it goes in Content; .md is added when it is left out.",
        completion: .file(extensions: ["md"])
    )
    var path: String

    @Option(help: "The page's title; made from the path when left out.")
    var title: String?

    @OptionGroup var project: ProjectOptions

    func run() async throws {
        let page: NewPage
        do {
            page = try await NewPage(type: type, path: path, title: title, options: project.options)
            try page.write()
        } catch {
            try Reporter(format: .text, colour: .auto, root: project.root).show([error])
            throw ExitStatus.usage
        }
        try Console().write("Made \(project.folder(page.file)), a draft to fill in\n")
    }
}
