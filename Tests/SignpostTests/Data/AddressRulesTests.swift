import Testing

@testable import Signpost

/// Addresses of others, in texts and in fields; the text of the home page begins on line 6.
struct AddressRulesTests {
    private static let data = [
        "Content/data/retired-addresses.yml": """
        - address: www.Old.example.org
          instead: https://new.example.org/
          reason: the site was closed
          since: 2021-11-30
        - address: example.com/sexting
          instead: advice/pictures.md
          reason: the page was taken down
        """,
        "Content/data/helplines.yml": """
        samaritans:
          name: Samaritans
          for: Anybody
          email: jo@samaritans.org
          verify_by: 2027-01-01
          source: S
          confidence: H
        """,
        "Content/site.yml": TestSite.settings("contact: web@police.uk"),
    ]

    private static func reports(_ body: String) async throws -> [String] {
        let page = ["Content/index.md": TestSite.page("Home", body: body)]
        return try await TestSite(data.merging(page) { $1 }).build().report.diagnostics
            .map(\.report)
    }

    @Test(
        arguments: [
            ("https://b.org/?utm_source=x", "https://b.org/"),
            ("https://b.org/?a=1&utm_source=x#c", "https://b.org/?a=1#c"),
            ("https://www.google.co.uk/url?q=https://b.org/&sa=D", "https://b.org/"),
            ("https://l.facebook.com/l.php?u=https%3A%2F%2Fb.org%2F&h=x", "https://b.org/"),
            ("https://l.facebook.com/l.php?u=javascript:a", nil),
        ]
    )
    func `an address that tells of its reader is known with the one that was meant`(
        url: String,
        meant: String?
    ) {
        #expect(TrackedAddress(url).map(\.meant) == .some(meant))
    }

    @Test func `the signs that tell of a reader can be taken out of the file`() async throws {
        let body = "[a](https://b.org/?utm_source=x) <https://b.org/?fbclid=x&a=1>"
        let page = ["Content/index.md": TestSite.page("Home", body: body)]
        let found = try await TestSite(page).build().report.diagnostics
        let fixes = found.compactMap(\.fix).map { "\($0.place.column) \($0.replacement)" }
        #expect(fixes == ["5 https://b.org/", "35 https://b.org/?a=1"])
    }

    @Test(
        arguments: [
            "https://b.org/", "https://b.org/?q=utm_source", "https://www.google.com/search?q=a",
            "https://www.youtube.com/watch?v=a&t=1",
        ]
    )
    func `other questions in an address stay`(url: String) {
        #expect(TrackedAddress(url) == nil)
    }

    @Test(
        arguments: [
            (
                "[a](https://old.example.org/x?y)",
                """
                6:1+32 link-retired: the address 'https://old.example.org/x?y' is retired: the site was closed, on 2021-11-30
                -> use instead: https://new.example.org/
                """
            ),
            (
                "[a](http://www.example.com/Sexting/a)",
                """
                6:1+37 link-retired: the address 'http://www.example.com/Sexting/a' is retired: the page was taken down
                -> use instead: advice/pictures.md
                """
            ),
            (
                "é [a](http://a.org/b)",
                """
                6:3+19 warning link-insecure: 'http://a.org/b' can be read and changed by others on the way to the reader
                -> write https://a.org/b, and open it once
                """
            ),
            (
                "[a](https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fb.org%2Fc%3Fd%3De&data=05%7CJo)",
                """
                6:1+101 link-tracking: the address leads by way of eur02.safelinks.protection.outlook.com, which learns who follows it, and may hold the name of who got it
                -> write https://b.org/c?d=e, and open it once
                """
            ),
            (
                "[a](https://b.org/c?utm_source=x&d=e&fbclid=f#g)",
                """
                6:1+48 warning link-tracking: the address tells who sent the reader: utm_source, fbclid
                -> write https://b.org/c?d=e#g, and open it once
                """
            ),
            (
                "[a](https://protect-eu.mimecast.com/s/abc)",
                """
                6:1+42 link-tracking: the address leads by way of protect-eu.mimecast.com, which learns who follows it, and may hold the name of who got it
                -> open it, and copy the address of the page that you get to
                """
            ),
            (
                "Write to help@childline.org.uk.",
                """
                6:10+21 email-raw: 'help@childline.org.uk' is an e-mail address, and no helpline has it
                -> add it to its entry in data/helplines.yml and write :helpline{id=...}; an address that is only an example stands in backticks
                """
            ),
            (
                "[a](mailto:Jo@samaritans.org,x%40b.org?subject=c@d.org)",
                """
                6:1+55 email-raw: 'x@b.org' is an e-mail address, and no helpline has it
                -> add it to its entry in data/helplines.yml and write :helpline{id=...}; an address that is only an example stands in backticks
                """
            ),
        ]
    )
    func `an address that is wrong`(body: String, report: String) async throws {
        #expect(try await Self.reports(body) == [report])
    }

    @Test(
        arguments: [
            "[a](https://example.com/sexting-advice)", "[a](https://notold.example.org/)",
            "[a](https://example.com/a/sexting)", "jo@samaritans.org and WEB@police.uk",
            "me@example.org", "`scam@paypa1.com`", "@name", "a @ b.org", "a@b", "x@y.c",
            "[a](mailto:web@police.uk)", "[a](mailto:me@example.com)",
            "me@shop.test",
        ]
    )
    func `an address that is fine`(body: String) async throws {
        #expect(try await Self.reports(body) == [])
    }

    @Test func `the fix of an address writes one letter`() async throws {
        let page = TestSite.page("Home", body: "é http://a [b](http://a)")
        let found = try await TestSite(["Content/index.md": page]).build().report.diagnostics
        let fixes = found.compactMap(\.fix)
        #expect(
            fixes.map { "\($0.place.column) \($0.written) \($0.replacement)" } == ["16 http https"]
        )
    }

    @Test func `fields are held to the same, but a source is cited as it was read`() async throws {
        let event = TestSite.page(
            "E",
            type: "event",
            """
            start: 2027-01-01
            place: P
            booking_url: http://a.org
            sources:
              - {label: A, url: "http://a.org"}
              - {label: B, url: "https://old.example.org/b"}
            """
        )
        let built = try await TestSite(Self.data.merging(["Content/e.md": event]) { $1 }).build()
        #expect(
            built.mistakes.filter { !$0.contains("field-") }
                == ["Content/e.md:7 link-insecure", "Content/e.md:10 link-retired"]
        )
    }

    @Test func `the list of retired addresses is checked itself`() async throws {
        let built = try await TestSite(["Content/data/retired-addresses.yml": "- address: a.org\n"])
            .build()
        #expect(
            built.mistakes == [
                "Content/data/retired-addresses.yml:1 field-missing",
                "Content/data/retired-addresses.yml:1 field-missing",
            ]
        )
    }

    @Test(arguments: [
        ("<jo@y.org>", ["6:2"]), ("[jo@y.org](mailto:jo@y.org)", ["6:2"]),
        ("jo@y.org<mailto:jo@y.org>", ["6:1"]), ("jo@y.org mailto:jo@y.org", ["6:1"]),
        ("jo@y.org<mailto:al@y.org>", ["6:1", "6:17"]), ("[Jo](mailto:jo@y.org)", ["6:1"]),
        ("mailto:jo@y.org", ["6:8"]), ("[`jo@y.org`](mailto:jo@y.org)", ["6:1"]),
        ("jo@y.org and [Jo](mailto:jo@y.org)", ["6:1", "6:14"]),
        ("<jo@samaritans.org>", []),
    ])
    func `an e-mail address that leads to itself is told once`(body: String, places: [String])
        async throws
    {
        let page = ["Content/index.md": TestSite.page("Home", body: body)]
        let built = try await TestSite(Self.data.merging(page) { $1 }).build()
        #expect(
            built.report.diagnostics.filter { $0.id == "email-raw" }
                .map { "\($0.place.line):\($0.place.column)" } == places
        )
    }

    @Test func `an e-mail address in a field is found`() async throws {
        let page = "---\ntitle: Ask x@y.org\nsummary: S.\ntype: page\n---\n"
        let built = try await TestSite(["Content/a.md": page]).build()
        #expect(built.mistakes == ["Content/a.md:2 email-raw"])
    }
}
