/// What a page is; it decides which fields the page has and which layout dresses it.
enum ContentType: String, CaseIterable, Sendable {
    case page, section, advice, campaign, toolkit, sheet, poster, lesson, quiz, event, news
    case statistics, district, legal
    /// What no Markdown file says: a file of the folder of packs is one.
    case pack

    /// The types that front matter may name.
    static let written = allCases.filter { $0 != .pack }

    /// The type with its article, as it reads in a sentence.
    var phrase: String {
        switch self {
        case .page: "a page"
        case .section: "a section"
        case .advice: "an advice page"
        case .campaign: "a campaign"
        case .toolkit: "a toolkit page"
        case .sheet: "a sheet"
        case .poster: "a poster"
        case .lesson: "a lesson"
        case .quiz: "a quiz"
        case .event: "an event"
        case .news: "a news page"
        case .statistics: "a statistics page"
        case .district: "a district page"
        case .legal: "a legal page"
        case .pack: "a pack"
        }
    }

    /// What an editor uses the type for, in one line.
    var help: String {
        switch self {
        case .page: "A page of its own kind, such as the home page."
        case .section: "The front page of a folder, which lists the pages in it."
        case .advice: "One subject and what to do about it."
        case .campaign: "The front page of a campaign."
        case .toolkit: "One page of a toolkit for pupils, parents or teachers."
        case .sheet: "A page made to be printed."
        case .poster: "One message to hang on a wall."
        case .lesson: "A plan for a lesson."
        case .quiz: "Questions with answers; it works on paper."
        case .event: "Something that happens on a day at a place."
        case .news: "Something that was said on a day."
        case .statistics: "Figures with their source."
        case .district: "One district and who helps there."
        case .legal: "A text the law asks for, such as privacy."
        case .pack: "Pages and sheets to print in one go."
        }
    }

    /// Whether pages of this type are made to be printed.
    var isForPaper: Bool {
        switch self {
        case .sheet, .poster, .lesson, .quiz, .pack: true
        case .page, .section, .advice, .campaign, .toolkit, .event, .news, .statistics, .district,
            .legal:
            false
        }
    }

    /// Every field a page of this type may have, the common ones first.
    var fields: FieldSet {
        Self.fieldSets[self] ?? FieldSet(owner: phrase, fields: Field.common)
    }

    private static let fieldSets: [ContentType: FieldSet] = Dictionary(
        uniqueKeysWithValues: allCases.map {
            ($0, FieldSet(owner: $0.phrase, fields: $0.allFields))
        }
    )

    private var allFields: [Field] {
        let must = Set(mustHave.map(\.name))
        return (commonFields + ownFields).map { must.contains($0.name) ? $0.required : $0 }
    }

    /// The type of a pack is told by its folder.
    private var commonFields: [Field] {
        self == .pack ? Field.common.filter { $0.name != Field.type.name } : Field.common
    }

    /// Common fields that this type cannot do without.
    private var mustHave: [Field] {
        switch self {
        case .page, .section: []
        case .news: [.reviewBy, .owner, .published]
        case .district: [.districts, .reviewBy, .owner]
        case .advice, .campaign, .toolkit, .sheet, .poster, .lesson, .quiz, .event, .statistics,
            .legal, .pack:
            [.reviewBy, .owner]
        }
    }
}
