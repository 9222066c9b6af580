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

    @Test
    func `of short names equally near none was meant, for they are all alike`() {
        #expect(Spelling.nearest(to: "A6", in: ["A3", "A4", "A5"]) == nil)
        #expect(Spelling.nearest(to: "A6", in: ["A4", "Letter"]) == "A4")
    }
}
