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
                "directives": DirectiveGuide(theme).text,
                "fields": FieldGuide.pages,
                "helplines": FieldGuide([Helpline.fields, HelpPanel.fields]).text,
                "site": FieldGuide([SiteFields.all]).text,
            ]
        )
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

    private static func civic() async throws -> Theme? {
        let (files, problems) = await SourceReader.read(
            root + "/Themes/civic",
            name: "Themes/civic"
        )
        try #require(problems.isEmpty)
        let themed = files.map { file in
            let place = Place(file: "Themes/civic/\(file.path.text)")
            return (file.path, ThemeFile(contents: file.contents, place: place))
        }
        var diagnostics: [Diagnostic] = []
        return ThemeLoader(
            name: "civic",
            files: Dictionary(themed) { first, _ in first },
            base: "/"
        )
        .load(into: &diagnostics)
    }
}
