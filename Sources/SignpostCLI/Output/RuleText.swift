import Signpost

/// A rule as the terminal shows it.
struct RuleText {
    private let rule: Rule

    init(_ rule: Rule) {
        self.rule = rule
    }

    /// All rules by their chapters, a line each.
    static var list: String {
        Rule.chapters.map { chapter in
            let lines = chapter.rules.map { "  \($0.id): \(plain($0.meaning))\n" }
            return "\(chapter.title)\n" + lines.joined()
        }.joined(separator: "\n")
    }

    var text: String {
        let kind = rule.severity == .error ? "an error: the site is not published" : "a warning"
        let example = rule.example.map {
            "\nNot like this:\n\n\(Self.indented($0.bad))\n\nBut like this:\n\n\(Self.indented($0.good))\n"
        }
        return """
            \(rule.id) is \(kind).

            \(Self.plain(rule.meaning))
            \(Self.plain(rule.remedy))

            """ + (example ?? "") + (rule.isExceptable ? exception : "")
    }

    private var exception: String {
        """

        A page that must do so says why in its front matter; site.yml can say it for all pages:

            exceptions:
              \(rule.id): why this is right here

        """
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    }

    /// Without the marks that stand around code in Markdown.
    private static func plain(_ text: String) -> String {
        text.replacing("`", with: "'").replacing("*", with: "")
    }
}
