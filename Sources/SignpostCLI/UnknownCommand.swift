import ArgumentParser
import Signpost

extension SignpostCommand {
    /// Says which command was meant, where the first word is none: its options would be called unknown first.
    static func checkVerb(of arguments: [String]) throws {
        let verbs = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard let verb = arguments.first, !verb.hasPrefix("-"), !verbs.contains(verb) else {
            return
        }
        let remedy =
            verb.nearest(in: verbs).map { "Did you mean 'signpost \($0)'?" }
            ?? "The commands are \(verbs.joined(separator: ", "))."
        throw ValidationError("There is no command '\(verb)'. \(remedy)")
    }
}
