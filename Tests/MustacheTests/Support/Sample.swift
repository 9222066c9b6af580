import Mustache

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
            .init("words", .list(.text), help: "Some words."),
            .init("next", .optional(.record(card)), help: "The next page."),
            .init("kind", .text, help: "The name of a partial."),
        ]
    )
    static let shape = Shape.record(type)

    static let extra = Value.map([
        "label": .text("Extra"),
        "links": .list([.text("a"), .text("b")]),
        "markup": .html(Array("<b>".utf8)),
        "yes": .flag(true),
        "no": .flag(false),
    ])

    static let root = root(kind: "card")

    /// A layout's root whose `kind` names a partial.
    static func root(kind: String) -> Value {
        let body = Value.html(Array("<p>".utf8))
        let page = Record(page, [.text("A & B"), body, .flag(true), .nothing, extra])
        let cards = ["One", "Two"].map { Value.record(Record(card, [.text($0)])) }
        return .record(
            Record(
                type,
                [
                    .record(Record(site, [.text("Safe")])),
                    .record(page),
                    .list(cards),
                    .list([.text("<x>"), .text("y")]),
                    .nothing,
                    .text(kind),
                ]
            )
        )
    }
}
