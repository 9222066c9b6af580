import Testing

@testable import Signpost

struct GuideTableTests {
    @Test(
        arguments: [
            ("plain", "| a |\n| --- |\n| plain |\n"),
            ("text|html", "| a |\n| --- |\n| text\\|html |\n"),
            ("two\nlines", "| a |\n| --- |\n| two lines |\n"),
        ]
    )
    func `a cell ends neither its row nor its column`(cell: String, table: String) {
        #expect(GuideTable(header: ["a"], rows: [[cell]]).text == table)
    }

    @Test
    func `what is contained in several things is explained once`() {
        let inner = FieldSet(owner: "a source", fields: [Field("label", .text, help: "Who.")])
        let list = FieldSet(
            owner: "a page",
            fields: [Field("sources", .list(.record(inner)), help: "From where.")]
        )
        let one = FieldSet(
            owner: "a fact",
            fields: [Field("source", .record(inner), help: "From where.")]
        )
        let text = FieldGuide([list, one]).text
        #expect(text.split(separator: "### A source").count == 2)
        #expect(text.contains("a list; each item [a source](#a-source)"))
    }
}
