extension Rule.Chapter {
    static let site = Self(
        "The site",
        [
            .error(
                "home-missing",
                means: "The site has no home page, or it is a draft, expired or not due yet.",
                remedy: "Add `index.md`, or do what the message says.",
                in: "Content/index.md",
                bad:
                    "---\ntitle: Home\nsummary: What helps.\ntype: page\ndraft: true\n---\nTell somebody.",
                good: "---\ntitle: Home\nsummary: What helps.\ntype: page\n---\nTell somebody."
            ),
            .error(
                "site-missing",
                means: "There is no `site.yml` in Content.",
                remedy: "Add it with the site's name, description and address."
            ),
            .error(
                "menu-target",
                means: "A menu item has both a page and an address, or neither.",
                remedy: "Write one of them.",
                in: "Content/site.yml",
                bad:
                    "menus: {main: [{title: Advice, page: advice.md, url: \"https://example.org/advice/\"}]}",
                good: "menus: {main: [{title: Advice, page: advice.md}]}"
            ),
            .error(
                "menu-title",
                means: "A menu item with an address has no title.",
                remedy: "Add one.",
                in: "Content/site.yml",
                bad: "menus: {main: [{url: \"https://example.com/\"}]}",
                good: "menus: {main: [{title: Our partner, url: \"https://example.com/\"}]}"
            ),
            .error(
                "exit-insecure",
                means: "An address of the exit does not begin with https://.",
                remedy: "Write one that does.",
                in: "Content/site.yml",
                bad: """
                    exit:
                      to: https://www.bbc.co.uk/weather
                      allowed: [https://www.bbc.co.uk/weather, http://www.metoffice.gov.uk/]
                    """,
                good: """
                    exit:
                      to: https://www.bbc.co.uk/weather
                      allowed: [https://www.bbc.co.uk/weather, https://www.metoffice.gov.uk/]
                    """
            ),
            .error(
                "exit-missing",
                means: "Pages are sensitive, and site.yml has no exit.",
                remedy: "Add `exit:` with `to` and `allowed`.",
                in: "Content/site.yml",
                bad: "help: general",
                good: """
                    help: general
                    exit:
                      to: https://www.bbc.co.uk/weather
                      allowed: [https://www.bbc.co.uk/weather]
                    """
            ),
            .error(
                "exit-unknown",
                means: "The exit leads to an address that is not allowed.",
                remedy: "Choose one below `allowed`, or add it there.",
                in: "Content/site.yml",
                bad: """
                    exit:
                      to: https://www.bbc.co.uk/wether
                      allowed: [https://www.bbc.co.uk/weather]
                    """,
                good: """
                    exit:
                      to: https://www.bbc.co.uk/weather
                      allowed: [https://www.bbc.co.uk/weather]
                    """
            ),
            .error(
                "help-panel-emergency",
                means:
                    "The help panel of a sensitive page does not begin with the number to call in danger.",
                remedy: "Put it at the front of the panel's helplines.",
                in: "Content/data/help-panels.yml",
                bad: "general: {title: Need help now?, helplines: [childline]}",
                good: "general: {title: Need help now?, helplines: [emergency, childline]}"
            ),
            .error(
                "help-panel-order",
                means: "The number to call in danger stands behind another helpline.",
                remedy: "Move it to the front.",
                in: "Content/data/help-panels.yml",
                bad: "general: {title: Need help now?, helplines: [childline, emergency]}",
                good: "general: {title: Need help now?, helplines: [emergency, childline]}"
            ),
            .error(
                "sensitive-help-missing",
                means: "A sensitive page has no help panel.",
                remedy: "Add a line `help: ...`.",
                bad: Rule.Example.file("sensitive: true"),
                good: Rule.Example.file("sensitive: true\nhelp: general")
            ),
            .error(
                "helpline-overdue",
                means: "A helpline was not checked in time; site.yml can make this a *warning*.",
                remedy: "Check its details, then set `verified_on` and `verify_by`.",
                in: "Content/data/helplines.yml",
                bad: helpline("verify_by: 2026-11-22\nphone: \"0800 1111\""),
                good: helpline("verify_by: 2027-02-28\nphone: \"0800 1111\"")
            ),
            .error(
                "helpline-unreachable",
                means: "A helpline gives no way to get in touch.",
                remedy: "Add a phone, text, url or email.",
                in: "Content/data/helplines.yml",
                bad: helpline("verify_by: 2027-02-28"),
                good: helpline("verify_by: 2027-02-28\nphone: \"0800 1111\"")
            ),
            .error(
                "accessibility-statement-old",
                means:
                    "The accessibility statement was last reviewed more than a year ago; the law asks for it each year.",
                remedy: "Go over the statement and the site, then set `reviewed_on`.",
                in: "Content/data/accessibility.yml",
                bad: statement(reviewed: "2025-11-22"),
                good: statement(reviewed: "2026-11-23")
            ),
            .warning(
                "accessibility-statement-due",
                means: "The same will be true in at most 30 days.",
                remedy: "Go over them now.",
                in: "Content/data/accessibility.yml",
                bad: statement(reviewed: "2025-12-01"),
                good: statement(reviewed: "2026-11-23")
            ),
            .error(
                "accessibility-statement-claim",
                means: "The statement claims more than was looked at, or less than it lists.",
                remedy: "Follow the hint.",
                in: "Content/data/accessibility.yml",
                bad: statement("full"),
                good: statement("partial")
            ),
            .warning(
                "accessibility-fix-overdue",
                means: "The statement promised to put something right by a day that has gone.",
                remedy: "Take the problem out if it is gone, or set another day.",
                in: "Content/data/accessibility.yml",
                bad: statement(fixed: "2026-10-31"),
                good: statement(fixed: "2027-02-28")
            ),
            .error(
                "helpline-retired-in-use",
                means: "A number is retired and still in use.",
                remedy: "Remove it from one of the two places.",
                in: "Content/data/helplines.yml",
                bad: helpline(
                    "verify_by: 2027-02-28\nphone: \"0800 1111\"\nretired_numbers: [\"0800 1111\"]"
                ),
                good: helpline("verify_by: 2027-02-28\nphone: \"0800 1111\"")
            ),
        ]
    )

    /// A file with one helpline.
    private static func helpline(_ lines: String) -> String {
        """
        childline:
          name: Childline
          for: Children and young people
          source: Its website
          confidence: H
          \(lines.replacing("\n", with: "\n  "))
        """
    }

    private static func statement(
        _ status: String = "partial",
        fixed: String = "2027-02-28",
        reviewed: String = "2026-11-23"
    ) -> String {
        """
        organisation: The web team
        domains: [example.org]
        status: \(status)
        problems: [{what: Nobody has checked the maps., fix_by: \(fixed)}]
        tested_how: [The team went through the pages by hand.]
        prepared_on: 2025-11-03
        reviewed_on: \(reviewed)
        """
    }
}
