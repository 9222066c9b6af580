import Testing

@testable import Signpost

/// Which words a dictionary is asked for, and where those stand that it does not know.
struct WordSpellingTests {
    /// A dictionary that knows all words but some.
    private static func knowingAll(but unknown: String...) -> SpellingDictionary {
        { words in
            Dictionary(
                uniqueKeysWithValues: unknown.filter(words.contains).map { ($0, [String]()) }
            )
        }
    }

    private static let nothing: SpellingDictionary = { words in
        Dictionary(uniqueKeysWithValues: words.map { ($0, []) })
    }

    private static func site(
        _ files: [String: String],
        _ dictionary: @escaping SpellingDictionary
    ) -> TestSite {
        var site = TestSite(files)
        site.dictionary = dictionary
        return site
    }

    private static func page(_ body: String, _ fields: String = "") -> [String: String] {
        ["Content/index.md": TestSite.page("Home", fields, body: body)]
    }

    /// The words of a page's text that a dictionary which knows nothing does not know.
    private static func asked(_ body: String, _ files: [String: String] = [:]) async throws
        -> [String]
    {
        let site = site(page(body).merging(files) { $1 }, nothing)
        return try await site.build().report.diagnostics
            .filter { $0.id == "word-spelling" && $0.place.line > 4 }
            .map { $0.summary.replacing("' is not in the dictionary", with: "").dropFirst() }
            .map(String.init)
    }

    @Test
    func `a word that is not known is told with what may be meant`() async throws {
        let site = Self.site(Self.page("We recieve it.\nThey recieve it.")) { _ in
            ["recieve": ["receive", "relieve", "reverie", "reprieve"]]
        }
        #expect(
            try await site.build().problems == [
                """
                Content/index.md 6:4+7 warning word-spelling: 'recieve' is not in the dictionary
                -> did you mean 'receive' or 'relieve' or 'reverie'? a name or a word of your own goes into data/plain-words.yml as 'known'
                """
            ]
        )
    }

    @Test
    func `where nothing is meant, nothing is offered`() async throws {
        let site = Self.site(Self.page("Ask Xqzzyv."), Self.knowingAll(but: "Xqzzyv"))
        #expect(
            try await site.build().problems == [
                "Content/index.md 6:5+6 warning word-spelling: 'Xqzzyv' is not in the dictionary\n-> a name or a word of your own goes into data/plain-words.yml as 'known'"
            ]
        )
    }

    @Test
    func `titles, summaries and what is said of pictures are read`() async throws {
        let files = [
            "Content/index.md": """
            ---
            title: A tilte
            summary: A summery of it.
            type: page
            ---
            Words.

            ![A pitcure](a.svg)
            """,
            "Content/a.svg": "<svg viewBox='0 0 4 4'/>",
        ]
        let dictionary = Self.knowingAll(but: "tilte", "summery", "pitcure")
        let found = try await Self.site(files, dictionary).build().report.diagnostics
        #expect(
            found.map { "\($0.place.line):\($0.place.column)+\($0.place.length)" }
                == ["2:10+5", "3:12+7", "8:5+7"]
        )
    }

    @Test
    func `what a directive says in an attribute is read`() async throws {
        let files = FieldWritingTests.note.merging(Self.page("Words.\n\n::note{title=\"A tilte\"}"))
        { $1 }
        let found = try await Self.site(files, Self.knowingAll(but: "tilte")).build().problems
        #expect(found.map { String($0.prefix(28)) } == ["Content/index.md 8:17+5 warn"])
    }

    @Test
    func `a word is found as a word, and not in another`() async throws {
        let found = try await Self.site(
            Self.page("The other\nthe oth."),
            Self.knowingAll(but: "oth")
        )
        .build().report.diagnostics
        #expect(found.map { "\($0.place.line):\($0.place.column)" } == ["7:5"])
    }

    @Test(arguments: ["do'nt", "do’nt"])
    func `an apostrophe is found however it was written`(word: String) async throws {
        let site = Self.site(Self.page("We \(word)."), Self.knowingAll(but: "do'nt"))
        #expect(
            try await site.build().report.diagnostics.map {
                "\($0.place.line):\($0.place.column)+\($0.place.length)"
            } == ["6:4+5"]
        )
    }

    @Test(arguments: [
        ("Ask at help@example.org or www.example.org/help.", ["Ask", "at", "or"]),
        ("Write `chmod` here: /a-z/ and #staysafe.", ["Write", "here", "and"]),
        ("A PDF of A4, 3rd, MP3s, I.", ["of"]),
        ("The bank's and the bank’s site", ["The", "bank", "and", "the", "site"]),
        ("It doesn't, he/she said.", ["It", "doesn't", "he", "she", "said"]),
        ("Name name Name", ["Name", "name"]),
        ("don't dont don’t bank’s bank", ["don't", "dont", "bank"]),
        ("well-known café", ["well", "known", "café"]),
    ])
    func `codes, addresses, numbers and abbreviations are no words`(
        body: String,
        words: [String]
    ) async throws {
        #expect(try await Self.asked(body).sorted() == words.sorted())
    }

    @Test
    func `words in another script are told by their own rule alone`() async throws {
        #expect(try await Self.asked("Word پاس ورڈ مضبوط word") == ["Word", "word"])
    }

    @Test
    func `words of the site's list are known, and so are its names`() async throws {
        let helpline =
            "a: {name: The XYZ line, for: Help, url: \"https://example.org/\", confidence: H, source: X, verify_by: 2027-01-01}"
        let files = [
            "Content/site.yml": TestSite.settings("districts: {leeds: Leeds}"),
            "Content/data/helplines.yml": helpline,
            "Content/data/plain-words.yml":
                "x: {kind: known, words: [wi-fi, Panjabi]}\ny: {kind: hard, words: [utilise], better: use}",
        ]
        let body = "Test in Leeds: the line, wi-fi, Panjabi, panjabi's, utilise. Fi."
        #expect(try await Self.asked(body, files) == ["in", "Fi"])
    }

    @Test
    func `a word is told on each page where it stands`() async throws {
        var files = Self.page("We recieve.")
        files["Content/other.md"] = TestSite.page("Other", body: "They recieve.")
        let found = try await Self.site(files, Self.knowingAll(but: "recieve")).build().mistakes
        #expect(found == ["Content/index.md:6 word-spelling", "Content/other.md:6 word-spelling"])
    }

    @Test
    func `pages in other languages are left alone`() async throws {
        var files = Self.page("We recieve.")
        files["Content/site.yml"] = TestSite.settings(
            "languages: [{code: en, name: English, direction: ltr}, {code: pl, name: Polski, direction: ltr}]"
        )
        files["Content/index.pl.md"] = TestSite.page("Start", body: "They recieve.")
        let found = try await Self.site(files, Self.knowingAll(but: "recieve")).build().mistakes
        #expect(found.filter { $0.contains("spelling") } == ["Content/index.md:6 word-spelling"])
    }

    @Test
    func `pages that wait for their day are read today`() async throws {
        var files = Self.page("Words.")
        files["Content/later.md"] = TestSite.page(
            "Later",
            "published: 2027-01-01",
            body: "We recieve."
        )
        let found = try await Self.site(files, Self.knowingAll(but: "recieve")).build().mistakes
        #expect(
            found == ["Content/later.md:7 word-spelling"]
        )
    }

    @Test
    func `an exception leaves the rule out, and is needed only where somebody asks`() async throws {
        let files = Self.page("We recieve.", "exceptions: {word-spelling: It is quoted.}")
        let asked = Self.site(files, Self.knowingAll(but: "recieve"))
        #expect(try await asked.build().problems == [])
        #expect(try await TestSite(files).build().problems == [])
        let found = try await Self.site(files, Self.knowingAll()).build().mistakes
        #expect(found == ["Content/index.md:5 exception-unused"])
    }

    @Test
    func `a dictionary that fails is an error`() async throws {
        let site = Self.site(Self.page("Words.")) { _ throws(Diagnostic) in
            throw Diagnostic(
                id: "spelling-failed",
                at: Place(file: "hunspell"),
                "it fell",
                hint: ""
            )
        }
        #expect(try await site.build().mistakes == ["hunspell:0 spelling-failed"])
    }
}
