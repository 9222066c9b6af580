import Testing

@testable import Signpost

/// What data/plain-words.yml does, beyond the examples of its rules.
struct WordListTests {
    private static func site(_ body: String, words: String) -> TestSite {
        TestSite([
            "Content/index.md": TestSite.page("Home", body: body),
            "Content/data/plain-words.yml": words,
        ])
    }

    private static let spam = "spam: {kind: retired, words: [spam, spam mail], better: junk mail}"

    @Test
    func `what stands in quotation marks is what other people say`() async throws {
        for body in ["Some call it \"spam\".", "They write: \"This is no spam.\""] {
            #expect(try await Self.site(body, words: Self.spam).build().problems == [], "\(body)")
        }
        let after = try await Self.site("Not \"this\" spam.", words: Self.spam).build().problems
        #expect(after.count == 1)
    }

    @Test
    func `in place of blame stands what to say`() async throws {
        let words =
            "x: {kind: blame, words: [fell for], better: \"who did it, such as 'he tricked her'\"}"
        let problems = try await Self.site("She fell for it.", words: words).build().problems
        #expect(
            problems.map { $0.split(separator: "\n").last } == [
                "-> say who did it, such as 'he tricked her'"
            ]
        )
    }

    @Test
    func `the longer phrase is meant`() async throws {
        let problems = try await Self.site("Delete Spam Mail.", words: Self.spam).build().problems
        #expect(
            problems == [
                "Content/index.md 6:8+9 warning word-retired: 'Spam Mail' is no longer used\n-> write 'junk mail'"
            ]
        )
    }

    @Test
    func `a comma stands between two things`() async throws {
        let words = "x: {kind: retired, words: [action fraud], better: Report Fraud}"
        #expect(
            try await Self.site("Take action, fraud is a crime.", words: words).build().problems
                == []
        )
    }

    @Test
    func `single quotation marks are quotation marks, and an apostrophe is none`() async throws {
        let quoted = try await Self.site("It was ‘spam’ then.", words: Self.spam).build().problems
        #expect(quoted == [])
        let after = try await Self.site("It’s ‘this’. The bank’s spam.", words: Self.spam).build()
        #expect(after.report.diagnostics.map(\.id) == ["word-retired"])
    }

    @Test
    func `each warning is told at its own place`() async throws {
        let body = "Press the red button. Then no spam.\n\nDraw a red button. DO NOT PAY. No spam."
        let found = try await Self.site(body, words: Self.spam).build().report.diagnostics
        #expect(
            found.map { "\($0.place.line):\($0.place.column) \($0.id)" } == [
                "6:11 cue-colour", "6:31 word-retired", "8:8 cue-colour", "8:20 all-capitals",
                "8:35 word-retired",
            ]
        )
    }

    @Test(arguments: [
        "Do NOT pay.", "Reply STOP.", "Henry VIII", "Our IDs", "NHS GP IT services",
        "“YOU HAVE WON A PRIZE” is a trick.",
    ])
    func `not all capitals are abbreviations`(body: String) async throws {
        let known = "known: {kind: known, words: [ID, NHS, GP, IT]}"
        #expect(try await Self.site(body, words: known).build().report.diagnostics.map(\.id) == [])
    }

    @Test
    func `a phrase does not go over the end of a sentence`() async throws {
        let words = "x: {kind: idiom, words: [tip of], better: some}"
        #expect(
            try await Self.site("Take the tip. Of course.", words: words).build().problems == []
        )
    }

    @Test
    func `a name that is known may hold a word that is not used`() async throws {
        let words = Self.spam + "\nname: {kind: known, words: [Spam Helpline]}"
        #expect(try await Self.site("Ring the Spam Helpline.", words: words).build().problems == [])
    }

    @Test(arguments: [
        ("It breaks the Spam Act 2003.", 0), ("The Spam and Fraud (Calls) Act is old.", 0),
        ("The Fraud, Spam and Calls Bill", 0), ("The spam act is old.", 1), ("Spam people act.", 1),
        ("Spam. Act now.", 1), ("Spam makes people Act.", 1),
    ])
    func `the title of a law is not the page's own words`(body: String, warnings: Int) async throws
    {
        let found = try await Self.site(body, words: Self.spam).build().report.diagnostics
        #expect(found.count == warnings)
    }

    @Test
    func `titles and summaries are read as well`() async throws {
        let site = TestSite([
            "Content/index.md": TestSite.page("All about spam"),
            "Content/data/plain-words.yml": Self.spam,
        ])
        #expect(
            try await site.build().report.diagnostics.map { "\($0.place.line) \($0.id)" }
                == ["2 word-retired", "3 word-retired"]
        )
    }

    @Test
    func `an abbreviation of a helpline's name is known`() async throws {
        let helpline =
            "a: {name: The XYZ line, for: Help, url: \"https://example.org/\", confidence: H, source: X, verify_by: 2027-01-01}"
        let site = TestSite([
            "Content/index.md": TestSite.page("Home", body: "Ask the XYZ. Ask the ZYX."),
            "Content/data/helplines.yml": helpline,
        ])
        let problems = try await site.build().problems
        #expect(
            problems == [
                "Content/index.md 6:22+3 warning acronym-unexplained: 'ZYX' is not explained on this page\n-> write it out the first time, with '(ZYX)' behind it; what everybody knows goes into data/plain-words.yml as 'known'"
            ]
        )
    }

    @Test
    func `a part of a code or an address is no abbreviation`() async throws {
        let body = "The sheet MFM-03, by TEAM@example.org."
        var site = Self.site(body, words: Self.spam)
        site.files["Content/site.yml"] = TestSite.settings("contact: team@example.org")
        let problems = try await site.build().problems
        #expect(problems == [])
    }

    @Test
    func `an abbreviation that is explained anywhere on the page is explained`() async throws {
        for body in [
            "Ask the DSL.\n\nThat is the lead (DSL).", "A DSL (a lead) knows. Ask the DSL.",
        ] {
            #expect(try await Self.site(body, words: Self.spam).build().problems == [], "\(body)")
        }
    }

    static let mistakes = [
        Mistake(
            ["Content/data/plain-words.yml": "x: {kind: hard, words: [a]}"],
            "Content/data/plain-words.yml 1:1+1 words-nothing-better: 'x' is of the kind 'hard' and does not say what to write in its place\n-> add a line 'better: ...'"
        ),
        Mistake(
            ["Content/data/plain-words.yml": "x: {kind: known, words: [\"...\"]}"],
            "Content/data/plain-words.yml 1:26+5 words-empty: '...' holds no letters, so it would never be found\n-> write a word"
        ),
    ]

    @Test(arguments: mistakes)
    func `a mistake in the list is told`(mistake: Mistake) async throws {
        try await mistake.check()
    }
}
