import Testing

@testable import Signpost

struct HelpPanelsTests {
    private static let helplines: Helplines = {
        let entry = "{name: N, for: F, source: S, confidence: H, url: https://example.org}"
        return Reading.directory("police: \(entry)\nchildline: \(entry)\n").helplines
    }()

    @Test
    func `a panel holds its helplines in their order`() throws {
        let (panels, reports) = read(
            "child: {title: T, intro: I, helplines: [childline, police], page: help/child.md}"
        )
        #expect(reports == [])
        let panel = try #require(panels["child"])
        #expect(panel.title == "T")
        #expect(panel.intro == "I")
        #expect(panel.helplines.map(\.id.value) == ["childline", "police"])
        #expect(panel.page?.value == "help/child.md")
    }

    @Test(arguments: mistakes)
    func `a mistake in a panel is told with its remedy`(text: String, report: String) {
        #expect(read(text).reports == [report])
    }

    static let mistakes: [(String, String)] = [
        (
            "child: {title: T, helplines: [childlin]}",
            """
            1:31+8 field-id-unknown: helplines: 'childlin' is not a helpline
            -> did you mean 'childline'?
            """
        ),
        (
            "child: {title: T, helplines: []}",
            """
            1:19+9 field-empty: 'helplines' has no value
            -> write a list such as [one, two] after the colon
            """
        ),
        (
            "child: {title: T}",
            """
            1:8+1 field-missing: a help panel needs the field 'helplines'
            -> add a line 'helplines: ...'
            """
        ),
        (
            "child: {title: T, helplines: [police], page: help}",
            """
            1:46+4 field-path: page: 'help' is not the path of a Markdown file
            -> write the path of the page's file, such as help/index.md
            """
        ),
        (
            "- child",
            """
            1:1+1 field-kind: 'help-panels.yml' cannot be a list
            -> write lines of 'id: value'
            """
        ),
    ]

    private func read(_ text: String) -> (panels: HelpPanels, reports: [String]) {
        var diagnostics: [Diagnostic] = []
        let panels = HelpPanels.read(
            Array(text.utf8),
            file: "help-panels.yml",
            helplines: Self.helplines,
            into: &diagnostics
        )
        return (panels, diagnostics.map(\.report))
    }
}
