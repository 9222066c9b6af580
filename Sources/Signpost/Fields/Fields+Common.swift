/// The fields that every page may have.
extension Field {
    static let common: [Field] = [
        title, summary, indexAs, type, audience, topics, districts, mood, readingAge, sensitive,
        noindex, help, published, updated, expires, after, reviewBy, lawAsAt, owner, sources, draft,
        order, slug, aliases, image, shareImage, related, largePrint, RuleException.field, extra,
    ]

    static let title = Field(
        "title",
        .line(max: 120),
        isRequired: true,
        help: "The name of the page, as its heading and in search results."
    )
    static let summary = Field(
        "summary",
        .line(max: 160),
        isRequired: true,
        help: "What the page gives its reader, in one or two sentences."
    )
    static let indexAs = Field(
        "index_as",
        .line(max: 120),
        help: "The name of the page in the A to Z, if not its title."
    )
    static let type = Field(
        "type",
        .choice(ContentType.written.map(\.rawValue)),
        isRequired: true,
        help: "What kind of page this is."
    )
    static let audience = Field(
        "audience",
        .list(.word(.audience)),
        help: "Who the page is for, by the ids of site.yml."
    )
    static let topics = Field(
        "topics",
        .list(.word(.topic)),
        help: "What the page is about, by the ids of site.yml."
    )
    static let districts = Field(
        "districts",
        .list(.word(.district)),
        help: "The districts the page is about, by the ids of site.yml."
    )
    static let mood = Field(
        "mood",
        .word(.mood),
        help: "The colours and drawing of the page; inherited from its section."
    )
    static let readingAge = Field(
        "reading_age",
        .integer(5...18),
        help: "The age from which most people can read the page."
    )
    static let sensitive = Field(
        "sensitive",
        .flag,
        help: "Whether a reader may need to leave the page quickly; when absent, its topics decide."
    )
    static let noindex = Field(
        "noindex",
        .flag,
        help: "Whether search engines, the sitemap and feeds leave the page out."
    )
    static let help = Field(
        "help",
        .word(.helpPanel),
        help: "The id of the help panel; inherited from its section."
    )
    static let published = Field(
        "published",
        .date,
        help: "The day the page appears; a later build shows it."
    )
    static let updated = Field("updated", .date, help: "The day the words last changed.")
    static let expires = Field(
        "expires",
        .date,
        help: "The first day on which the page is no longer there."
    )
    static let after = Field(
        "after",
        .record(Ending.fields),
        help: "What its address does from then on; when absent, nothing answers there."
    )
    static let reviewBy = Field(
        "review_by",
        .date,
        help: "The day by which somebody must have read the page again."
    )
    static let lawAsAt = Field(
        "law_as_at",
        .date,
        help: "The day on which what the page says of the law was checked."
    )
    static let owner = Field(
        "owner",
        .line(max: 80),
        help: "The role that looks after the page, never a person's name."
    )
    static let sources = Field(
        "sources",
        .list(.record(Source.fields)),
        help: "Where the facts on the page come from."
    )
    static let draft = Field(
        "draft",
        .flag,
        fallback: .flag(false),
        help: "Whether the page is still being written and stays unpublished."
    )
    static let order = Field(
        "order",
        .integer(-9999...9999),
        help: "The page's position in its section; smaller comes first."
    )
    static let slug = Field(
        "slug",
        .id,
        help: "The last part of the address, if not the file's name."
    )
    static let aliases = Field(
        "aliases",
        .list(.sitePath),
        help: "Old addresses that lead to this page."
    )
    static let image = Field(
        "image",
        .record(ImageReference.fields),
        help: "The picture of the page, at its head and in lists."
    )
    static let shareImage = Field(
        "share_image",
        .assetPath,
        help: "The PNG or JPEG, 1200 by 630, in previews of this page and of those below it."
    )
    static let related = Field(
        "related",
        .list(.pagePath),
        help: "Pages to read next, as paths to their files."
    )
    static let largePrint = Field(
        "large_print",
        .flag,
        help: "Whether the page can be had in large print as well; inherited from its section."
    )
    static let extra = Field("extra", .open, help: "Anything a template of your own reads.")
}
