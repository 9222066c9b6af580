import Testing

@testable import Signpost

/// What a sensitive page must not be without, with its exact words.
struct SensitivePagesTests {
    @Test(arguments: mistakes)
    func `a sensitive page without a way out or help is an error`(mistake: Mistake) async throws {
        try await mistake.check(among: Discreet.data)
    }

    @Test
    func `nothing is demanded of a site without sensitive pages`() async throws {
        let site = TestSite(["Content/a.md": TestSite.page("A", "sensitive: false")])
        #expect(try await site.build().problems == [])
    }

    @Test
    func `panels with mistakes of their own are not held against pages`() async throws {
        let site = Discreet.site([
            "Content/a.md": TestSite.page("A", "sensitive: true"),
            "Content/data/help-panels.yml": "danger: {title: D, helplines: [emergencies]}",
        ])
        #expect(
            try await site.build().mistakes == ["Content/data/help-panels.yml:1 field-id-unknown"]
        )
    }

    private static let exit = "exit: {to: https://weather.org/, allowed: [https://weather.org/]}"
    private static let sensitive = TestSite.page("A", "sensitive: true")

    private static let mistakes = [
        Mistake(
            ["Content/site.yml": TestSite.settings("help: danger"), "Content/a.md": sensitive],
            """
            Content/site.yml 0:0+1 exit-missing: Content/a.md is sensitive, but site.yml does not say where its readers can leave to
            -> add a line 'exit: {to: https://www.bbc.co.uk/weather, allowed: [https://www.bbc.co.uk/weather]}'
            """
        ),
        Mistake(
            [
                "Content/site.yml": TestSite.settings("help: danger"), "Content/a.md": sensitive,
                "Content/b.md": TestSite.page("B", "sensitive: true"),
            ],
            """
            Content/site.yml 0:0+1 exit-missing: 2 pages are sensitive, such as Content/a.md, but site.yml does not say where their readers can leave to
            -> add a line 'exit: {to: https://www.bbc.co.uk/weather, allowed: [https://www.bbc.co.uk/weather]}'
            """
        ),
        Mistake(
            ["Content/site.yml": TestSite.settings(exit), "Content/a.md": sensitive],
            """
            Content/a.md 0:0+1 sensitive-help-missing: the page is sensitive, but has no help panel
            -> add a line 'help: ...' with the id of a panel in data/help-panels.yml
            """
        ),
        Mistake(
            [
                "Content/site.yml": TestSite.settings(exit + "\nhelp: calm"),
                "Content/a.md": sensitive, "Content/b.md": TestSite.page("B", "sensitive: true"),
            ],
            """
            Content/data/help-panels.yml 2:1+4 help-panel-emergency: 'calm' is the help panel of the sensitive page Content/a.md, but does not begin with the number to call in danger
            -> put 'emergency' at the front of its helplines
            """
        ),
        Mistake(
            [
                "Content/site.yml": TestSite.settings(exit + "\nhelp: calm"),
                "Content/a.md": sensitive,
                "Content/data/helplines.yml":
                    "friends: {name: Friends, for: All, url: https://friends.org, source: S, confidence: H, verify_by: 2030-01-01}",
                "Content/data/help-panels.yml": "calm: {title: Calm, helplines: [friends]}",
            ],
            """
            Content/data/help-panels.yml 1:1+4 help-panel-emergency: 'calm' is the help panel of the sensitive page Content/a.md, but does not begin with the number to call in danger
            -> add an entry with the number 999 to data/helplines.yml and put it at the front of the panel's helplines
            """
        ),
        Mistake(
            [
                "Content/data/help-panels.yml":
                    "calm: {title: Calm, helplines: [friends, emergency]}"
            ],
            """
            Content/data/help-panels.yml 1:42+9 help-panel-order: 'emergency' is the number to call in danger, but 'friends' stands before it
            -> move 'emergency' to the front of the list
            """
        ),
    ]
}
