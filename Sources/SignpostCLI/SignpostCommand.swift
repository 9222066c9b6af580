import ArgumentParser

/// The command `signpost`, which is nothing without one of its verbs.
struct SignpostCommand: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "signpost",
        abstract: "Turns Markdown about staying safe online into an accessible website.",
        discussion: """
            Start in the folder that holds Content and Themes:

              signpost check
              signpost build

            Exit status: 0 when all is well, 1 when the content has errors, 2 when the command \
            line is wrong, 70 when Signpost itself is at fault.
            """,
        version: version,
        subcommands: [
            BuildCommand.self, ServeCommand.self, CheckCommand.self, ExplainCommand.self,
            NewCommand.self,
            ListCommand.self, PlanCommand.self, NextChangeCommand.self, PDFCommand.self,
            SchemaCommand.self, GuideCommand.self,
            StyleguideCommand.self,
        ]
    )
}
