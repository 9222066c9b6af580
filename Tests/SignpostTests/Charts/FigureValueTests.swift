import Testing

@testable import Signpost

struct FigureValueTests {
    @Test(arguments: [
        ("0", "0"), ("56", "56"), ("999", "999"), ("1000", "1,000"), ("2,625", "2,625"),
        ("643290", "643,290"), ("1495.50", "1,495.50"), ("99999999999.1234", "99,999,999,999.1234"),
    ])
    func `a number is written with a comma before every three digits`(written: String, text: String)
    {
        #expect(FigureValue(written)?.text == text)
    }

    @Test(arguments: [
        "", "about 30", "-1", "+1", "007", "1,00", "10,00", ",100", "1.", ".5", "1.23456", "1e3",
        "100000000000", "٣", "1 000", "£5",
    ])
    func `what is not plainly a number is none`(written: String) {
        #expect(FigureValue(written) == nil)
    }

    @Test func `a share is rounded to the nearest step`() throws {
        let whole = try #require(FigureValue("3"))
        let parts = ["0", "1", "2", "3"].compactMap { FigureValue($0) }
        #expect(parts.map { $0.share(of: whole, in: 1000) } == [0, 333, 667, 1000])
        let zero = try #require(FigureValue("0"))
        #expect(zero.share(of: zero, in: 1000) == 0)
        let most = try #require(FigureValue("99999999999.9999"))
        #expect(most.share(of: most, in: 1000) == 1000)
    }

    @Test func `a unit that is a sign stands at the number, and a word only where it must`() throws
    {
        let value = try #require(FigureValue("1495.50"))
        #expect(value.text(in: "£", saysUnit: false) == "£1,495.50")
        #expect(value.text(in: "%", saysUnit: false) == "1,495.50%")
        #expect(value.text(in: "people", saysUnit: false) == "1,495.50")
        #expect(value.text(in: "people", saysUnit: true) == "1,495.50 people")
    }
}
