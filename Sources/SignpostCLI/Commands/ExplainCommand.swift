import ArgumentParser
import Foundation
import Signpost

/// `signpost explain`: what stands behind a message.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a message means, and what to do about it.",
        discussion: """
            A message ends with the name of its rule in square brackets. Without a name, all rules are listed.

            Example: for a message that ends with [link-broken]

              signpost explain link-broken
            """
    )

    @Argument(
        help: "The rule, as it stands in brackets.",
        completion: .list(Rule.all.keys.sorted())
    )
    var rule: String?

    func run() async throws {
        guard let rule else { return try Console().write(RuleText.list) }
        let bare = rule.trimmingCharacters(in: CharacterSet(charactersIn: "[] ")).lowercased()
        if let known = Rule.all[bare] { return try Console().write(RuleText(known).text) }
        Console().complain(RuleText.unknown(bare))
        throw ExitStatus.usage
    }
}
