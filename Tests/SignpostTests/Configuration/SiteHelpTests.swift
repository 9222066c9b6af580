import Testing

@testable import Signpost

struct SiteHelpTests {
    private static let helplines = """
        a:
          name: A
          for: Children
          phone: "101"
          verify_by: 2027-01-01
          source: S
          confidence: H
        """

    private static func site(help: String, panels: String) -> TestSite {
        TestSite([
            "Content/site.yml": TestSite.settings("help: \(help)"),
            "Content/data/helplines.yml": helplines,
            "Content/data/help-panels.yml": panels,
        ])
    }

    @Test func `the help panel of all pages must be one that there is`() async throws {
        let panels = "general:\n  title: Help\n  helplines: [a]\n"
        #expect(try await Self.site(help: "general", panels: panels).build().problems == [])
        #expect(
            try await Self.site(help: "generl", panels: panels).build().problems == [
                """
                Content/site.yml 5:7+6 field-id-unknown: help: 'generl' is not a help panel
                -> did you mean 'general'?
                """
            ]
        )
    }

    @Test func `nothing is held against panels that cannot be read`() async throws {
        let built = try await Self.site(help: "general", panels: "general\n").build()
        #expect(built.mistakes == ["Content/data/help-panels.yml:1 field-kind"])
    }
}
