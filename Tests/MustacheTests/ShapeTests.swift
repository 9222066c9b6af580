import Mustache
import Testing

/// Names, checked and found through the shapes of the context.
struct ShapeTests {
    @Test
    func `a layout renders a page from slots`() throws {
        let text = try render(
            "{{<base}}{{$main}}<h1>{{page.title}}</h1>{{#cards}}[{{title}} {{site.name}}]{{/cards}}{{/main}}{{/base}}",
            Sample.root,
            of: Sample.shape,
            partials: ["base": "<title>{{page.title}}</title>\n  {{$main}}{{/main}}\n"]
        )
        #expect(text == "<title>A &amp; B</title>\n  <h1>A &amp; B</h1>[One Safe][Two Safe]\n")
    }

    @Test
    func `names of known shape still mean the outer record inside open data`() throws {
        let text = try render(
            "{{#page.extra}}{{label}} {{site.name}} {{#links}}{{.}},{{/links}}{{/page.extra}}",
            Sample.root,
            of: Sample.shape
        )
        #expect(text == "Extra Safe a,b,")
    }
}

/// A small site's context.
enum Sample {
    static let site = RecordType("site", [.init("name", .text, help: "The site's name.")])
    static let page = RecordType(
        "page",
        [
            .init("title", .text, help: "The title."),
            .init("body", .html, help: "The text."),
            .init("is_home", .flag, help: "Whether it is the home page."),
            .init("strapline", .optional(.text), help: "A line under the title."),
            .init("extra", .open, help: "Anything."),
        ]
    )
    static let card = RecordType("card", [.init("title", .text, help: "The title.")])
    static let type = RecordType(
        "layout",
        [
            .init("site", .record(site), help: "The site."),
            .init("page", .record(page), help: "The page."),
            .init("cards", .list(.record(card)), help: "Its children."),
            .init("next", .optional(.record(card)), help: "The next page."),
        ]
    )
    static let shape = Shape.record(type)

    static let extra = Value.map([
        "label": .text("Extra"), "links": .list([.text("a"), .text("b")]),
    ])

    static let root = Value.record(
        Record(
            type,
            [
                .record(Record(site, [.text("Safe")])),
                .record(
                    Record(
                        page,
                        [.text("A & B"), .html(Array("<p>".utf8)), .flag(true), .nothing, extra]
                    )
                ),
                .list(["One", "Two"].map { .record(Record(card, [.text($0)])) }),
                .nothing,
            ]
        )
    )
}
