import Testing

@testable import Signpost

struct SearchIndexTests {
    @Test func `words stand in the order of their letters, each with its pages`() {
        let reader = SearchReader([page("Zebra", "an apple"), page("Apple", "an apple pie")])
        #expect(reader.words == ["an", "apple", "pie", "zebra"])
        #expect(reader.list(0).map { $0[0] } == [0, 1])
        #expect(reader.list(3).map { $0[0] } == [0])
    }

    @Test func `a word in the title says more than one in the text`() {
        let reader = SearchReader([page("Blackmail", "words"), page("Words", "blackmail")])
        let impacts = reader.list(0).map { $0[1] }
        #expect(impacts[0] > 2 * impacts[1])
    }

    @Test func `a word says less on a longer page`() {
        let long = String(repeating: "other words follow ", count: 100)
        let reader = SearchReader([page("A", "scam"), page("B", "scam " + long)])
        let number = reader.words.firstIndex(of: "scam") ?? 0
        let impacts = reader.list(number).map { $0[1] }
        #expect(impacts[0] > impacts[1])
    }

    @Test func `a group has the pages of all its phrases, in every form`() {
        let pages = [
            page("A", "she shared nudes"), page("B", "pictures that were naked"),
            page("C", "a picture of a cat"), page("D", "sexting"), page("E", "nothing"),
        ]
        let reader = SearchReader(pages, groups: [[["nude"], ["naked", "picture"], ["sexting"]]])
        #expect(reader.list(reader.index.wordCount).map { $0[0] } == [0, 1, 3])
    }

    @Test func `a group of which no page has a word has an empty list`() {
        let reader = SearchReader([page("A", "b")], groups: [[["nude"]], [["sexting"]]])
        #expect(reader.list(reader.index.wordCount + 1) == [])
    }

    @Test func `endings are the words read backwards, in their own order`() {
        let reader = SearchReader([page("Phone", "alone drone")])
        #expect(
            reader.index.endings.files.flatMap(SearchReader.unpack) == ["enohp", "enola", "enord"]
        )
    }

    @Test func `letters of several bytes are never cut`() {
        let reader = SearchReader([page("ورڈ", "ورق ورک")])
        #expect(
            reader.words
                == ["ورق", "ورک", "ورڈ"].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        )
    }

    @Test func `an index of no pages is no index of anything`() {
        let reader = SearchReader([])
        #expect(reader.words == [])
        #expect(reader.index.lists.files == [])
    }

    private func page(_ title: String, _ body: String) -> SearchReader.Page {
        [(title, PageWordCounter.Weight.title), (body, PageWordCounter.Weight.body)]
    }
}

/// What a search loads, counted as bytes that nobody compressed.
struct SearchBudgetTests {
    /// Enough for the crisis words, the synonyms and the script's sentences of the real site.
    private static let rootWords = 6_000
    private static let panel = 4_000

    @Test func `on 200 pages a search of two words, one mistyped, loads at most 25 KB`() {
        let reader = SearchReader(InventedPages.pages(200, words: 6_000, each: 250))
        #expect(reader.words.count > 2_500)
        #expect(root(of: reader) + reader.mostBytes(words: 2, mistake: true) <= 25_000)
    }

    @Test
    func
        `on 10,000 pages a search of three words, one mistyped, loads at most 60 KB with help above`()
    {
        let reader = SearchReader(InventedPages.pages(10_000, words: 40_000, each: 60))
        #expect(reader.words.count > 20_000)
        #expect(root(of: reader) + Self.panel + reader.mostBytes(words: 3, mistake: true) <= 60_000)
        #expect(reader.records.files.count <= 1_250)
    }

    private func root(of reader: SearchReader) -> Int {
        let files = SearchFiles("en", reader.index, reader.records, panels: [])
        return Self.rootWords + files.root(.none, say: [], pages: 1, base: "/").count
    }
}
