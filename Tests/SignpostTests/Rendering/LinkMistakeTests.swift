import Testing

@testable import Signpost

/// Every way in which a link or a picture of a page leads nowhere, with its exact words.
struct LinkMistakeTests {
    @Test(arguments: links + malformed)
    func `a link that helps nobody is told with a remedy`(mistake: Mistake) async throws {
        try await mistake.check(among: Self.site)
    }

    @Test(arguments: pictures)
    func `a picture that nobody would see is told with a remedy`(mistake: Mistake) async throws {
        try await mistake.check(among: Self.site)
    }

    private static let site = [
        "Content/draft.md": TestSite.page("Draft", "draft: true"),
        "Content/later.md": TestSite.page("Later", "published: 2027-01-01"),
        "Content/over.md": TestSite.page("Over", "expires: 2026-01-01"),
        "Content/found.md": TestSite.page("Found", body: "![a](dot.svg) [b](plan.txt)"),
        "Content/dot.svg": "<svg viewBox='0 0 4 4'/>",
        "Content/plan.txt": "",
    ]

    private static let links = [
        Mistake(
            "[x](draft.md)",
            """
            6:1+13 link-withheld: the link 'draft.md' leads to Content/draft.md, which is a draft
            -> take the link out until the page is public, or publish the page
            """
        ),
        Mistake(
            "[x](later.md)",
            """
            6:1+13 warning link-withheld: the link 'later.md' leads to Content/later.md, which appears on 2027-01-01
            -> its words are shown without a link; take it out if the page will not be back
            """
        ),
        Mistake(
            "[x](over.md)",
            """
            6:1+12 warning link-withheld: the link 'over.md' leads to Content/over.md, which expired on 2026-01-01
            -> its words are shown without a link; take it out if the page will not be back
            """
        ),
        Mistake(
            "[x](tel:999)",
            """
            6:1+12 phone-number: the link 'tel:999' holds the number 999
            -> write the helpline instead, such as :helpline{id=childline}
            """
        ),
        Mistake(
            "[x](fond.md)",
            """
            6:1+12 link-broken: the link 'fond.md' leads to no page and no file
            -> did you mean 'found.md'?
            """
        ),
        Mistake(
            "[x](nothing-like-it.md)",
            """
            6:1+23 link-broken: the link 'nothing-like-it.md' leads to no page and no file
            -> write the path to the file from this one, such as ../help/index.md
            """
        ),
    ]

    private static let malformed = [
        Mistake(
            "[x]()",
            """
            6:1+5 link-malformed: the link '' names no page
            -> write the path to the file between the round brackets
            """
        ),
        Mistake(
            "[x](//a.org)",
            """
            6:1+12 link-malformed: the link '//a.org' starts with two slashes
            -> write the whole address, beginning with https://
            """
        ),
        Mistake(
            "[x](a%ZZ)",
            """
            6:1+9 link-malformed: the link 'a%ZZ' has a broken % code
            -> write the path as the file is named, or %25 for a per cent sign
            """
        ),
        Mistake(
            "[x](https:)",
            """
            6:1+11 link-malformed: the link 'https:' names no site
            -> write the whole address, such as https://example.org/page
            """
        ),
        Mistake(
            "[x](ftp://a.org)",
            """
            6:1+16 link-malformed: the link 'ftp://a.org' begins with 'ftp:', which not every browser can open
            -> use an address that begins with https://
            """
        ),
        Mistake(
            "[x](../a.md)",
            """
            6:1+12 link-malformed: the link '../a.md' leads out of the Content folder
            -> link to a file inside Content
            """
        ),
    ]

    private static let pictures = [
        Mistake(
            "![x](https://a.org/b.png)",
            """
            6:1+25 image-elsewhere: the picture 'https://a.org/b.png' lies on another site
            -> save the picture beside the page: a reader must not be seen by other sites
            """
        ),
        Mistake(
            "![x](dto.svg)",
            """
            6:1+13 image-missing: there is no picture 'dto.svg'
            -> did you mean 'dot.svg'?
            """
        ),
        Mistake(
            "![x](../../etc/passwd.png)",
            """
            6:1+26 image-missing: there is no picture '../../etc/passwd.png'
            -> put the file beside the page and write its name
            """
        ),
        Mistake(
            "![x](plan.txt)",
            """
            6:1+14 image-kind: 'plan.txt' is not a picture that browsers show
            -> use an svg, png, jpg, gif, webp or avif file
            """
        ),
    ]
}
