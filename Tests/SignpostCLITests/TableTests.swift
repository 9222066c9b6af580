import Testing

@testable import SignpostCLI

struct TableTests {
    @Test
    func `columns begin below each other`() {
        let table = Table(rows: [["a", "日本", "x"], ["bbb", "c", ""], ["d"]])
        #expect(table.text == "a    日本  x\nbbb  c\nd\n")
    }

    @Test
    func `no rows are no text`() {
        #expect(Table(rows: []).text.isEmpty)
    }
}
