extension Rule.Chapter {
    static let upkeep = Self(
        "Upkeep",
        [
            .warning(
                "review-overdue",
                means: "The day by which somebody had to go over the page is past.",
                remedy:
                    "Read it as a reader would, correct it, and set `review_by` to a later day.",
                bad: Rule.Example.file("review_by: 2026-11-02"),
                good: Rule.Example.file("review_by: 2027-11-02")
            ),
            .error(
                "language-undeclared",
                means:
                    "The file's name ends in a language that site.yml does not name, so it would be a page in the main language.",
                remedy:
                    "Correct the name, add the language to site.yml, or rename the file without that dot."
            ),
            .warning(
                "translation-alone",
                means:
                    "A translation has no page to translate, and a page of nearly that name has no translation.",
                remedy:
                    "Take the name that the message suggests. A page in one language alone is fine: give it a name of its own."
            ),
            .error(
                "after-dateless",
                means:
                    "`after` says what comes when the page is over, but the page has no `expires`.",
                remedy: "Add the day on which it is over.",
                bad: Rule.Example.file("after: {then: redirect, page: index.md}"),
                good: Rule.Example.file(
                    "expires: 2027-05-01\nafter: {then: redirect, page: index.md}"
                )
            ),
            .error(
                "after-words-unseen",
                means: "A page that leads on at once has words for readers.",
                remedy: "Take them away, or write `then: archive`.",
                bad: Rule.Example.file(
                    "expires: 2027-05-01\nafter: {then: redirect, page: index.md, words: It is over.}"
                ),
                good: Rule.Example.file(
                    "expires: 2027-05-01\nafter: {then: redirect, page: index.md}"
                )
            ),
            .error(
                "after-withheld",
                means:
                    "The page to go to afterwards is not there on that day, or goes away itself.",
                remedy: "Name one that stays, or give that one an `after` too.",
                bad: Rule.Example.file(
                    "expires: 2027-05-01\nafter: {then: redirect, page: easter.md}"
                ),
                good: Rule.Example.file(
                    "expires: 2027-05-01\nafter: {then: redirect, page: advice.md}"
                )
            ),
            .error(
                "after-circle",
                means: "Pages that are over lead to each other in a circle.",
                remedy: "Let one lead to a page that stays.",
                bad: Rule.Example.file(
                    "expires: 2027-01-05\nafter: {then: redirect, page: easter.md}"
                ),
                good: Rule.Example.file(
                    "expires: 2027-01-05\nafter: {then: redirect, page: advice.md}"
                )
            ),
            .error(
                "after-section",
                means:
                    "A front page leads on, but pages below it stay and would stand in no section.",
                remedy: "Write `then: archive`, or let them lead on too.",
                in: "Content/christmas/index.md",
                bad:
                    "---\ntitle: Christmas\nsummary: Safe presents.\ntype: section\nexpires: 2027-01-05\nafter: {then: redirect, page: ../index.md}\n---\nTell somebody.",
                good:
                    "---\ntitle: Christmas\nsummary: Safe presents.\ntype: section\n---\nTell somebody."
            ),
            .warning(
                "twin-stays",
                means:
                    "A page expires, but the Easy Read page that tells it, or its translation, stays public.",
                remedy: "Write the same `expires` there, and an `after` if the page has one.",
                bad: Rule.Example.file("expires: 2027-05-01"),
                good: Rule.Example.file("review_by: 2027-05-01")
            ),
            .warning(
                "owner-missing",
                means:
                    "In a site of twenty pages or more, neither the page nor a section above it has an `owner`; where most pages have none, site.yml is told once.",
                remedy: "Add `owner` with a role to the page, its section or the home page."
            ),
            .warning(
                "law-old",
                means:
                    "What the page says of the law was checked more than twelve months ago, or than `law_months` of site.yml or of one of the page's topics.",
                remedy: "Check it, correct the page, and set `law_as_at`.",
                bad: Rule.Example.file("law_as_at: 2025-11-02"),
                good: Rule.Example.file("law_as_at: 2026-11-02")
            ),
            .warning(
                "title-twice",
                means: "Another page of the same type and language has the same title.",
                remedy: "Say what this page has that the other has not.",
                in: "Content/help.md",
                bad: "---\ntitle: Advice\nsummary: What helps.\ntype: page\n---\nTell somebody.",
                good:
                    "---\ntitle: Advice for parents\nsummary: What helps.\ntype: page\n---\nTell somebody."
            ),
            .warning(
                "summary-twice",
                means: "Another page of the language has the same summary.",
                remedy: "Say what this page gives its reader.",
                bad: "---\ntitle: Help\nsummary: About Advice.\ntype: page\n---\nTell somebody.",
                good: Rule.Example.file("owner: Web team")
            ),
            .warning(
                "page-unreachable",
                means:
                    "No way leads from the home page to this one: no link, menu, list, related page, pack or topic. The A to Z and the search do not count.",
                remedy:
                    "Link to it where its readers are; `noindex: true` says that it is hidden on purpose.",
                bad: Rule.Example.file("updated: 2026-11-02"),
                good: Rule.Example.file("noindex: true")
            ),
            .warning(
                "event-past",
                means:
                    "An event that is over is in a menu or among related pages, or still says that its day is to be confirmed.",
                remedy: "Name the next event, correct its days, or take the line out.",
                bad: Rule.Example.file("related: [day.md]"),
                good: Rule.Example.file("related: [advice.md]")
            ),
            .warning(
                "translation-old",
                means: "The page that is translated has changed since.",
                remedy: "Have the changes translated, and set `updated` or `version`.",
                in: "Content/help.ur.md",
                bad: "---\ntitle: Madad\nsummary: Madad.\ntype: page\nupdated: 2026-10-01\n---\n",
                good: "---\ntitle: Madad\nsummary: Madad.\ntype: page\nupdated: 2026-11-02\n---\n"
            ),
            .error(
                "assembly-sensitive",
                means:
                    "A sensitive lesson is given in an assembly, where a pupil may be moved to tell before the whole school.",
                remedy: "Give it in a class or a group."
            ),
        ]
    )
}
