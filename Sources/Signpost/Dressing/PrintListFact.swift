internal import Mustache

/// The lists of sheets and posters that share a way of grouping, for a page that leads to them.
struct PrintListFact: Sendable {
    let lists: [PrintGroupFact]

    static let schema = Schema<PrintListFact>(
        "prints",
        [.list("lists", PrintGroupFact.schema, "The lists, each with its address.") { $0.lists }]
    )
}

/// One list of sheets and posters that belong together.
struct PrintGroupFact: Sendable {
    let title: String?
    let url: String
    let count: Int

    static let schema = Schema<PrintGroupFact>(
        "print_list",
        [
            .optional("title", "The list's name; none for what is in no other.") { $0.title },
            .text("url", "The list's address.") { $0.url },
            .text("count", "How many sheets it has.") { String($0.count) },
        ]
    )
}

extension Composer {
    /// The lists of what is made to be printed; none where the site has no print room.
    func prints(_ grouping: PrintRoom.Grouping, in language: String) -> Value {
        let room = site.printRooms.first { $0.language == language }
        let lists = room?.lists(by: grouping).map {
            PrintGroupFact(title: $0.title, url: site.url($0.permalink), count: $0.pages.count)
        }
        return PrintListFact.schema.record(PrintListFact(lists: lists ?? []))
    }
}
