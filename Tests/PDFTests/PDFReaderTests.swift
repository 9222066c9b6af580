import Testing

@testable import PDF

/// The values of a PDF, as the standard writes them.
struct PDFReaderTests {
    private static func read(_ text: String) throws -> PDFValue {
        var reader = PDFReader(Array(text.utf8)[...])
        return try reader.value()
    }

    @Test(arguments: [
        ("12", PDFValue.number(12)),
        ("-3.5", .word("-3.5")),
        ("true", .word("true")),
        ("/Type", .name("Type")),
        ("/a#20b#C3#A9", .name("a bé")),
        ("(a (b) \\) c)", .text(Array("a (b) \\) c".utf8))),
        ("<48>", .text(Array("48".utf8))),
        ("[1 2 R 7 0 R]", .array([.reference(1), .reference(7)])),
        ("[1 2 3]", .array([.number(1), .number(2), .number(3)])),
        ("% a comment\n 5", .number(5)),
        (
            "<</A 1/B[/C]/D 4 0 R>>",
            .dictionary(["A": .number(1), "B": .array([.name("C")]), "D": .reference(4)])
        ),
    ])
    func `a value is what it says`(text: String, value: PDFValue) throws {
        #expect(try Self.read(text) == value)
    }

    @Test(arguments: [
        "", "(", "<<", "<</A>>", "<</A 1", "[", "[R]", "<41", "]",
        String(repeating: "[", count: 99),
    ])
    func `what is no value is refused`(text: String) {
        #expect(throws: PDFFlaw.isBroken) { try Self.read(text) }
    }
}
