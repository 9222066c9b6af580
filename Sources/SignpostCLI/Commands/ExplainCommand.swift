import ArgumentParser
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
        let name = rule.trimmingPrefix("[")
        let bare = String(name.hasSuffix("]") ? name.dropLast() : name)
        guard let known = Rule.all[bare] else {
            throw ValidationError(
                "there is no rule '\(bare)'; "
                    + (Rule.nearest(to: bare).map { "did you mean '\($0)'?" }
                        ?? "'signpost explain' lists them")
            )
        }
        try Console().write(RuleText(known).text)
    }
}
