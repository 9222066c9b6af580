import Testing

@testable import SignpostCLI

struct AmountTests {
    @Test(
        arguments: [
            (0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (1000, "1.0 kB"), (1949, "1.9 kB"),
            (9949, "9.9 kB"), (9950, "10 kB"), (999_499, "999 kB"), (999_500, "1.0 MB"),
            (1_900_000, "1.9 MB"), (24_000_000, "24 MB"), (3_000_000_000, "3.0 GB"),
            (5_000_000_000_000, "5000 GB"),
        ]
    )
    func `sizes have two digits that count`(bytes: Int, text: String) {
        #expect(Amount.bytes(bytes) == text)
    }

    @Test(
        arguments: [
            (0, "0.00 s"), (4, "0.00 s"), (5, "0.01 s"), (210, "0.21 s"), (999, "1.00 s"),
            (61_030, "61.03 s"),
        ]
    )
    func `seconds have two places`(milliseconds: Int, text: String) {
        #expect(Amount.seconds(.milliseconds(milliseconds)) == text)
    }

    @Test(arguments: [(0, "no pages"), (1, "1 page"), (2, "2 pages")])
    func `one thing stands in the singular`(count: Int, text: String) {
        #expect(Amount.of(count, "page", zero: "no") == text)
    }
}
