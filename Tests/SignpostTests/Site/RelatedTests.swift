import Testing

@testable import Signpost

struct RelatedTests {
    @Test func `those that share most come first, topics before audiences, then path order`() {
        let related = Related(tags: [
            [topic(0), topic(1), reader(0)],
            [topic(0)],
            [topic(0), reader(0)],
            [topic(0), topic(1)],
            [topic(1)],
            [reader(0)],
            [topic(2)],
            [],
        ])
        #expect(related.pages(to: 0, count: 9) == [3, 2, 1, 4])
        #expect(related.pages(to: 0, count: 2) == [3, 2])
        #expect(related.pages(to: 0, count: 0) == [])
        #expect(related.pages(to: 5, count: 9) == [])
        #expect(related.pages(to: 6, count: 9) == [])
        #expect(related.pages(to: 7, count: 9) == [])
    }

    @Test func `pages of other languages are no relatives`() {
        let related = Related(tags: [
            [topic(0)], [topic(0, language: 1)], [topic(0)], [topic(0, language: 1)],
        ])
        #expect(related.pages(to: 0, count: 9) == [2])
        #expect(related.pages(to: 1, count: 9) == [3])
    }

    @Test func `in a small site every page that shares a topic is weighed`() {
        let tags = (0..<13).map { $0 % 2 == 0 ? [topic(0), reader(0)] : [topic(0)] }
        let found = Related(tags: tags).pages(to: 0, count: 20)
        #expect(found == [2, 4, 6, 8, 10, 12, 1, 3, 5, 7, 9, 11])
    }

    @Test func `the order of a page's tags makes no difference`() {
        let one = Related(tags: [
            [topic(1), reader(0), topic(0)], [topic(0), topic(1)], [topic(1)],
        ])
        let other = Related(tags: [
            [topic(0), topic(1), reader(0)], [topic(1), topic(0)], [topic(1)],
        ])
        for page in 0..<3 {
            #expect(one.pages(to: page, count: 9) == other.pages(to: page, count: 9))
        }
    }

    @Test(arguments: [100, 1_000, 10_000])
    func `the work for one page does not grow with the site`(count: Int) {
        // Everything shares one topic: the worst case, in which each page is a candidate for each other.
        let tags = (0..<count).map { [topic(0), topic(1 + $0 % 7), reader($0 % 3)] }
        let related = Related(tags: tags)
        for page in stride(from: 0, to: count, by: count / 10) {
            #expect(related.candidates(for: page).count <= 60)
            #expect(related.pages(to: page, count: 4).count == 4)
        }
    }

    @Test func `sections, legal texts and the home page are nobody's relatives`() throws {
        let lines = "topics: [a]"
        let legal = "topics: [a]\nowner: Editor\nreview_by: 2027-01-01"
        let site = try Site.testing(
            [
                "index.md": TestSite.page("Home", lines), "p.md": TestSite.page("P", lines),
                "q.md": TestSite.page("Q", lines),
                "s/index.md": TestSite.page("S", type: "section", lines),
                "t.md": TestSite.page("T", type: "legal", legal),
            ],
            settings: "topics:\n  a: Alpha"
        )
        let number = try #require(site.number(of: SourcePath("p.md")))
        let found = site.related.pages(to: number, count: 9).map { site.pages[$0].source.text }
        #expect(found == ["q.md"])
    }

    private func topic(_ id: Int, language: Int = 0) -> Related.Tag {
        Related.Tag(isTopic: true, id: id, language: language)
    }

    private func reader(_ id: Int) -> Related.Tag { Related.Tag(isTopic: false, id: id) }
}
