/// The fields of Content/site.yml.
enum SiteFields {
    static let all = FieldSet(
        owner: "site.yml",
        fields: [
            name, description, address, languages, theme, contact, audiences, topics, districts,
            formats, printRoom, menus, help, exit, sensitiveTopics, shelteredAudiences, policies,
            RuleException.field, reading, pageSize, related, feed,
        ]
    )

    static let name = Field(
        "name",
        .line(max: 80),
        isRequired: true,
        help: "The name of the site, at the end of every page's title."
    )
    static let description = Field(
        "description",
        .line(max: 200),
        isRequired: true,
        help: "What the site is for, in one sentence."
    )
    static let address = Field(
        "address",
        .webAddress,
        isRequired: true,
        help: "Where the site is published, such as https://example.org."
    )
    static let languages = Field(
        "languages",
        .list(.record(SiteConfiguration.Language.fields)),
        help: "The languages of the site, the main one first; English when absent."
    )
    static let theme = Field(
        "theme",
        .id,
        fallback: .text("civic"),
        help: "The folder of Themes that dresses the site."
    )
    static let contact = Field(
        "contact",
        .contact,
        help: "Whom to tell of a security problem; makes .well-known/security.txt."
    )
    static let audiences = Field(
        "audiences",
        .table(.lineOrRecord(SiteConfiguration.Term.fields)),
        help: "The ids a page's audience may have, each with its title."
    )
    static let topics = Field(
        "topics",
        .table(.lineOrRecord(SiteConfiguration.Term.topicFields)),
        help: "The ids a page's topics may have, each with its title."
    )
    static let districts = Field(
        "districts",
        .table(.lineOrRecord(SiteConfiguration.Term.fields)),
        help: "The ids a page's districts may have, each with its title."
    )
    static let formats = Field(
        "formats",
        .table(.lineOrRecord(SiteConfiguration.Term.fields)),
        help: "The ids that a sheet's or poster's format may have, each with its title."
    )
    static let printRoom = Field(
        "print_room",
        .pagePath,
        help:
            "The page in front of the lists of all sheets and posters, which the build makes below it."
    )
    static let menus = Field(
        "menus",
        .record(FieldSet(owner: "menus", fields: [mainMenu, footerMenu])),
        help: "The links at the top and at the foot of every page."
    )
    static let help = Field(
        "help",
        .word(.helpPanel),
        help: "The help panel of pages that name none."
    )
    static let exit = Field(
        "exit",
        .record(SiteConfiguration.Exit.fields),
        help: "Where readers of sensitive pages leave to; needed as soon as one page is sensitive."
    )
    static let sensitiveTopics = Field(
        "sensitive_topics",
        .list(.word(.topic)),
        help: "The topics whose pages are sensitive unless their front matter says otherwise."
    )
    static let shelteredAudiences = Field(
        "sheltered_audiences",
        .list(.word(.audience)),
        help:
            "The audiences whose pages offer no sensitive page that their editor did not choose, unless they are sensitive."
    )
    static let policies = Field(
        "policies",
        .record(SiteConfiguration.Policies.fields),
        help: "What this site demands or allows beyond the rules of all sites."
    )
    static let reading = Field(
        "reading",
        .table(.record(ReadingBudget.fields)),
        help: "How hard pages may be to read, by the ids of audiences."
    )
    static let pageSize = Field(
        "page_size",
        .integer(1...1000),
        fallback: .integer(50),
        help: "How many pages one list shows."
    )
    static let related = Field(
        "related",
        .integer(0...20),
        fallback: .integer(4),
        help: "How many related pages a page shows; 0 shows none."
    )
    static let feed = Field(
        "feed",
        .integer(1...200),
        fallback: .integer(20),
        help: "How many entries a feed has."
    )
    static let mainMenu = Field(
        "main",
        .list(.record(SiteConfiguration.MenuItem.fields)),
        help: "The links at the top of every page."
    )
    static let footerMenu = Field(
        "footer",
        .list(.record(SiteConfiguration.MenuItem.fields)),
        help: "The links at the foot of every page."
    )
}
