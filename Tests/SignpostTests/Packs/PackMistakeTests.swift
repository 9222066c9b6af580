import Testing

@testable import Signpost

/// What can be wrong with a pack, with its exact words.
struct PackMistakeTests {
    @Test(arguments: parts + fields)
    func `a pack that cannot be printed is an error`(mistake: Mistake) async throws {
        try await mistake.check(among: PackSite.files)
    }

    /// The pack with other parts, of which the third is on line 8.
    private static func third(_ part: String) -> [String: String] {
        ["Content/packs/a.yml": PackSite.pack.replacing("  - b.md", with: "  - " + part)]
    }

    private static let parts = [
        Mistake(
            third("print/aa.md"),
            """
            Content/packs/a.yml 8:5+11 pack-part-missing: the part 'print/aa.md' is no page
            -> did you mean 'print/a.md'?
            """
        ),
        Mistake(
            third("b.txt"),
            """
            Content/packs/a.yml 8:5+5 pack-part-missing: the part 'b.txt' is no page
            -> write the path of the page's file from Content, such as print/quiz.md
            """
        ),
        Mistake(
            third("print/a.md"),
            """
            Content/packs/a.yml 8:5+10 field-repeated: 'print/a.md' is in 'parts' twice
            -> remove one of them
            """
        ),
        Mistake(
            third("{page: print/a.md, adult: true}"),
            """
            Content/packs/a.yml 8:12+10 pack-part-twice: the part 'print/a.md' is in the pack already, on line 6
            -> remove one of them
            """
        ),
        Mistake(
            third("b.md#more"),
            """
            Content/packs/a.yml 8:5+9 pack-part-kind: the part 'b.md#more' is a place on a page, but a pack prints whole pages
            -> leave out '#' and what follows it
            """
        ),
        Mistake(
            third("packs/a.yml"),
            """
            Content/packs/a.yml 8:5+11 pack-part-kind: the part 'packs/a.yml' is a pack itself
            -> write the parts of that pack here, the ones you need
            """
        ),
        Mistake(
            third("b.md").merging(["Content/b.md": TestSite.page("Words", "draft: true")]) { $1 }
                .merging(["Content/print/a.md": PackSite.sheet("MFM-03")]) { $1 },
            """
            Content/packs/a.yml 8:5+4 pack-part-withheld: the part 'b.md' is Content/b.md, which is a draft
            -> take the line out until the page is public, or publish the page
            """
        ),
    ]

    private static let fields = [
        Mistake(
            ["Content/packs/a.yml": PackSite.pack.replacing("summary:", with: "sumary:")],
            """
            Content/packs/a.yml 2:1+6 field-unknown: 'sumary' is not a field of a pack
            -> did you mean 'summary'?
            """
        ),
        Mistake(
            third("{pages: b.md}"),
            """
            Content/packs/a.yml 8:6+5 field-unknown: 'pages' is not a field of a part of a pack
            -> did you mean 'page'?
            """
        ),
    ]

    @Test func `a part that has expired is left out, and the site is published`() async throws {
        let words = TestSite.page("Words", "expires: 2026-11-01")
        let sheet = PackSite.sheet("MFM-03")
        let (page, problems) = try await PackSite.page([
            "Content/b.md": words, "Content/print/a.md": sheet,
        ])
        #expect(
            problems == [
                """
                Content/packs/a.yml 8:5+4 warning pack-part-withheld: the part 'b.md' is Content/b.md, which expired on 2026-11-01
                -> the pack is printed without it; take it out if the page will not be back
                """
            ]
        )
        #expect(page.contains("<article id=\"part-2\">2 Guide adult"))
    }

    @Test func `a folder that nobody wrote a page for has nothing to print`() async throws {
        let built = try await TestSite(
            PackSite.files.merging(Self.third("lists/index.md")) { $1 }
                .merging(["Content/lists/one.md": TestSite.page("One")]) { $1 }
        ).build()
        #expect(
            built.problems.first { $0.contains("pack-part-kind") } == """
                Content/packs/a.yml 8:5+14 pack-part-kind: the part 'lists/index.md' is a list that nobody wrote, so it has nothing to print
                -> write the pages of that folder, one below the other
                """
        )
    }

    @Test func `a pack without parts is no pack`() async throws {
        let bare = PackSite.pack.split(separator: "parts:")[0]
        let pack = bare + "parts: []\nowner: Somebody\nreview_by: 2030-01-01\n"
        let built = try await TestSite(
            PackSite.files.merging(["Content/packs/a.yml": String(pack)]) { $1 }
        ).build()
        #expect(built.mistakes == ["Content/packs/a.yml:5 field-empty"])
    }

    @Test func `a Markdown page cannot call itself a pack`() async throws {
        let built = try await TestSite(["Content/a.md": TestSite.page("A", type: "pack")]).build()
        #expect(built.mistakes == ["Content/a.md:4 field-choice"])
    }
}
