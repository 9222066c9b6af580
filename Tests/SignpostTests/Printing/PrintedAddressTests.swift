import Testing

@testable import Signpost

/// Where printed addresses lead in a whole site, and what is wrong when one leads nowhere.
struct PrintedAddressTests {
    private static let ledger = "Content/data/printed-codes.yml"
    private static let entry = "- {code: MFM-03, page: print/a.md, printed: 2026-11-23}"

    private static func sheet(_ code: String, _ more: String = "") -> String {
        TestSite.page(
            "Sheet \(code)",
            type: "sheet",
            "code: \(code)\npaper: A4\nsides: 1\nowner: Somebody\nreview_by: 2030-01-01"
                + (more.isEmpty ? "" : "\n" + more)
        )
    }

    private static let site = [
        "Content/print/index.md": TestSite.page("Print", type: "section"),
        "Content/print/a.md": sheet("MFM-03"),
        ledger: entry,
    ]

    @Test func `a printed address leads to the page of its code`() async throws {
        let built = try await TestSite(Self.site).build()
        #expect(built.problems == [])
        #expect(built.files["q/mfm-03/index.html"]?.contains("url=/print/a/") == true)
        #expect(built.files["_redirects"] == "/q/mfm-03/ /print/a/ 301\n")
        #expect(built.files["sitemap.xml"]?.contains("/q/") == false)
    }

    @Test func `a code whose page is gone leads where its successors lead`() async throws {
        let codes = """
            - {code: OLD-1, successor: OLD-2, printed: 2024-01-01}
            - {code: OLD-2, successor: MFM-03, printed: 2025-01-01}
            \(Self.entry)
            """
        let built = try await TestSite(Self.site.merging([Self.ledger: codes]) { $1 }).build()
        #expect(built.problems == [])
        #expect(built.files["q/old-1/index.html"]?.contains("url=/print/a/") == true)
        #expect(built.files["q/old-2/index.html"]?.contains("url=/print/a/") == true)
    }

    @Test func `a page that has expired leaves its readers in the section above`() async throws {
        let files = ["Content/print/a.md": Self.sheet("MFM-03", "expires: 2026-11-01")]
        let built = try await TestSite(Self.site.merging(files) { $1 }).build()
        #expect(built.mistakes == ["\(Self.ledger):1 printed-code-withheld"])
        #expect(built.report.isPublishable)
        #expect(built.files["q/mfm-03/index.html"]?.contains("url=/print/\"") == true)
    }

    @Test(arguments: ["2026-12-01", "2026-12-05"])
    func `a sheet that is printed when it appears needs nothing before`(printed: String)
        async throws
    {
        let files = [
            "Content/print/a.md": Self.sheet("MFM-03", "published: 2026-12-01"),
            Self.ledger: Self.entry.replacing("2026-11-23", with: printed),
        ]
        let built = try await TestSite(Self.site.merging(files) { $1 }).build()
        #expect(built.problems == [])
    }

    @Test func `a page that has expired leaves its readers to a successor`() async throws {
        let files = [
            "Content/print/a.md": Self.sheet("MFM-03", "expires: 2026-11-01"),
            "Content/print/b.md": Self.sheet("MFM-04"),
            Self.ledger: """
            - {code: MFM-03, page: print/a.md, successor: MFM-04, printed: 2026-01-01}
            - {code: MFM-04, page: print/b.md, printed: 2026-11-01}
            """,
        ]
        let built = try await TestSite(Self.site.merging(files) { $1 }).build()
        #expect(built.problems == [])
        #expect(built.files["q/mfm-03/index.html"]?.contains("url=/print/b/") == true)
    }

    @Test func `a code may lead to a page that has none, and a translation shares it`() async throws
    {
        let files = [
            "Content/site.yml": TestSite.settings(
                "languages: [{code: en, name: English}, {code: ur, name: Urdu, dir: rtl}]"
            ),
            "Content/index.ur.md": TestSite.page("Ghar"),
            "Content/print/index.ur.md": TestSite.page("Print", type: "section"),
            "Content/print/a.ur.md": Self.sheet("MFM-03"),
            Self.ledger: "- {code: MFM-03, page: index.md, printed: 2026-11-23}",
        ]
        let built = try await TestSite(Self.site.merging(files) { $1 }).build()
        #expect(built.problems == [])
        #expect(built.files["q/mfm-03/index.html"]?.contains("url=/\"") == true)
    }

    @Test func `a draft needs no entry before it is printed`() async throws {
        let files = [
            "Content/print/b.md": Self.sheet("TO-BE-CHOSEN", "draft: true"),
            "Content/print/c.md": Self.sheet("TO-BE-CHOSEN", "draft: true"),
        ]
        #expect(try await TestSite(Self.site.merging(files) { $1 }).build().problems == [])
    }

    @Test(arguments: [
        Mistake(
            [ledger: "- {code: MFM-03, page: print/aa.md, printed: 2026-11-23}"],
            """
            \(ledger) 1:24+11 printed-code-page: 'MFM-03' is on paper, but there is no page 'print/aa.md'
            -> did you mean 'print/a.md'?
            """
        ),
        Mistake(
            [ledger: entry + "\n- {code: B-1, page: elsewhere/zebra.md, printed: 2026-11-23}"],
            """
            \(ledger) 2:21+18 printed-code-page: 'B-1' is on paper, but there is no page 'elsewhere/zebra.md'
            -> write 'successor: ...' with the code that replaces it in place of the line 'page'
            """
        ),
        Mistake(
            [
                ledger: entry
                    + "\n- {code: B-1, page: elsewhere/zebra.md, successor: MFM-03, printed: 2026-11-23}"
            ],
            """
            \(ledger) 2:21+18 printed-code-page: 'B-1' is on paper, but there is no page 'elsewhere/zebra.md'
            -> take the line 'page' away: its readers are led to where 'MFM-03' leads
            """
        ),
        Mistake(
            ["Content/print/a.md": sheet("MFM-03", "draft: true")],
            """
            \(ledger) 1:24+10 printed-code-withheld: 'MFM-03' is on paper and leads to Content/print/a.md, which is a draft
            -> publish the page, or add 'successor: ...' with the code of a page that is public
            """
        ),
        Mistake(
            ["Content/print/a.md": sheet("MFM-03", "published: 2026-12-01")],
            """
            \(ledger) 1:24+10 warning printed-code-withheld: 'MFM-03' is on paper and leads to Content/print/a.md, which appears on 2026-12-01
            -> its readers are led to the section above; add 'successor: ...' with the code of a page that suits them better
            """
        ),
        Mistake(
            [
                "Content/print/b.md": sheet("B-1"),
                ledger: entry
                    + "\n- {code: B-1, page: print/b.md, printed: 2026-11-23}"
                    + "\n- {code: C-1, page: print/b.md, printed: 2026-11-23}",
            ],
            """
            \(ledger) 3:21+10 printed-code-other: 'C-1' leads to Content/print/b.md, which has the code 'B-1'
            -> correct the path; if 'B-1' has replaced it, write 'successor: B-1' in place of the line 'page'
            """
        ),
        Mistake(
            ["Content/print/a b.md": sheet("B-1")],
            """
            Content/print/a b.md 5:7+3 printed-code-missing: 'B-1' is not in Content/data/printed-codes.yml, which keeps printed addresses alive
            -> add the line '- {code: B-1, page: "print/a b.md", printed: 2026-11-23}' to that file
            """
        ),
        Mistake(
            ["Content/print/b.md": sheet("MFM-03").replacing("Sheet MFM-03", with: "Copy")],
            """
            Content/print/b.md 5:7+6 printed-code-shared: 'MFM-03' is the code of Content/print/a.md already
            -> give one of them another code: people ask for a sheet by its code
            """
        ),
        Mistake(
            ["Content/q/mfm-03.md": TestSite.page("Q")],
            """
            \(ledger) 1:10+6 address-taken: the printed code 'MFM-03' has the address '/q/mfm-03/', which already belongs to Content/q/mfm-03.md
            -> give one of them another slug or another name
            """
        ),
    ])
    func `a printed address that leads nowhere is told with its remedy`(mistake: Mistake)
        async throws
    {
        // A folder without a page of its own is another matter.
        let section = ["Content/q/index.md": TestSite.page("Codes", type: "section")]
        let needsSection = mistake.files["Content/q/mfm-03.md"] != nil
        try await mistake.check(among: Self.site.merging(needsSection ? section : [:]) { $1 })
    }

    @Test func `an address too long to copy is told with its remedy`() async throws {
        let host = [String](repeating: String(repeating: "a", count: 55), count: 3)
            .joined(separator: ".")
        var site = TestSite(Self.site)
        site.address = "https://\(host)"
        #expect(
            try await site.build().problems == [
                """
                \(Self.ledger) 1:10+6 printed-code-long: the address of 'MFM-03' has 185 characters, too many for a QR code that still works when it is copied
                -> give it a shorter code, or the site a shorter address: together 177 at most
                """
            ]
        )
    }

    @Test func `a template has the code as a drawing and its address in words`() async throws {
        let layout = "{{#page.qr}}{{{svg}}}|{{address}}|{{short}}{{/page.qr}}\n"
        let files = ["Themes/plain/layouts/page.mustache": layout]
        let built = try await TestSite(Self.site.merging(files) { $1 }).build()
        let svg = try QRCode("https://example.org/q/mfm-03/").svg
        #expect(
            built.files["print/a/index.html"]
                == svg + "|https://example.org/q/mfm-03/|example.org/q/mfm-03\n"
        )
        #expect(built.files["index.html"] == "\n")
    }
}
