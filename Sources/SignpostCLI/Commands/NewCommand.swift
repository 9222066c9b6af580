import ArgumentParser
import Signpost

/// `signpost new`: a page to begin with.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Make a page with the fields its type needs, or a whole site.",
        discussion: """
            The page is a draft: it passes 'signpost check', and readers do not see it until the \
            line 'draft: true' is taken away. A file that is there already is never touched.

            At a terminal, 'signpost new advice' asks for what the page needs, and checks each \
            answer at once. With --title, or without a terminal, nothing is asked.

            Types: \(NewPage.types.joined(separator: ", ")).

            Example: a page of advice in Content/advice/passwords.md, and a whole site

              signpost new advice advice/passwords
              signpost new site my-site
            """
    )

    @Argument(
        help: "What kind of page it is, or 'site' for a whole site to begin with.",
        completion: .list(NewPage.types + [Self.site])
    )
    var type: String?

    private static let site = "site"

    @Argument(
        help: "Where it goes in Content; .md is added when it is left out. Of a site, its folder.",
        completion: .file(extensions: ["md"])
    )
    var path: String?

    @Option(help: "The page's title; made from the path when left out.")
    var title: String?

    @OptionGroup var project: ProjectOptions

    /// Whether somebody sits there who can be asked for what was not given; a site has nothing to ask but its folder.
    private var asks: Bool { title == nil && type != Self.site && Terminal.isInteractive }

    func validate() throws {
        // A name of nothing would be the top of the disk.
        if type == Self.site, path?.isEmpty ?? true {
            throw ValidationError("Name the folder of the new site: 'signpost new site my-site'.")
        }
        if type == nil ? asks : path != nil || asks { return }
        throw ValidationError(
            "Say what to make and where, such as 'signpost new advice advice/passwords'."
        )
    }

    func run() async throws {
        do {
            if type == Self.site, let path { return try makeSite(in: path) }
            guard let page = try await page() else {
                Console().complain("\nNothing was made\n")
                throw ExitStatus.usage
            }
            try page.write()
            try Console().write("Made \(project.folder(page.file)), a draft to fill in\n")
        } catch let problem as Diagnostic {
            try Reporter(format: .text, colour: .auto, root: project.root).show([problem])
            throw ExitStatus.usage
        }
    }

    private func makeSite(in folder: String) throws {
        try NewSite(folder, from: Installation.starter).make(
            reviewBy: NewPage.review(after: project.today)
        )
        try Console().write(
            """
            Made a small site in \(folder). Go on with:

              cd \(folder.contains(" ") ? "\"\(folder)\"" : folder)
              signpost check
              signpost serve --drafts --open

            """
        )
    }

    /// The page that was asked for, or nil when somebody would not say more.
    private func page() async throws -> NewPage? {
        if asks {
            let questions = await PageQuestions(project.options)
            return try questions.page(type: type, path: path, Terminal.dialogue)
        }
        guard let type, let path else { return nil }
        return try await NewPage(type: type, path: path, title: title, options: project.options)
    }
}
