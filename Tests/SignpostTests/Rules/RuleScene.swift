@testable import Signpost

/// What a project holds when a rule is tried: a file that breaks it, the same as it should be, and what both need.
///
/// A rule with an example in its declaration needs a scene only for the files that stand around it.
struct RuleScene: Sendable {
    /// What stands in the project in both; nil takes a file away that every test has.
    var files: [String: String?] = [:]
    /// What breaks the rule, and nothing else; nil takes a file away.
    var bad: [String: String?] = [:]
    /// The same without the mistake.
    var good: [String: String?] = [:]
    /// Symbolic links in the bad one, each with where it leads.
    var badLinks: [String: String] = [:]

    /// Files that are no text, of the bad side and of the good one.
    var bytes: (bad: [String: [UInt8]], good: [String: [UInt8]]) = ([:], [:])

    /// The address that the site is built for, where it is not its own.
    var address: (bad: String?, good: String?) = (nil, nil)
    /// How often the bad side is told.
    var times = 1

    /// The scenes of all rules that have one.
    static let all: [String: RuleScene] = [
        upkeep, pages, pasted, links, pictures, writing, directives, easyRead, fields, data, packs,
        printedCodes, figures, site, themes, files,
    ].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

    /// The scene of a rule: what is declared with it, and what stands around.
    init(of rule: Rule) {
        self = Self.all[rule.id] ?? RuleScene()
        guard let example = rule.example else { return }
        bad[example.place] = example.text(example.bad)
        good[example.place] = example.text(example.good)
    }

    init(
        with files: [String: String?] = [:],
        bad: [String: String?] = [:],
        good: [String: String?] = [:],
        badLinks: [String: String] = [:]
    ) {
        (self.files, self.bad, self.good, self.badLinks) = (files, bad, good, badLinks)
    }

    /// What comes of building a site of these files, as they should be or not.
    func build(_ side: KeyPath<RuleScene, [String: String?]>) async throws -> [Diagnostic] {
        try await Sandbox.with { box in
            var site = site(side)
            site.address = side == \.bad ? address.bad : address.good
            try site.write(to: box)
            for (path, bytes) in side == \.bad ? bytes.bad : bytes.good {
                try box.write(bytes: bytes, to: path)
            }
            return try await site.build(in: box).report.diagnostics
        }
    }

    private func site(_ side: KeyPath<RuleScene, [String: String?]>) -> TestSite {
        let all = Self.basis.merging(files) { $1 }.merging(self[keyPath: side]) { $1 }
        let text = all.values.compactMap { $0 }.joined()
        var site = TestSite(all.compactMapValues { $0 })
        for (path, text) in all where text == nil { site.files[path] = nil }
        if side == \.bad { site.links = badLinks }
        for name in ["dot", "dash"] where text.contains("\(name).svg") {
            site.files["Content/\(name).svg"] = "<svg viewBox='0 0 \(name.count) 4'/>"
        }
        site.dictionary = { $0.contains("recieve") ? ["recieve": ["receive"]] : [:] }
        return site
    }

    private static let basis: [String: String?] = [
        "Content/site.yml": TestSite.settings(
            "audiences: {children: Children}\nreading: {children: {sentence: 12}}"
        ),
        "Content/advice.md": TestSite.page("Advice", body: "## What to do\n\nStop."),
        "Content/data/plain-words.yml": """
        spam: {kind: retired, words: [spam], better: junk mail}
        risk: {kind: blame, words: [put herself at risk], better: he put her at risk}
        utilise: {kind: hard, words: [utilise], better: use}
        cake: {kind: idiom, words: [a piece of cake], better: easy}
        """,
        "Content/data/helplines.yml": """
        childline: {name: Childline, for: Children, phone: "0800 1111", confidence: H, source: X, verify_by: 2027-01-01}
        """,
        "Themes/plain/directives/warning.yml": """
        form: [container]
        help: A warning.
        example: ":::warning\\nStop.\\n:::\\n"
        label: none
        """,
        "Themes/plain/directives/warning.mustache": "<div>{{{content}}}</div>\n",
        "Themes/plain/directives/helpline.yml": """
        form: [inline]
        help: A helpline.
        example: ":helpline{id=childline}"
        label: optional
        attributes:
          id: {kind: helpline, required: true, help: Which one.}
        """,
        "Themes/plain/directives/helpline.mustache": "{{id.name}}",
    ]
}

extension Rule.Example {
    /// Where the text stands in a test.
    fileprivate var place: String { path ?? (isFile ? "Content/help.md" : "Content/index.md") }

    /// The whole file.
    fileprivate func text(_ text: String) -> String {
        if path == "Content/site.yml" { return TestSite.settings(text) }
        return path == nil && !isFile ? TestSite.page("Home", body: text) : text
    }
}
