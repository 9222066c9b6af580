import Testing

@testable import Signpost

/// What is said about links to other sites.
struct LinkReportTests {
    private static let place = Place(file: "Content/a.md", line: 3, column: 4, length: 5)

    private static func report(_ answers: [String: ServerAnswer]) -> LinkReport {
        LinkReport([ExternalLink(url: "https://a.org/", places: [place])], answers)
    }

    @Test func `a computer that finds no server at all is told so once`() {
        let answers = ["a", "b", "c"].map { ("https://\($0).org/", ServerAnswer.noHost) }
        let report = Self.report(Dictionary(uniqueKeysWithValues: answers))
        #expect(report.diagnostics.map(\.id) == ["external-offline"])
        var some = Dictionary(uniqueKeysWithValues: answers)
        some["https://b.org/"] = .status(200, location: nil)
        #expect(Self.report(some).diagnostics.map(\.id) == ["link-dead"])
    }

    @Test(
        arguments: [
            (
                ["https://a.org/": ServerAnswer.status(404, location: nil)],
                """
                3:4+5 warning link-dead: the page at 'https://a.org/' is gone: its server answers 404
                -> look for its new address, or take the link out
                """
            ),
            (
                ["https://a.org/": .noHost],
                """
                3:4+5 warning link-dead: the page at 'https://a.org/' is gone: there is no server of that name
                -> look for its new address, or take the link out
                """
            ),
            (
                [
                    "https://a.org/": .status(301, location: "https://b.org/"),
                    "https://b.org/": .status(308, location: "https://c.org/"),
                    "https://c.org/": .status(302, location: "https://c.org/today"),
                    "https://c.org/today": .status(200, location: nil),
                ],
                """
                3:4+5 warning link-moved: the page at 'https://a.org/' has moved for good
                -> open it, and if it is still the right one write https://c.org/
                """
            ),
            (
                [
                    "https://a.org/": .status(301, location: "https://b.org/"),
                    "https://b.org/": .status(410, location: nil),
                ],
                """
                3:4+5 warning link-dead: the page at 'https://a.org/' is gone: its server answers 410
                -> look for its new address, or take the link out
                """
            ),
            (
                ["https://a.org/": .status(301, location: "https://a.org/")],
                """
                3:4+5 warning link-circle: 'https://a.org/' leads from one address to the next and never arrives
                -> open it in a browser, and write the address that you arrive at
                """
            ),
        ]
    )
    func `a link at which somebody should look`(answers: [String: ServerAnswer], report: String) {
        #expect(Self.report(answers).diagnostics.map(\.report) == [report])
    }

    @Test(
        arguments: [
            (["https://a.org/": ServerAnswer.status(204, location: nil)], [String]()),
            (
                [
                    "https://a.org/": .status(302, location: "https://b.org/"),
                    "https://b.org/": .status(301, location: "https://c.org/"),
                    "https://c.org/": .status(200, location: nil),
                ], []
            ),
            (["https://a.org/": .status(403, location: nil)], ["its server answers 403"]),
            (["https://a.org/": .status(304, location: nil)], ["its server answers 304"]),
            (["https://a.org/": .silence("timeout")], ["timeout"]),
        ]
    )
    func `nobody is warned of what is there, or cannot be told`(
        answers: [String: ServerAnswer],
        unclear: [String]
    ) {
        let report = Self.report(answers)
        #expect(report.diagnostics == [])
        #expect(report.unclear.map(\.reason) == unclear)
    }

    @Test func `links of texts, fields and helplines are gathered with their places`() async throws
    {
        let page = TestSite.page(
            "A",
            "sources: [{label: L, url: https://b.org/}]",
            body: "[x](https://a.org/#one) [y](https://a.org/) [z](mailto:a@example.org)"
        )
        let helplines = """
            h:
              name: H
              for: All
              url: https://h.org/
              verify_by: 2027-01-01
              source: S
              confidence: H
            """
        let built = try await TestSite([
            "Content/a.md": page, "Content/data/helplines.yml": helplines,
        ]).build()
        let links = built.report.site?.externalLinks ?? []
        #expect(
            links.map {
                "\($0.url) " + $0.places.map { "\($0.line):\($0.column)" }.joined(separator: " ")
            }
                == ["https://a.org/ 7:1 7:25", "https://b.org/ 5:27", "https://h.org/ 4:8"]
        )
    }

    @Test func `a ledger keeps what will hold, by day`() throws {
        let today = try #require(CalendarDate("2026-11-23"))
        let later = try #require(CalendarDate("2026-11-30"))
        var ledger = LinkLedger(Array("no JSON".utf8))
        ledger.keep(
            [
                "https://a.org/": .status(301, location: "https://b.org/"),
                "https://b.org/": .status(200, location: nil),
                "https://c.org/": .status(404, location: nil), "https://d.org/": .noHost,
            ],
            known: [:],
            on: today
        )
        let again = LinkLedger(ledger.text)
        #expect(again == ledger)
        let known = again.answers(on: later, days: 7)
        #expect(
            known == [
                "https://a.org/": .status(301, location: "https://b.org/"),
                "https://b.org/": .status(200, location: nil),
            ]
        )
        #expect(again.answers(on: later, days: 6) == [:])
        var next = again
        next.keep(["https://b.org/": .status(200, location: nil)], known: known, on: later)
        #expect(next.entries.mapValues(\.checked) == ["https://b.org/": "2026-11-23"])
    }

    @Test func `a ledger of the days to come is not believed`() throws {
        let today = try #require(CalendarDate("2026-11-23"))
        let ledger = LinkLedger(
            Array(#"{"https://a.org/":{"checked":"2026-11-24","status":200}}"#.utf8)
        )
        #expect(ledger.answers(on: today, days: 7) == [:])
    }
}
