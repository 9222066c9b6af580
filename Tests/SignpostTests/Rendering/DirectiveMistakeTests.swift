import Testing

@testable import Signpost

/// Every way in which a directive is not written as the theme declares it, with its exact words.
struct DirectiveMistakeTests {
    @Test(arguments: names + forms + labels)
    func `a directive that is not as declared is told with what it should be`(
        mistake: Mistake
    ) async throws {
        try await mistake.check(among: ProbeTheme.files)
    }

    @Test func `where there is no directive at all, none is offered`() async throws {
        var site = TestSite(["Content/index.md": TestSite.page("Home", body: "::box")])
        site.files["Themes/plain/directives/box.yml"] = nil
        #expect(
            try await site.build().problems == [
                """
                Content/index.md 6:1+5 directive-unknown: there is no directive 'box'
                -> there is none yet: add one, or take this away
                """
            ]
        )
    }

    private static let names = [
        Mistake(
            "::porbe",
            """
            6:1+7 directive-unknown: there is no directive 'porbe'
            -> did you mean 'probe'?
            """
        ),
        Mistake(
            ":zebra[a]",
            """
            6:1+6 directive-unknown: there is no directive 'zebra'
            -> directives are box, called, must, probe
            """
        ),
    ]

    private static let forms = [
        Mistake(
            "a :box[] c",
            """
            6:3+4 directive-form: 'box' cannot be written with one colon in a sentence
            -> write it with three colons around other text: :::box
            """
        ),
        Mistake(
            ":::probe\na\n:::",
            """
            6:1+8 directive-form: 'probe' cannot be written with three colons around other text
            -> write it with two colons on a line of its own: ::probe
            """
        ),
        Mistake(
            ":::must{id=a}\na\n:::",
            """
            6:1+13 directive-form: 'must' cannot be written with three colons around other text
            -> write it with one colon in a sentence or with two colons on a line of its own: :must[words]{id=a}
            """
        ),
    ]

    private static let labels = [
        Mistake(
            ":::box[b]\na\n:::",
            """
            6:1+9 directive-label: 'box' takes no words in brackets, but has 'b'
            -> take the brackets away; their words would be lost
            """
        ),
        Mistake(
            "::called",
            """
            6:1+8 directive-label: 'called' needs words in brackets
            -> write them after the name: called[like this]
            """
        ),
        Mistake(
            "::called[]",
            """
            6:1+10 directive-label: 'called' needs words in brackets
            -> write them after the name: called[like this]
            """
        ),
    ]
}
