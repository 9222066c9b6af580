internal import Mustache

/// Sheets and posters in groups, as templates list them.
struct PrintListFact: Sendable {
    let groups: [PrintGroupFact]

    static let schema = Schema<PrintListFact>(
        "prints",
        [
            .list("groups", PrintGroupFact.schema, "The groups, each with its sheets.") {
                $0.groups
            }
        ]
    )
}

/// Sheets and posters that belong together.
struct PrintGroupFact: Sendable {
    let id: String
    let title: String?
    /// Cards.
    let cards: [Value]

    static let schema = Schema<PrintGroupFact>(
        "print_group",
        [
            .text("id", "A name for anchors, such as prints-size-a4.") { $0.id },
            .optional("title", "The group's name; none for what is in no other.") { $0.title },
            .text("count", "How many sheets it has.") { String($0.cards.count) },
            .list("cards", CardFact.schema.type, "The sheets, by their codes.") { $0.cards },
        ]
    )
}

extension Composer {
    /// All that is made to be printed, in groups.
    func prints(_ grouping: PrintRoom.Grouping, in language: String) -> Value {
        let groups = PrintRoom(site, language: language).groups(by: grouping)
        let facts = groups.enumerated().map { place, group in
            PrintGroupFact(
                id: "prints-\(grouping.rawValue)-\(place + 1)",
                title: group.title,
                cards: group.pages.map { cards[$0] }
            )
        }
        return PrintListFact.schema.record(PrintListFact(groups: facts))
    }
}
