import Testing

@testable import Signpost

/// Words and addresses outside of texts: in data, in site.yml and in the attributes of directives.
struct FieldWritingTests {
    private static let words = """
        risk: {kind: blame, words: [put herself at risk], better: he put her at risk}
        spam: {kind: retired, words: [spam], better: junk mail}
        """

    /// A theme with a directive that says what its attribute says.
    static let note = [
        "Themes/plain/directives/note.yml": """
        form: [leaf]
        help: A note.
        example: "::note{title=Stop}"
        attributes:
          title: {kind: text, help: What it says.}
        """,
        "Themes/plain/directives/note.mustache": "<p>{{title}}</p>\n",
    ]

    private static func problems(_ path: String, _ text: String) async throws -> [String] {
        let files = note.merging(Discreet.basis) { $1 }.merging([
            "Content/data/plain-words.yml": words, path: text,
        ]) { $1 }
        return try await TestSite(files).build().problems.map {
            String($0.prefix { $0 != "\n" }).replacing("Content/", with: "")
        }
    }

    private static func panel(_ intro: String) -> String {
        """
        danger: {title: In danger, helplines: [emergency], intro: "\(intro)"}
        """
    }

    @Test(arguments: [
        (
            "data/help-panels.yml", panel("Delete spam."),
            "data/help-panels.yml 1:67+4 warning word-retired: 'spam' is no longer used"
        ),
        (
            "data/help-panels.yml", panel("She put herself at risk."),
            "data/help-panels.yml 1:64+19 warning word-blame: 'put herself at risk' puts the fault on somebody who was harmed"
        ),
        (
            "data/help-panels.yml", panel("TELL SOMEBODY NOW."),
            "data/help-panels.yml 1:60+17 warning all-capitals: 'TELL SOMEBODY NOW' is in capitals, which are harder to read, and which some screen readers spell"
        ),
        (
            "data/help-panels.yml", panel("Write to jo@y.org."),
            "data/help-panels.yml 1:69+8 email-raw: 'jo@y.org' is an e-mail address, and no helpline has it"
        ),
        (
            "site.yml",
            TestSite.settings(Discreet.settings + "\nhelp: danger").replacing(
                "A site",
                with: "A spam"
            ),
            "site.yml 2:16+4 warning word-retired: 'spam' is no longer used"
        ),
        (
            "data/figures/f.yml",
            ChartSite.halves.replacing("source: S,", with: "source: Our spam,"),
            "data/figures/f.yml 1:69+4 warning word-retired: 'spam' is no longer used"
        ),
        (
            "index.md", TestSite.page("Home", body: "::note{title=\"No spam\"}"),
            "index.md 6:8+15 warning word-retired: 'spam' is no longer used"
        ),
        (
            "index.md", TestSite.page("Home", body: "::note{title=\"Ask jo@y.org\"}"),
            "index.md 6:8+20 email-raw: 'jo@y.org' is an e-mail address, and no helpline has it"
        ),
    ])
    func `what readers see is read wherever it is written`(
        path: String,
        text: String,
        report: String
    )
        async throws
    {
        #expect(try await Self.problems("Content/" + path, text) == [report])
    }

    @Test func `an exception of site_yml counts for data, too`() async throws {
        let files = Discreet.basis.merging([
            "Content/data/plain-words.yml": Self.words,
            "Content/data/help-panels.yml": Self.panel("Delete spam."),
            "Content/site.yml": TestSite.settings(
                Discreet.settings + "\nhelp: danger\nexceptions: {word-retired: The law says so.}"
            ),
        ]) { $1 }
        #expect(try await TestSite(files).build().problems == [])
    }

    @Test func `where the site is in another language its data is not held against English words`()
        async throws
    {
        let files = Discreet.basis.merging([
            "Content/data/plain-words.yml": Self.words,
            "Content/data/help-panels.yml": Self.panel("Spam."),
            "Content/site.yml": TestSite.settings(
                Discreet.settings + "\nhelp: danger\nlanguages: [{code: cy, name: Cymraeg}]"
            ),
            "Themes/plain/strings/cy.yml": PlainTheme.files["Themes/plain/strings/en.yml"] ?? "",
        ]) { $1 }
        #expect(try await TestSite(files).build().problems == [])
    }
}
