import Mustache
import Testing

struct SectionTests {
    static let data = Value.map([
        "yes": .flag(true),
        "no": .flag(false),
        "empty": .text(""),
        "blank": .html([]),
        "none": .list([]),
        "null": .nothing,
        "text": .text("t"),
        "list": .list([.text("1"), .nothing, .text("3")]),
        "rows": .list([.list([.text("a"), .text("b")]), .list([]), .list([.text("c")])]),
        "map": .map(["text": .text("inner"), "null": .nothing]),
    ])

    @Test(
        arguments: [
            ("yes", true), ("no", false), ("empty", false), ("blank", false), ("none", false),
            ("null", false), ("missing", false), ("text", true), ("list", true), ("map", true),
            ("map.text", true), ("map.null", false), ("map.missing", false), (".", true),
        ]
    )
    func `a value is present or absent`(name: String, isPresent: Bool) throws {
        let section = try render("{{#\(name)}}x{{/\(name)}}", open: Self.data)
        let inverted = try render("{{^\(name)}}x{{/\(name)}}", open: Self.data)
        #expect(section.isEmpty != isPresent)
        #expect(inverted == (isPresent ? "" : "x"))
    }

    @Test(
        arguments: [
            ("{{#list}}[{{.}}]{{/list}}", "[1][][3]"),
            ("{{#rows}}({{#.}}{{.}}{{/.}}){{/rows}}", "(ab)()(c)"),
            ("{{#map}}{{text}}{{/map}}{{text}}", "innert"),
            ("{{#map}}{{null}}{{/map}}", ""),
            ("{{#list}}{{#map}}{{text}}{{/map}}{{/list}}", "innerinnerinner"),
            ("{{#list}}{{^no}}{{.}}{{/no}}{{/list}}", "13"),
            ("a\n{{#yes}}\nb\n{{/yes}}\nc", "a\nb\nc"),
            ("a\n  {{#yes}}{{#yes}}\n  b\n  {{/yes}}{{/yes}}\nc", "a\n  b\nc"),
            ("{{#yes}} {{/yes}}\n", " \n"),
            ("{{#no}}\na\n{{/no}}\n{{^no}}\nb\n{{/no}}\n", "b\n"),
            ("{{#yes}}a{{/yes}}b{{#no}}c{{/no}}d", "abd"),
        ]
    )
    func `a section is shown for each present value`(template: String, text: String) throws {
        #expect(try render(template, open: Self.data) == text)
    }
}
