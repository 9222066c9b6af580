import Testing

@testable import Signpost

/// Files beside the pages that nobody would ever ask for.
struct UnusedAssetTests {
    @Test func `a file that no page uses is a warning and stays away`() async throws {
        let built = try await TestSite(["Content/a/old.svg": "<svg viewBox='0 0 4 4'/>"]).build()
        #expect(
            built.problems == [
                """
                Content/a/old.svg 0:0+1 warning asset-unused: no page uses this file, so it is not published
                -> link to it from a page, or delete it
                """
            ]
        )
        #expect(built.report.isPublishable)
        #expect(!built.files.keys.contains { $0.hasSuffix(".svg") })
    }

    @Test(arguments: [
        TestSite.page("Home", body: "![a](a/b.svg)"),
        TestSite.page("Home", body: "[a](a/b.svg)"),
        TestSite.page("Home", "image: {src: a/b.svg, alt: A dot}"),
    ])
    func `a file that is shown or linked to is published`(home: String) async throws {
        let files = ["Content/index.md": home, "Content/a/b.svg": "<svg viewBox='0 0 4 4'/>"]
        let built = try await TestSite(files).build()
        #expect(built.problems == [])
        #expect(
            built.files.filter { $0.key.hasSuffix(".svg") }.map(\.value) == [
                "<svg viewBox='0 0 4 4'/>"
            ]
        )
    }

    @Test func `a file that only a draft uses is not published, and nobody is told to delete it`()
        async throws
    {
        let built = try await TestSite([
            "Content/draft.md": TestSite.page("D", "draft: true", body: "![a](b.svg)"),
            "Content/b.svg": "<svg viewBox='0 0 4 4'/>",
        ]).build()
        #expect(built.problems == [])
        #expect(!built.files.keys.contains { $0.hasSuffix(".svg") })
    }
}
