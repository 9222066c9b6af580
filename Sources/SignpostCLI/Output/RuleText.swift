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

    /// What is said of a name that no rule has: the one that was meant, or those with the word in them.
    static func unknown(_ name: String) -> String {
        let alike = Rule.all.keys.filter { !name.isEmpty && $0.contains(name) }.sorted()
        let hint =
            if let nearest = Rule.nearest(to: name) {
                "Did you mean '\(nearest)'?"
            } else if !alike.isEmpty {
                "These have it in their name: \(alike.joined(separator: ", "))."
            } else {
                "A message ends with its rule in square brackets; 'signpost explain' lists them all."
            }
        return "There is no rule '\(name)'.\n\(hint)\n"
    }

    var text: String {
        """
        \(rule.id) is \(kind).

        \(Self.plain(rule.meaning))
        \(Self.plain(rule.remedy))

        """ + (rule.example.map(Self.told) ?? "") + (rule.isExceptable ? exception : "")
    }

    private var kind: String {
        if rule.severity == .warning { return "a warning" }
        let isOfBuilds = Rule.chapters.contains { chapter in
            chapter.isOfBuilds && chapter.rules.contains { $0.id == rule.id }
        }
        return isOfBuilds ? "an error: the site is not published" : "an error"
    }

    private static func told(_ example: Rule.Example) -> String {
        """

        \(example.path.map { "Not like this in \($0):" } ?? "Not like this:")

        \(indented(example.bad))

        But like this:

        \(indented(example.good))

        """
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

    /// Without the marks that stand around words in Markdown; code stays as it is.
    private static func plain(_ text: String) -> String {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .map { $0.offset.isMultiple(of: 2) ? $0.element.replacing("*", with: "") : $0.element }
            .joined(separator: "'")
    }
}
