/// Words of English that rules about writing look for, whatever the site is about.
enum EnglishWords {
    /// Link texts that say nothing to somebody who hears the links of a page one after the other.
    static let vagueLinks = Set(
        [
            "click", "click here", "click this", "click this link", "continue", "details",
            "find out",
            "find out more", "follow this link", "go", "here", "info", "information", "learn more",
            "link", "more", "more details", "more info", "more information", "page", "read",
            "read more", "read this", "see here", "see more", "site", "further information",
            "for more information", "find out more here", "visit the website", "press here",
            "download", "next", "use this form", "visit the site", "tap here", "this",
            "this link",
            "this page", "this site", "this website", "visit", "website",
        ].map(WordCutter.key)
    )

    /// A colour in front of one of these is all that a reader is told about it.
    static let things = WordSet(
        "area arrow arrows bar box boxes button buttons circle circles column corner dot dots field fields icon icons label labels link links menu panel screen square tab tabs text"
    )

    /// Everyday words that people write in capitals for weight, and that are no abbreviations.
    static let shouted = WordSet(
        """
        about accept action all always am an and any anyone are ask at bad ban be before block buy \
        by call can cancel check click danger delete do does done exit free for from get go good have \
        help here how if important in into is just keep leave make me menu must my never new no not \
        note now of off ok on only open or our out pay please pm press prize read real reply report right \
        safe save say see send share show start stay stop talk tell text that the then they think \
        this to today try urgent use wait warning was we what when where who why will win with won \
        wrong yes you your
        """
    )

    /// Words that hardly an English sentence is without, and that no other language has.
    static let short = WordSet(
        "and are for from have it not of that the their they this what when who with you your"
    )

    static let colours = WordSet(
        "amber black blue brown green gray grey orange pink purple red white yellow"
    )

    /// What follows where a thing is told by more than its colour.
    static let namings = WordSet("called labelled marked named saying says that which with")

    /// Where something stands on a screen, which a phone and a screen reader do not have.
    static let directions = PhraseTable(
        ["at", "in", "on", "to"].flatMap { word in
            ["left", "right", "top left", "top right", "bottom left", "bottom right"].map { side in
                ("\(word) the \(side)", ())
            }
        }
            + ["left", "right"].flatMap { side in
                [
                    "\(side) hand side", "\(side) hand column", "top \(side) corner",
                    "bottom \(side) corner",
                ]
                .map { ($0, ()) }
            }
    )
}
