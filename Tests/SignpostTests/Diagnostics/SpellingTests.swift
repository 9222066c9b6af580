import Testing

@testable import Signpost

struct SpellingTests {
    @Test(
        arguments: [
            ("titel", "title"), ("sumary", "summary"), ("Title", "title"),
            ("review-by", "review_by"),
            ("reviewby", "review_by"), ("tpye", "type"), ("topic", "topics"), ("zzz", nil),
            ("", nil),
            ("authour", nil),
        ]
    )
    func `the nearest name is the one that was meant`(word: String, nearest: String?) {
        #expect(Spelling.nearest(to: word, in: Field.common.map(\.name)) == nearest)
    }

    @Test
    func `of two names equally near the earlier wins`() {
        #expect(Spelling.nearest(to: "cats", in: ["bats", "hats"]) == "bats")
    }
}
