import Testing

@testable import Signpost

struct PostingListTests {
    typealias Entry = PostingList.Entry

    @Test func `a list is written as distances and impacts`() {
        var bytes: [UInt8] = []
        PostingList([Entry(page: 2, impact: 15), Entry(page: 300, impact: 1)]).write(to: &bytes)
        // 298 << 4 | 1 is 4769: its lowest seven bits first.
        #expect(bytes == [2, 2, 2 << 4 | 15, 0x80 | 0x21, 37])
    }

    @Test func `of a word on very many pages the best are kept, and of equals the first`() {
        let all = (0..<1_000).map { Entry(page: $0, impact: $0 % 10 == 9 ? 7 : 3) }
        let list = PostingList(all)
        #expect(list.frequency == 1_000)
        #expect(list.entries.count == PostingList.longest)
        #expect(list.entries.filter { $0.impact == 7 }.count == 100)
        #expect(list.entries.map(\.page) == list.entries.map(\.page).sorted())
        #expect(list.entries.last { $0.impact == 3 }?.page == 165)
    }

    @Test func `a list with room for all keeps all`() {
        let all = (0..<250).map { Entry(page: $0, impact: 1) }
        #expect(PostingList(all).entries == all)
    }
}
