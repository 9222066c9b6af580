import Testing

@testable import Signpost

/// What stands in the braces of a directive, by kind of attribute.
struct DirectiveAttributeTests {
    @Test(arguments: attributes + values + targets)
    func `what stands in braces is checked against its kind`(mistake: Mistake) async throws {
        try await mistake.check(among: ProbeTheme.files)
    }

    @Test func `everything that is declared can be written`() async throws {
        let words = "number=-3 flag day=2026-11-23 size=big line=a panel=b to=index.md"
        let all = "{\(words) src=dot.svg sign=lock}"
        let body = "::probe[words]\(all)\n\n:::box\na\n:::\n\n::must{id=\"\"}\n\n:must[a]{id=b}"
        let home = ["Content/index.md": TestSite.page("Home", body: body)]
        #expect(try await TestSite(ProbeTheme.files.merging(home) { $1 }).build().problems == [])
    }

    @Test func `a drawing is the theme's by its name, the page's by its path`() async throws {
        let body = "::probe{sign=lock}\n\n::probe{sign=dot.svg}"
        let changes = [
            "Themes/plain/directives/probe.mustache":
                "{{#sign}}<img src=\"{{url}}\" alt=\"\">{{/sign}}",
            "Content/index.md": TestSite.page("Home", body: body),
        ]
        let site = TestSite(ProbeTheme.files.merging(changes) { $1 })
        let page = try await site.build().files["index.html"] ?? ""
        #expect(page.contains("<img src=\"/assets/img/icons/lock."))
        #expect(page.contains("<img src=\"/dot."))
    }

    private static let attributes = [
        Mistake(
            ":::box{a=b}\na\n:::",
            """
            6:8+3 directive-attribute: 'box' has no 'a'
            -> take it away: 'box' takes nothing in braces
            """
        ),
        Mistake(
            "::probe{nubmer=1}",
            """
            6:9+8 directive-attribute: 'probe' has no 'nubmer'
            -> did you mean 'number'?
            """
        ),
        Mistake(
            "::probe{zebra=1}",
            """
            6:9+7 directive-attribute: 'probe' has no 'zebra'
            -> it takes number, flag, day, size, line, panel, to, src, sign
            """
        ),
        Mistake(
            "::must",
            """
            6:1+6 directive-attribute: 'must' lacks 'id'
            -> write {id=...}: Say who.
            """
        ),
        Mistake(
            "::probe{number}",
            """
            6:9+6 directive-attribute: 'number' is empty
            -> write {number=...}: A number.
            """
        ),
    ]

    private static let values = [
        Mistake(
            "::probe{number=many}",
            """
            6:9+11 directive-attribute: 'number' cannot be 'many'
            -> write a whole number, such as 12
            """
        ),
        Mistake(
            "::probe{day=2026-02-30}",
            """
            6:9+14 directive-attribute: 'day' cannot be '2026-02-30'
            -> write a day of the calendar, such as 2026-11-23
            """
        ),
        Mistake(
            "::probe{size=smal}",
            """
            6:9+9 directive-attribute: 'size' cannot be 'smal'
            -> did you mean 'small'?
            """
        ),
        Mistake(
            "::probe{line=zebra}",
            """
            6:9+10 directive-attribute: 'line' cannot be 'zebra'
            -> it may be a
            """
        ),
        Mistake(
            "::probe{panel=zebra}",
            """
            6:9+11 directive-attribute: 'panel' cannot be 'zebra'
            -> it may be b
            """
        ),
        Mistake(
            "::probe{sign=phon}",
            """
            6:9+9 directive-attribute: 'sign' cannot be 'phon'
            -> did you mean 'phone'?
            """
        ),
        Mistake(
            "::probe{sign=zebra}",
            """
            6:9+10 directive-attribute: 'sign' cannot be 'zebra'
            -> it may be lock, phone
            """
        ),
        Mistake(
            "::probe{flag=yes}",
            """
            6:9+8 directive-attribute: 'flag' is on or off, but says 'yes'
            -> write {flag} for on, and leave it away for off
            """
        ),
    ]

    private static let targets = [
        Mistake(
            "::probe{to=inbox.md}",
            """
            6:9+11 link-broken: the link 'inbox.md' leads to no page and no file
            -> did you mean 'index.md'?
            """
        ),
        Mistake(
            "::probe{src=../../secret.svg}",
            """
            6:9+20 image-missing: there is no picture '../../secret.svg'
            -> put the file beside the page and write its name
            """
        ),
        Mistake(
            "::probe{sign=zebra.svg}",
            """
            6:9+14 image-missing: there is no picture 'zebra.svg'
            -> put the file beside the page and write its name
            """
        ),
    ]
}
