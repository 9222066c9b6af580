import ArgumentParser

@main
struct SignpostCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "signpost",
        abstract: "Turns Markdown about staying safe into an accessible website."
    )
}
