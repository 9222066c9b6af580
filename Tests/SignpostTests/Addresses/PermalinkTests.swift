import Testing

@testable import Signpost

struct PermalinkTests {
    @Test(
        arguments: [
            ([], "/", "index.html"),
            (["advice"], "/advice/", "advice/index.html"),
            (["ur", "پاس"], "/ur/%D9%BE%D8%A7%D8%B3/", "ur/پاس/index.html"),
        ] as [([String], String, String)]
    )
    func `an address has a slash at both ends and a file behind it`(
        parts: [String],
        path: String,
        file: String
    ) {
        let permalink = Permalink(parts)
        #expect(permalink.path == path)
        #expect(permalink.file == file)
    }

    @Test func `a section comes before its pages and these before its neighbour`() {
        let addresses = [["a"], ["a", "b"], ["a-b"], ["b"], []].map(Permalink.init)
        #expect(addresses.sorted().map(\.path) == ["/", "/a/", "/a/b/", "/a-b/", "/b/"])
    }

    @Test func `the first part of a list is the list itself`() {
        let news = Permalink(["news"])
        #expect(news.part(1) == news)
        #expect(news.part(2).path == "/news/page/2/")
    }

    @Test(
        arguments: [
            ("help/index.md", "advice/a.md", "../help/index.md"),
            ("advice/b.md", "advice/a.md", "b.md"),
            ("index.md", "advice/x/a.md", "../../index.md"),
            ("advice/x/b.md", "advice/a.md", "x/b.md"),
            ("a.md", "b.md", "a.md"),
        ]
    )
    func `the way to a file is written from the file that links`(
        file: String,
        source: String,
        way: String
    ) {
        #expect(SourcePath(file).relative(to: SourcePath(source)) == way)
        #expect(SourcePath(source).resolving(way) == SourcePath(file))
    }
}
