import Testing

@testable import Signpost

/// What would be wrong on the day a page is over is told on the day it is written.
struct EndingMistakeTests {
    private static let over = "expires: 2027-01-01\nafter: {then: redirect, page: b.md}"

    @Test(
        arguments: [
            Mistake(
                ["Content/a.md": TestSite.page("A", "after: {then: redirect, page: index.md}")],
                """
                Content/a.md 5:8+1 after-dateless: 'after' says what comes when the page is over, but no line says when that is
                -> add a line 'expires: ...' with the first day on which it is over
                """
            ),
            Mistake(
                [
                    "Content/a.md": TestSite.page(
                        "A",
                        "expires: 2027-01-01\nafter: {then: redirect, page: index.md, words: Bye.}"
                    )
                ],
                """
                Content/a.md 6:48+4 after-words-unseen: nobody would see the 'words', because the address leads on at once
                -> take the words away, or write 'then: archive'
                """
            ),
            Mistake(
                [
                    "Content/a.md": TestSite.page(
                        "A",
                        "expires: 2027-01-01\nafter: {then: redirect, page: indx.md}"
                    )
                ],
                """
                Content/a.md 6:31+7 link-broken: the link 'indx.md' leads to no page and no file
                -> did you mean 'index.md'?
                """
            ),
            Mistake(
                [
                    "Content/a.md": TestSite.page("A", over),
                    "Content/b.md": TestSite.page("B", "draft: true"),
                ],
                """
                Content/a.md 6:31+4 after-withheld: when this page is over its readers are led to Content/b.md, which is a draft
                -> name a page that is public on that day and stays
                """
            ),
            Mistake(
                [
                    "Content/a.md": TestSite.page("A", over),
                    "Content/b.md": TestSite.page("B", "published: 2027-01-02"),
                ],
                """
                Content/a.md 6:31+4 after-withheld: when this page is over its readers are led to Content/b.md, which appears on 2027-01-02
                -> name a page that is public on that day and stays
                """
            ),
            Mistake(
                [
                    "Content/a.md": TestSite.page("A", over),
                    "Content/b.md": TestSite.page("B", "expires: 2027-02-01"),
                ],
                """
                Content/a.md 6:31+4 after-withheld: when this page is over its readers are led to Content/b.md, which expires on 2027-02-01
                -> name a page that stays, or add lines 'after' to that one
                """
            ),
            Mistake(
                [
                    "Content/a.md": TestSite.page("A", over),
                    "Content/b.md": TestSite.page(
                        "B",
                        "expires: 2028-01-01\nafter: {then: redirect, page: a.md}"
                    ),
                ],
                """
                Content/a.md 6:31+4 after-circle: pages that are over lead in a circle: Content/a.md, Content/b.md, Content/a.md
                -> let one of them lead to a page that stays
                """
            ),
            Mistake(
                [
                    "Content/c/index.md": TestSite.page(
                        "C",
                        type: "section",
                        "expires: 2027-01-01\nafter: {then: redirect, page: ../index.md}"
                    ),
                    "Content/c/d.md": TestSite.page("D", "expires: 2027-01-02"),
                ],
                """
                Content/c/index.md 6:8+1 after-section: this front page cannot lead on, because pages below it stay, such as Content/c/d.md
                -> write 'then: archive', which lists them, or let them lead on too
                """
            ),
            Mistake(
                [
                    "Content/a.md": TestSite.page(
                        "A",
                        "expires: 2027-01-01\nafter: {then: archive, page: index.md}"
                    )
                ],
                """
                Themes/plain/theme.yml 0:0+1 theme-layout-missing: the theme says no layout for 'archive'
                -> add a line such as archive: page below layouts
                """
            ),
            // On the day it happens nobody may be looking.
            Mistake(
                ["Content/index.md": TestSite.page("Home", "expires: 2027-01-01")],
                """
                Content/index.md 5:10+10 home-missing: the site has no home page, because Content/index.md expired on 2027-01-01
                -> set 'expires' to a later day
                """
            ),
            // Its address is taken for good.
            Mistake(
                [
                    "Content/a.md": TestSite.page(
                        "A",
                        "expires: 2027-01-01\nafter: {then: redirect, page: index.md}"
                    ),
                    "Content/b.md": TestSite.page("B", "slug: a\npublished: 2027-02-01"),
                ],
                """
                Content/a.md 6:8+1 address-taken: Content/a.md has the address '/a/', which already belongs to Content/b.md
                -> give one of them another slug or another name
                """
            ),
            // An old address cannot be that of a page that leads on: the two would be a chain.
            Mistake(
                [
                    "Content/a.md": TestSite.page(
                        "A",
                        "expires: 2026-01-01\nafter: {then: redirect, page: index.md}"
                    ),
                    "Content/b.md": TestSite.page("B", "aliases: [/a/]"),
                ],
                """
                Content/a.md 6:8+1 address-taken: Content/a.md has the address '/a/', which already belongs to the alias '/a/' of Content/b.md
                -> give one of them another slug or another name
                """
            ),
        ]
    )
    func `an ending that would fail is an error`(mistake: Mistake) async throws {
        try await mistake.check()
    }
}
