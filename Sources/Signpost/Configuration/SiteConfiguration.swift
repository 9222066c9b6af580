/// What Content/site.yml says of the site as a whole.
struct SiteConfiguration: Sendable {
    let name: Located<String>
    let description: String
    /// Where the site is published; the command line may name another place for one build.
    var address: SiteAddress
    /// The languages of the site, the main one first.
    let languages: [Language]
    /// Empty when what is written cannot be the name of a theme: nobody knows what was meant.
    let theme: Located<String>
    /// Whom to tell of a hole in the site's security: an e-mail address or a web address.
    let contact: Located<String>?
    let audiences: [Term]
    let topics: [Term]
    /// The kinds of sheets and posters.
    let formats: [Term]
    /// The path of the page in front of the lists of what is made to be printed.
    let printRoom: Located<String>?
    let districts: [Term]
    let mainMenu: [MenuItem]
    let footerMenu: [MenuItem]
    /// The help panel of pages that name none.
    let help: Located<String>?
    /// Where readers leave to in a hurry; nil only when nothing is written about it.
    let exit: Exit?
    /// The ids of topics whose pages are sensitive.
    let sensitiveTopics: [Located<String>]
    /// The audiences to whose readers the build offers no sensitive page of its own accord.
    let shelteredAudiences: [Located<String>]
    var policies: Policies
    let exceptions: [RuleException]
    /// How hard pages may be to read, by audience.
    let reading: [(audience: Located<String>, budget: ReadingBudget)]
    /// How many pages one list shows.
    let pageSize: Int
    /// How many related pages a page shows; 0 shows none.
    let relatedCount: Int
    /// How many entries a feed has.
    let feedLength: Int
    /// The names of the fields in which something was wrong.
    let refused: Set<String>
    /// Every text of the file in words of the editor's own; the helplines they are held against are read later.
    let prose: [Located<String>]

    /// A language the site is written in.
    struct Language: Hashable, Sendable {
        /// The direction of the script.
        enum Direction: String, CaseIterable, Sendable {
            case leftToRight = "ltr"
            case rightToLeft = "rtl"
        }

        /// The tag of the language, such as `en` or `ur`.
        let code: String
        /// The language's name in that language.
        let name: String
        let direction: Direction
    }

    /// An audience, a topic or a district.
    struct Term: Hashable, Sendable {
        let id: Located<String>
        let title: String
        let summary: String?
        /// After how many months the law on pages about this topic must be checked again, if it says so.
        let lawMonths: Int?
    }

    /// One line of a menu.
    struct MenuItem: Hashable, Sendable {
        /// Where the line leads.
        enum Target: Hashable, Sendable {
            /// The path of a Markdown file, from Content.
            case page(Located<String>)
            /// An address on another site.
            case url(Located<String>)
        }

        /// The words of the line, or nil for the title of the page.
        let title: String?
        let target: Target
    }

    /// The way out of sensitive pages, the same on all of them.
    struct Exit: Hashable, Sendable {
        /// An address on another site that shows nothing of its reader.
        let destination: Located<String>
        /// The path, from Content, of the page that says what leaving cannot hide.
        let page: Located<String>?
    }

    /// What this site demands or allows beyond the rules of all sites.
    struct Policies: Sendable {
        /// Names of fields that every page must fill in.
        var required: Set<String>
        /// Folders, from Content, whose pages may hold HTML.
        let rawHTML: [Located<String>]
        /// Whether straight quotes and dashes become typographic ones.
        let smartPunctuation: Bool
        /// What a helpline that was not checked in time does to the build.
        let overdueHelplines: Diagnostic.Severity
        /// How much a picture may weigh.
        let imageKilobytes: Int
        /// After how many months somebody must check again what a page says of the law, unless its topics say so.
        let lawMonths: Int
    }
}

extension SiteConfiguration {
    /// Where packs stand in a site that names no print room.
    static let usualPrintRoom = SourcePath("print")

    /// The folder of the print room.
    var printRoomFolder: SourcePath {
        printRoom.map { SourcePath($0.value).folder } ?? Self.usualPrintRoom
    }
}
