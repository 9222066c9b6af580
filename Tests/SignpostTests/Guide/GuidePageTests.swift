import Foundation
import Testing

@testable import Signpost

/// What the guides say of fields, names and directives is what the declarations say.
///
/// `UPDATE_EXPECTED=1 swift test` writes these parts anew, to be read in the diff afterwards.
struct GuidePageTests {
    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    @Test
    func `the theme guide has every name of the declarations`() throws {
        let guide = ThemeGuide()
        try Self.expect(
            "theme-guide.md",
            [
                "demands": guide.demands, "files": guide.files, "kinds": guide.kinds,
                "names": guide.names,
            ]
        )
    }

    @Test
    func `the editor's guide has every field and every directive`() async throws {
        let theme = try #require(await Self.civic())
        try Self.expect(
            "editor-guide.md",
            [
                "directives": DirectiveGuide(theme, pictures: "pictures/directives").text,
                "fields": FieldGuide.pages,
                "accessibility": FieldGuide([AccessibilityStatement.fields]).text,
                "figures": FieldGuide([Figure.fields]).text,
                "helplines": FieldGuide([Helpline.fields, HelpPanel.fields]).text,
                "packs": FieldGuide([
                    FieldSet(owner: "a pack", fields: ContentType.pack.ownFields)
                ]).text,
                "printed-codes": FieldGuide([PrintedCode.fields]).text,
                "retired-addresses": FieldGuide([RetiredAddress.fields]).text,
                "search": FieldGuide([SearchWords.Synonyms.fields, SearchWords.CrisisWords.fields])
                    .text,
                "words": FieldGuide([WordList.Group.fields]).text,
                "site": FieldGuide([SiteFields.all]).text,
            ]
        )
    }

    @Test
    func `the guide of messages has every rule`() throws {
        try Self.expect("diagnostics.md", ["rules": RuleGuide().text])
    }

    private static func expect(_ name: String, _ parts: [String: String]) throws {
        var page = try GuidePage(name)
        if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
            page = parts.reduce(page) { $0.replacing($1.key, with: $1.value) }
            try page.save()
        }
        for (part, text) in parts {
            #expect(
                page[part] == text,
                "UPDATE_EXPECTED=1 swift test writes '\(part)' of \(name) anew"
            )
        }
    }

    /// The theme of the project's own site.
    private static func civic() async throws -> Theme? {
        let today = try #require(CalendarDate("2026-11-23"))
        let options = BuildOptions(root: root, today: today)
        var diagnostics: [Diagnostic] = []
        let sources = await SourceFolders(options, into: &diagnostics)
        return Settings(sources, options, into: &diagnostics)?.theme
    }
}
