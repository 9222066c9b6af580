import Testing

@testable import Signpost

/// Every mistake in the use of a directive by its smallest example.
struct DirectiveMistakeTests {
    private static let declarations: [String: String] = [
        "Themes/plain/directives/box.yml":
            "form: [container]\nhelp: A box.\nexample: |\n  :::box[Label]\nlabel: required",
        "Themes/plain/directives/box.mustache": "<aside>{{{label}}}{{{content}}}</aside>",
        "Themes/plain/directives/fact.yml": """
        form: [leaf, inline]
        help: All kinds of attributes.
        example: "::fact{id=1}"
        attributes:
          id: {kind: number, required: true, help: A number.}
          note: {kind: text, help: Words.}
          big: {kind: flag, help: Whether it is big.}
          on: {kind: date, help: A day.}
          size: {kind: choice, of: [small, large], help: A size.}
          helpline: {kind: helpline, help: Who helps.}
          panel: {kind: help-panel, help: A panel.}
          page: {kind: page, help: A page.}
          src: {kind: image, help: A picture.}
        """,
        "Themes/plain/directives/fact.mustache": """
        {{id}}{{#note}} {{note}}{{/note}}{{#big}} BIG{{/big}}{{#on}} {{text}}{{/on}}{{#size}} {{size}}{{/size}}\
        {{#helpline}} {{name}}{{/helpline}}{{#panel}} {{title}}{{/panel}}{{#page}} {{url}}{{/page}}{{#src}} {{url}}{{/src}}
        """,
        "Content/data/helplines.yml": """
        friends:
          name: Good Friends
          for: everybody
          phone: 0800 111 222
          source: the test
          confidence: H
          verified_on: 2026-01-01
          verify_by: 2027-01-01
        """,
        "Content/data/help-panels.yml": "child:\n  title: For children\n  helplines: [friends]",
        "Content/later.md": TestSite.page("Later", "published: 2027-01-01"),
    ]

    @Test(
        arguments: [
            (
                "::bok", "1:1+5 directive-unknown: there is no directive 'bok'",
                "did you mean 'box'?"
            ),
            (
                "::zebra", "1:1+7 directive-unknown: there is no directive 'zebra'",
                "directives are box, fact"
            ),
            (
                "::box[A]",
                "1:1+8 directive-form: 'box' cannot be written with two colons on a line of its own",
                "write it with three colons around other text: :::box[Label]"
            ),
            (
                ":::box\nWords.\n:::", "1:1+6 directive-label: 'box' needs words in brackets",
                "write them after the name: box[like this]"
            ),
            (
                "::fact[Words]{id=1}",
                "1:1+19 directive-label: 'fact' takes no words in brackets, but has 'Words'",
                "take the brackets away; their words would be lost"
            ),
            (
                "::fact{id=1 syze=small}", "1:13+10 directive-attribute: 'fact' has no 'syze'",
                "did you mean 'size'?"
            ),
            (
                ":::box[A]{id=1}\nWords.\n:::", "1:11+4 directive-attribute: 'box' has no 'id'",
                "take it away: 'box' takes nothing in braces"
            ),
            ("::fact", "1:1+6 directive-attribute: 'fact' lacks 'id'", "write {id=...}: A number."),
            (
                "::fact{id}", "1:8+2 directive-attribute: 'id' is empty",
                "write {id=...}: A number."
            ),
            (
                "::fact{id=one}", "1:8+6 directive-attribute: 'id' cannot be 'one'",
                "write a whole number, such as 12"
            ),
            (
                "::fact{id=1 big=yes}",
                "1:13+7 directive-attribute: 'big' is on or off, but says 'yes'",
                "write {big} for on, and leave it away for off"
            ),
            (
                "::fact{id=1 on=2026-02-30}",
                "1:13+13 directive-attribute: 'on' cannot be '2026-02-30'",
                "write a day of the calendar, such as 2026-11-23"
            ),
            (
                "::fact{id=1 size=smal}", "1:13+9 directive-attribute: 'size' cannot be 'smal'",
                "did you mean 'small'?"
            ),
            (
                "::fact{id=1 helpline=enemies}",
                "1:13+16 directive-attribute: 'helpline' cannot be 'enemies'", "it may be friends"
            ),
            (
                "::fact{id=1 panel=chid}", "1:13+10 directive-attribute: 'panel' cannot be 'chid'",
                "did you mean 'child'?"
            ),
            (
                "::fact{id=1 page=gone.md}",
                "1:13+12 link-broken: the link 'gone.md' leads to no page and no file",
                "write the path to the file from this one, such as ../help/index.md"
            ),
            (
                "::fact{id=1 page=later.md}",
                "1:13+13 link-withheld: the link 'later.md' leads to Content/later.md, which appears on 2027-01-01",
                "take the link out until the page is public, or change the page's dates"
            ),
            (
                "::fact{id=1 src=gone.svg}",
                "1:13+12 image-missing: there is no picture 'gone.svg'",
                "put the file beside the page and write its name"
            ),
            (
                "::fact{id=1 src=https://example.org/a.png}",
                "1:13+29 image-elsewhere: the picture 'https://example.org/a.png' lies on another site",
                "save the picture beside the page: a reader must not be seen by other sites"
            ),
            (
                "::fact{id=1 note=\"Call 0800 111 222\"}",
                "1:13+24 phone-number: the number '0800 111 222' belongs to 'friends'",
                "write :helpline{id=friends} instead, so that it is right everywhere"
            ),
        ] as [(String, String, String)]
    )
    func `a mistake is reported at its place with its remedy`(
        body: String,
        report: String,
        hint: String
    ) async throws {
        let built = try await build(body)
        // The text begins on line 6 of the file.
        let reports = built.report.diagnostics.map { $0.movedUp(by: 5).report }
        #expect(reports == ["\(report)\n-> \(hint)"])
    }

    @Test(
        arguments: [
            ("::fact{id=7}", "7"),
            (
                "::fact{id=7 note=\"a & b\" big on=2026-11-23 size=large}",
                "7 a &amp; b BIG 23 November 2026 large"
            ),
            (
                "::fact{id=7 big=false helpline=friends panel=child page=index.md}",
                "7 Good Friends For children /"
            ),
            (
                ":::box[The *label*]\nWords.\n:::",
                "<aside>The <em>label</em><p>Words.</p>\n</aside>"
            ),
        ]
    )
    func `values reach the template in the form that its kind promises`(body: String, html: String)
        async throws
    {
        let built = try await build(body)
        #expect(built.problems == [])
        #expect(
            built.files["index.html"]?.contains(html) == true,
            "\(built.files["index.html"] ?? "")"
        )
    }

    private func build(_ body: String) async throws -> Built {
        var files = Self.declarations
        files["Content/index.md"] = TestSite.page("Home", body: body)
        return try await TestSite(files).build()
    }
}

extension Diagnostic {
    fileprivate func movedUp(by lines: Int) -> Diagnostic {
        Diagnostic(
            severity,
            id: id,
            at: Place(
                file: place.file,
                line: place.line - lines,
                column: place.column,
                length: place.length
            ),
            summary,
            hint: hint
        )
    }
}
