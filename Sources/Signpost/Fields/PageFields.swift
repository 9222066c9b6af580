/// Everything an editor says about a page before its first line of text.
///
/// A class, because a page's scene hands it to some sixty closures: as a struct it is more than a kilobyte to copy.
final class PageFields: Sendable {
    let type: ContentType
    let title: Located<String>
    let summary: Located<String>
    let indexAs: Located<String>?
    /// What its readers see of it beside the text of the page, in the order of the fields.
    let words: [Located<String>]
    let audience: [Located<String>]
    let topics: [Located<String>]
    let districts: [Located<String>]
    let mood: Located<String>?
    let readingAge: Int?
    /// What the front matter says; nil leaves it to the topics.
    let sensitive: Bool?
    let noindex: Bool?
    let help: Located<String>?
    let published: Located<CalendarDate>?
    let updated: Located<CalendarDate>?
    let expires: Located<CalendarDate>?
    let ending: Ending?
    let reviewBy: Located<CalendarDate>?
    let lawAsAt: Located<CalendarDate>?
    let owner: String?
    let sources: [Source]
    let isDraft: Bool
    let order: Int?
    let slug: Located<String>?
    let aliases: [Located<String>]
    let image: ImageReference?
    let shareImage: Located<String>?
    let related: [Located<String>]
    let largePrint: Bool?
    let exceptions: [RuleException]
    let extra: OpenValue
    /// What only this type of page has.
    let details: TypeFields

    init(_ type: ContentType, _ values: FieldValues) {
        self.type = type
        title = values.text(.title) ?? Located("", at: values.place)
        summary = values.text(.summary) ?? Located("", at: values.place)
        indexAs = values.text(.indexAs)
        words = Self.words(values)
        audience = values.texts(.audience)
        topics = values.texts(.topics)
        districts = values.texts(.districts)
        mood = values.text(.mood)
        readingAge = values.integer(.readingAge)
        sensitive = values.answer(.sensitive)
        noindex = values.answer(.noindex)
        help = values.text(.help)
        published = values.date(.published)
        updated = values.date(.updated)
        expires = values.date(.expires)
        ending = values.record(.after).map(Ending.init)
        reviewBy = values.date(.reviewBy)
        lawAsAt = values.date(.lawAsAt)
        owner = values.text(.owner)?.value
        sources = values.records(.sources).map(Source.init)
        isDraft = values.flag(.draft)
        order = values.integer(.order)
        slug = values.text(.slug)
        aliases = values.texts(.aliases)
        image = values.record(.image).flatMap(ImageReference.init)
        shareImage = values.text(.shareImage)
        related = values.texts(.related)
        largePrint = values.answer(.largePrint)
        exceptions = RuleException.read(values)
        extra = values.open(.extra) ?? .map([])
        details = TypeFields(type, values)
    }

    private static let seen: [Field] = [
        .title, .summary, .indexAs, .keyAction, .strapline, .headline, .oneAction, .venue,
    ]

    private static func words(_ values: FieldValues) -> [Located<String>] {
        let ending = values.record(.after).flatMap { Ending($0).words }
        let image = values.record(.image).flatMap { ImageReference($0)?.alt }
        return seen.compactMap(values.text) + [ending, image].compactMap(\.self)
    }
}
