import Testing

@testable import Signpost

/// A film goes to nobody without its words.
struct FilmTests {
    private static func site(_ link: String, _ files: String...) -> TestSite {
        var all = ["Content/index.md": TestSite.page("Home", body: link)]
        for file in files {
            all["Content/\(file)"] = file.hasSuffix("md") ? TestSite.page("Words") : file
        }
        return TestSite(all)
    }

    @Test(arguments: [
        ("film.mp4", [], "film.vtt and film.md are"), ("film.mp4", ["film.vtt"], "film.md is"),
        ("film.webm", ["film.md"], "film.vtt is"), ("talk.mp3", [], "talk.md is"),
    ])
    func `what is missing is named`(film: String, others: [String], missing: String) async throws {
        var site = Self.site("[The story](\(film))", film)
        for other in others { site.files["Content/\(other)"] = TestSite.page("Words") }
        let problems = try await site.build().problems.filter { !$0.contains("asset-unused") }
        #expect(
            problems == [
                "Content/index.md 6:1+\(13 + film.utf8.count) warning film-without-words: '\(film)' has not all its words beside it: \(missing) missing\n-> put captions into a .vtt file of the same name, and what is said and seen into a page of the same name"
            ]
        )
    }

    @Test
    func `a film that a page links to twice is told once`() async throws {
        let links = "[The story](film.mp4), and [once more](film.mp4)"
        let mistakes = try await Self.site(links, "film.mp4").build().mistakes
        #expect(mistakes == ["Content/index.md:6 film-without-words"])
    }

    @Test
    func `captions are published with their film`() async throws {
        let built = try await Self.site("[The story](film.mp4)", "film.mp4", "film.vtt", "film.md")
            .build()
        #expect(built.problems == [])
        #expect(built.files.keys.contains { $0.hasSuffix(".vtt") })
    }

    @Test
    func `other files need no words`() async throws {
        #expect(try await Self.site("[The list](list.pdf)", "list.pdf").build().problems == [])
    }
}
