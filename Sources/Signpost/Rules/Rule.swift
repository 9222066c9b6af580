/// What a message means, in more words than the message has room for.
///
/// The message itself quotes what was written; a rule is what `signpost explain` and the guide tell of all its messages.
public struct Rule: Sendable {
    /// The name in square brackets behind a message.
    public let id: String
    /// What the rule is for the site, where site.yml does not say otherwise.
    public let severity: Diagnostic.Severity
    /// What is wrong, and for whom.
    public let meaning: String
    /// What to do about it.
    public let remedy: String
    /// The smallest text that breaks the rule, of rules about what stands in one file.
    public let example: Example?

    /// Two texts, one with the mistake and one without: of a page, of a page with its front matter, or of another file.
    public struct Example: Sendable {
        /// The file that both are of, from the project's folder; nil for a page.
        ///
        /// Of `Content/site.yml` they are the lines that follow what every site has.
        public let path: String?
        /// The text with the mistake.
        public let bad: String
        /// The text as it should be.
        public let good: String

        /// Whether the two are files with front matter.
        var isFile: Bool { good.hasPrefix("---\n") }

        /// A file with some lines of front matter.
        static func file(_ lines: String, _ text: String = "Tell somebody.") -> String {
            "---\ntitle: Help\nsummary: What helps.\ntype: page\n\(lines)\n---\n\(text)"
        }
    }

    /// Rules about one thing.
    public struct Chapter: Sendable {
        /// What the rules are about.
        public let title: String
        /// The rules, in the order of the guide.
        public let rules: [Rule]
        /// Whether an error keeps the site from being published, and not a verb from doing something else.
        public let isOfBuilds: Bool

        init(_ title: String, isOfBuilds: Bool = true, _ rules: [Rule]) {
            self.title = title
            self.rules = rules
            self.isOfBuilds = isOfBuilds
        }
    }

    static func error(
        _ id: String,
        means meaning: String,
        remedy: String,
        in path: String? = nil,
        bad: String? = nil,
        good: String? = nil
    ) -> Rule {
        Rule(.error, id, meaning, remedy, example(path, bad, good))
    }

    static func warning(
        _ id: String,
        means meaning: String,
        remedy: String,
        in path: String? = nil,
        bad: String? = nil,
        good: String? = nil
    ) -> Rule {
        Rule(.warning, id, meaning, remedy, example(path, bad, good))
    }

    private init(
        _ severity: Diagnostic.Severity,
        _ id: String,
        _ meaning: String,
        _ remedy: String,
        _ example: Example?
    ) {
        self.severity = severity
        self.id = id
        self.meaning = meaning
        self.remedy = remedy
        self.example = example
    }

    private static func example(_ path: String?, _ bad: String?, _ good: String?) -> Example? {
        guard let bad, let good else { return nil }
        return Example(path: path, bad: bad, good: good)
    }
}

extension Rule {
    /// All rules.
    public static let chapters: [Chapter] = [
        .pages, .pasted, .upkeep, .links, .pictures, .writing, .directives, .easyRead, .fields,
        .data, .packs,
        .printedCodes, .figures,
        .site, .exceptions, .themes, .files, .publishing, .pdfs, .newPages, .serving, .checking,
        .spelling,
    ]

    /// The rules by their ids.
    public static let all: [String: Rule] = Dictionary(
        chapters.flatMap(\.rules).map { ($0.id, $0) }
    ) { first, _ in first }

    /// Whether a page may break the rule with a reason.
    public var isExceptable: Bool {
        severity == .warning && !Self.unexceptable.contains(id)
    }

    /// Warnings about what the program did and not about the site, and the one about exceptions.
    private static let unexceptable: Set<String> = [
        "exception-unused", "output-carried-over", "output-two-steps", "output-left-behind",
        "pdf-orphan", "external-unkept", "fix-failed",
    ]

    /// The rule that somebody meant, or nil when no id is near enough.
    public static func nearest(to id: String) -> String? {
        Spelling.nearest(to: id, in: all.keys.sorted())
    }
}
