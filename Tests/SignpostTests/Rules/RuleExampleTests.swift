import Testing

@testable import Signpost

/// Each rule about texts is broken by its bad example, once, and not by its good one.
struct RuleExampleTests {
    private static let examples = Rule.chapters.flatMap(\.rules).filter { $0.example != nil }
        .map(\.id)

    private static let words = """
        spam: {kind: retired, words: [spam], better: junk mail}
        risk: {kind: blame, words: [put herself at risk], better: he put her at risk}
        utilise: {kind: hard, words: [utilise], better: use}
        cake: {kind: idiom, words: [a piece of cake], better: easy}
        """

    private static let helplines = """
        childline: {name: Childline, for: Children, phone: "0800 1111", confidence: H, source: X, verify_by: 2027-01-01}
        """

    private static let warning = """
        form: [container]
        help: A warning.
        example: ":::warning\\nStop.\\n:::\\n"
        label: none
        """

    private static let helpline = """
        form: [inline]
        help: A helpline.
        example: ":helpline{id=childline}"
        label: optional
        attributes:
          id: {kind: helpline, required: true, help: Which one.}
        """

    private static let settings = """
        audiences: {children: Children}
        reading: {children: {sentence: 12}}
        """

    private static func site(_ example: Rule.Example, _ text: String) -> TestSite {
        example.isFile
            ? TestSite([
                "Content/site.yml": TestSite.settings(settings),
                "Content/help.md": text,
            ]) : site(text)
    }

    private static func site(_ body: String) -> TestSite {
        let drawings = ["dot", "dash"].filter { body.contains("\($0).svg") }
        let pairs = drawings.map { ("Content/\($0).svg", "<svg viewBox='0 0 \($0.count) 4'/>") }
        var site = TestSite(
            Dictionary(uniqueKeysWithValues: pairs).merging([
                "Content/index.md": TestSite.page("Home", body: body),
                "Content/advice.md": TestSite.page("Advice", body: "## What to do\n\nStop."),
                "Content/data/plain-words.yml": words,
                "Content/data/helplines.yml": helplines,
                "Themes/plain/directives/warning.yml": warning,
                "Themes/plain/directives/warning.mustache": "<div>{{{content}}}</div>\n",
                "Themes/plain/directives/helpline.yml": helpline,
                "Themes/plain/directives/helpline.mustache": "{{id.name}}",
            ]) { $1 }
        )
        site.dictionary = { $0.contains("recieve") ? ["recieve": ["receive"]] : [:] }
        return site
    }

    @Test(arguments: examples)
    func `a rule is broken by its bad example and kept by its good one`(id: String) async throws {
        let example = try #require(Rule.all[id]?.example)
        let bad = try await Self.site(example, example.bad).build().report.diagnostics
        #expect(bad.map(\.id) == [id], "\(bad)")
        #expect(bad.map(\.severity) == [Rule.all[id]?.severity])
        let good = try await Self.site(example, example.good).build().report.diagnostics
        #expect(good.isEmpty, "\(good)")
    }

    @Test
    func `rules about texts have examples`() {
        #expect(Self.examples.count > 70)
    }
}
