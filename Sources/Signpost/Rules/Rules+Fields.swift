extension Rule.Chapter {
    static let fields = Self(
        "Fields",
        [
            .error(
                "field-unknown",
                means: "The name is not a field of this type of page or file.",
                remedy: "Correct its spelling, remove the line, or put it under `extra`.",
                bad: Rule.Example.file("ownr: The web team"),
                good: Rule.Example.file("owner: The web team")
            ),
            .error(
                "field-missing",
                means: "A field is missing that this type, or site.yml, demands.",
                remedy: "Add the line that the message shows.",
                bad: "---\ntitle: Help\ntype: page\n---\nTell somebody.",
                good: "---\ntitle: Help\nsummary: What helps.\ntype: page\n---\nTell somebody."
            ),
            .error(
                "field-empty",
                means: "The field has no value.",
                remedy: "Write one, or remove the line.",
                bad: Rule.Example.file("owner:"),
                good: Rule.Example.file("owner: The web team")
            ),
            .error(
                "field-kind",
                means: "The value is of the wrong kind, such as text for a list.",
                remedy: "Write the kind that the message names.",
                bad: Rule.Example.file("related: index.md"),
                good: Rule.Example.file("related: [index.md]")
            ),
            .error(
                "field-range",
                means: "The number is too small or too large.",
                remedy: "Write one within the limits.",
                bad: Rule.Example.file("reading_age: 90"),
                good: Rule.Example.file("reading_age: 9")
            ),
            .error(
                "field-too-long",
                means: "The text is too long for its place.",
                remedy: "Shorten it; the message shows where the limit is.",
                bad: Rule.Example.file(
                    "owner: The team for the web and for print, and for all else that nobody else has the time to do"
                ),
                good: Rule.Example.file("owner: The web team")
            ),
            .error(
                "field-choice",
                means: "The word is not one of the choices.",
                remedy: "Take one of them.",
                bad: "---\ntitle: Help\nsummary: What helps.\ntype: pages\n---\nTell somebody.",
                good: "---\ntitle: Help\nsummary: What helps.\ntype: page\n---\nTell somebody."
            ),
            .error(
                "field-id",
                means: "An id has letters that ids may not have.",
                remedy: "Use small letters, digits and hyphens.",
                bad: Rule.Example.file("slug: Get Help"),
                good: Rule.Example.file("slug: get-help")
            ),
            .error(
                "field-code",
                means: "A code has signs that a printed address may not have.",
                remedy:
                    "Use capital letters from A to Z, digits and single hyphens, such as MFM-03.",
                in: "Content/data/printed-codes.yml",
                bad: "- {code: mfm 3, page: index.md, printed: 2026-11-23}",
                good: "- {code: MFM-03, page: index.md, printed: 2026-11-23}"
            ),
            .error(
                "field-id-unknown",
                means: "The id is not declared in site.yml, the theme or the data.",
                remedy: "Correct it, or declare it there.",
                bad: Rule.Example.file("audience: [childs]"),
                good: Rule.Example.file("audience: [children]")
            ),
            .error(
                "field-repeated",
                means: "A value is in a list twice.",
                remedy: "Remove one.",
                bad: Rule.Example.file("audience: [children, children]"),
                good: Rule.Example.file("audience: [children]")
            ),
            .error(
                "field-date",
                means: "The value is not a day of the calendar.",
                remedy: "Write the year, the month and the day: `2026-11-23`.",
                bad: Rule.Example.file("review_by: 31 January 2027"),
                good: Rule.Example.file("review_by: 2027-01-31")
            ),
            .error(
                "field-dates",
                means:
                    "Two dates contradict each other, or somebody checked something on a day that has not come yet.",
                remedy: "Put them in order, or correct the digit that is wrong.",
                bad: Rule.Example.file("published: 2026-11-02\nupdated: 2026-11-01"),
                good: Rule.Example.file("published: 2026-11-02\nupdated: 2026-11-03")
            ),
            .warning(
                "date-ahead",
                means:
                    "`updated`, the `date` of a source or the `source_date` of figures is a day that has not come yet, and readers see it.",
                remedy:
                    "Write the day on which it was done or said. Only `published` waits for its day.",
                bad: Rule.Example.file("updated: 2031-11-02"),
                good: Rule.Example.file("updated: 2026-11-02")
            ),
            .error(
                "field-path",
                means: "The value is not a path of the right kind.",
                remedy: "Follow the hint.",
                bad: Rule.Example.file("related: [/index/]"),
                good: Rule.Example.file("related: [index.md]")
            ),
            .error(
                "field-address",
                means: "The value is not a web or e-mail address.",
                remedy: "Write the whole address.",
                bad: Rule.Example.file("sources: [{label: A report, url: example.org/report}]"),
                good: Rule.Example.file(
                    "sources: [{label: A report, url: \"https://example.org/report\"}]"
                )
            ),
            .error(
                "field-language",
                means: "The value is not the tag of a language.",
                remedy: "Write its two or three letters, such as `ur`.",
                in: "Content/site.yml",
                bad: "languages: [{code: english, name: English}]",
                good: "languages: [{code: en, name: English}]"
            ),
            .error(
                "field-phone",
                means: "The value is not a telephone number, or not grouped as one.",
                remedy: "Check every digit and write it in quotes.",
                in: "Content/data/helplines.yml",
                bad:
                    #"childline: {name: Childline, for: Children, phone: "08001111", confidence: H, source: Its website, verify_by: 2027-02-28}"#,
                good:
                    #"childline: {name: Childline, for: Children, phone: "0800 1111", confidence: H, source: Its website, verify_by: 2027-02-28}"#
            ),
            .error(
                "sheet-shrinks",
                means: "Several copies on one side of paper make the type too small to read.",
                remedy: "Write the `min_pt` that the message names, or a smaller `per_page`.",
                in: "Content/print/quiz.md",
                bad: sheet("per_page: 4"),
                good: sheet("per_page: 4\nmin_pt: 28")
            ),
        ]
    )

    private static func sheet(_ lines: String) -> String {
        """
        ---
        title: A quiz
        summary: Five questions.
        type: sheet
        code: MFM-03
        paper: A4
        sides: 1
        \(lines)
        owner: The web team
        review_by: 2027-11-23
        ---
        Who can help you?
        """
    }
}
