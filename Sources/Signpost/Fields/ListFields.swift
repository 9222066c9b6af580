/// How a section or a campaign lists its pages.
struct ListFields: Hashable, Sendable {
    /// The sequence of the pages.
    enum Sort: String, CaseIterable, Sendable {
        case order, newest, title, start
    }

    /// How many pages one list shows, if not as many as everywhere.
    let paginate: Int?
    let sort: Sort

    init(_ values: FieldValues) {
        paginate = values.integer(.paginate)
        sort = values.choice(.sort) ?? .order
    }

    /// How pages are listed when nothing is said about it.
    init() {
        paginate = nil
        sort = .order
    }
}

extension PageFields {
    /// How this page lists the pages of its folder.
    var list: ListFields {
        switch details {
        case .section(let list): list
        case .campaign(let campaign): campaign.list
        case .page, .quiz, .news, .statistics, .legal, .advice, .toolkit, .sheet, .poster, .lesson,
            .event, .district, .pack:
            ListFields()
        }
    }
}
