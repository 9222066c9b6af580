import Testing

@testable import Signpost

struct NumberedWordsTests {
    @Test(arguments: [0, 1, 127, 128, 16_383, 16_384, 5_000_000])
    func `a number comes back as it was`(number: Int) {
        let words = NumberedWords([number, 3], length: 2) { ($0, $0 == 3 ? 1 : 255) }
        #expect(all(words) == [[number, 255], [3, 1]])
    }

    @Test func `a page has no words of the page before`() {
        let numbering = WordNumbering()
        let first = numbering.words { $0.add("phone alone phone", weight: 1) }
        let second = numbering.words { $0.add("Phone", weight: 4) }
        #expect(all(first) == [[0, 2], [1, 1]])
        #expect(all(second) == [[0, 4]])
        #expect([first.length, second.length] == [3, 1])
    }

    @Test func `a word weighs no more than a byte holds`() {
        let words = WordNumbering().words { counter in
            for _ in 1...100 { counter.add("phone", weight: 4) }
        }
        #expect(all(words) == [[0, 255]])
    }

    private func all(_ words: NumberedWords) -> [[Int]] {
        var all: [[Int]] = []
        words.forEach { all.append([$0, Int($1)]) }
        return all
    }
}
