extension Rule.Chapter {
    static let site = Self(
        "The site",
        [
            .error(
                "home-missing",
                means: "The site has no home page, or it is a draft, expired or not due yet.",
                remedy: "Add `index.md`, or do what the message says."
            ),
            .error(
                "site-missing",
                means: "There is no `site.yml` in Content.",
                remedy: "Add it with the site's name, description and address."
            ),
            .error(
                "menu-target",
                means: "A menu item has both a page and an address, or neither.",
                remedy: "Write one of them."
            ),
            .error(
                "menu-title",
                means: "A menu item with an address has no title.",
                remedy: "Add one."
            ),
            .error(
                "exit-insecure",
                means: "An address of the exit does not begin with https://.",
                remedy: "Write one that does."
            ),
            .error(
                "exit-missing",
                means: "Pages are sensitive, and site.yml has no exit.",
                remedy: "Add `exit:` with `to` and `allowed`."
            ),
            .error(
                "exit-unknown",
                means: "The exit leads to an address that is not allowed.",
                remedy: "Choose one below `allowed`, or add it there."
            ),
            .error(
                "help-panel-emergency",
                means:
                    "The help panel of a sensitive page does not begin with the number to call in danger.",
                remedy: "Put it at the front of the panel's helplines."
            ),
            .error(
                "help-panel-order",
                means: "The number to call in danger stands behind another helpline.",
                remedy: "Move it to the front."
            ),
            .error(
                "sensitive-help-missing",
                means: "A sensitive page has no help panel.",
                remedy: "Add a line `help: ...`."
            ),
            .error(
                "helpline-overdue",
                means: "A helpline was not checked in time; site.yml can make this a *warning*.",
                remedy: "Check its details, then set `verified_on` and `verify_by`."
            ),
            .error(
                "helpline-unreachable",
                means: "A helpline gives no way to get in touch.",
                remedy: "Add a phone, text, url or email."
            ),
            .error(
                "accessibility-statement-old",
                means:
                    "The accessibility statement was last reviewed more than a year ago; the law asks for it each year.",
                remedy: "Go over the statement and the site, then set `reviewed_on`."
            ),
            .warning(
                "accessibility-statement-due",
                means: "The same will be true in at most 30 days.",
                remedy: "Go over them now."
            ),
            .error(
                "accessibility-statement-claim",
                means: "The statement claims more than was looked at, or less than it lists.",
                remedy: "Follow the hint."
            ),
            .warning(
                "accessibility-fix-overdue",
                means: "The statement promised to put something right by a day that has gone.",
                remedy: "Take the problem out if it is gone, or set another day."
            ),
            .error(
                "helpline-retired-in-use",
                means: "A number is retired and still in use.",
                remedy: "Remove it from one of the two places."
            ),
        ]
    )
}
