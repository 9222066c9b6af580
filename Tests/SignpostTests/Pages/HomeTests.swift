import Testing

@testable import Signpost

/// Nobody can use a site that has no front door, so it is not published.
struct HomeTests {
    @Test(
        arguments: [
            (
                "draft: true",
                """
                0:0+1 home-missing: the site has no home page, because Content/index.md is a draft
                -> take the line 'draft: true' away when the page is ready
                """
            ),
            (
                "published: 2026-12-01",
                """
                5:12+10 home-missing: the site has no home page, because Content/index.md appears on 2026-12-01
                -> set 'published' to today or earlier
                """
            ),
            (
                "expires: 2026-11-01",
                """
                5:10+10 home-missing: the site has no home page, because Content/index.md expired on 2026-11-01
                -> set 'expires' to a later day
                """
            ),
        ]
    )
    func `a home page that is not public says why`(lines: String, report: String) throws {
        let pages = ["index.md": TestSite.page("Home", lines), "a.md": TestSite.page("A")]
        #expect(try Routed(pages).diagnostics.map(\.report) == [report])
    }

    @Test func `a site without any page has no home page`() throws {
        #expect(
            try Routed([:]).diagnostics.map(\.report) == [
                """
                0:0+1 home-missing: the site has no home page, because there is no index.md in Content
                -> add the file Content/index.md with a title, a summary and a type
                """
            ]
        )
    }

    @Test func `pages without a home page get a plain list, with a warning`() throws {
        #expect(
            try Routed(["a.md": TestSite.page("A")]).diagnostics.map(\.report) == [
                """
                0:0+1 warning section-without-index: the folder has pages but no index.md, so it gets a plain list as its page
                -> add the file with a title and a summary of the section
                """
            ]
        )
    }

    @Test func `a home page whose name is misspelt is found`() throws {
        let routed = try Routed(["indx.md": TestSite.page("Home")])
        #expect(
            routed.diagnostics.map(\.report) == [
                """
                0:0+1 home-missing: the site has no home page, because there is no index.md in Content
                -> did you mean 'indx.md'? rename it to index.md
                """
            ]
        )
    }

    @Test func `a home page that cannot be read is not missing as well`() async throws {
        let mistakes = try await Sandbox.with { box in
            for (path, text) in TestSite([:]).files where path != "Content/index.md" {
                try box.write(text, to: path)
            }
            try box.link("Content/index.md", to: "nowhere")
            return try await TestSite([:]).build(in: box).mistakes
        }
        #expect(mistakes == ["Content/index.md:0 source-link-broken"])
    }

    @Test func `the home page may be named with the main language`() throws {
        #expect(try Routed(["index.en.md": TestSite.page("Home")]).diagnostics == [])
    }

    @Test func `a draft is a home page for those who ask for drafts`() throws {
        let pages = ["index.md": TestSite.page("Home", "draft: true")]
        #expect(try Routed(pages, showsDrafts: true).diagnostics == [])
    }
}
