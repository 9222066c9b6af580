import Testing

@testable import Signpost

struct IndexNameTests {
    @Test(arguments: [
        ("title: A hacked account", "A hacked account", "hacked account", "H"),
        ("title: The law", "The law", "law", "L"),
        ("title: Ana's story", "Ana's story", "ana's story", "A"),
        ("title: A", "A", "a", "A"),
        ("title: 7 rules", "7 rules", "7 rules", "#"),
        ("title: What to do\nindex_as: Pictures of you", "Pictures of you", "pictures of you", "P"),
        ("title: What to do\nindex_as: A to B", "A to B", "a to b", "A"),
    ])
    func `a page is listed under the word that people look for`(
        lines: String,
        shown: String,
        sorted: String,
        letter: String
    ) throws {
        let (fields, reports) = try Reading.page("\(lines)\nsummary: S\ntype: page")
        #expect(reports == [])
        let name = IndexName(fields, articles: ["A", "An", "The"])
        #expect(name.shown == shown)
        #expect(name.sorted == sorted)
        #expect(name.letter == letter)
    }

    @Test func `the A to Z takes the articles from the theme's words`() async throws {
        let words = PlainTheme.files["Themes/plain/strings/en.yml", default: ""]
        let built = try await TestSite([
            "Themes/plain/strings/en.yml": words + "\narticles: A, An, The",
            "Content/a.md": TestSite.page("The zoo"),
            "Content/b.md": TestSite.page("A hacked account"),
            "Content/c.md": TestSite.page("Home page", "index_as: Hash"),
        ]).build()
        let list = built.files["a-z/index.html", default: ""]
        let titles = list.matches(of: /<h2[^>]*>(.)<|<li><a href="[^"]*">([^<]*)</).map { match in
            String(match.1 ?? match.2 ?? "")
        }
        #expect(titles == ["H", "A hacked account", "Hash", "Z", "The zoo"])
    }
}
