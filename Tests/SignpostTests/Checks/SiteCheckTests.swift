import Testing

@testable import Signpost

/// What can be wrong between pages before any is rendered, with its exact words.
struct SiteCheckTests {
    @Test(arguments: references)
    func `a field that leads nowhere is told as a link is`(mistake: Mistake) async throws {
        try await mistake.check()
    }

    @Test(arguments: addresses)
    func `one address for two things is an error that names both`(mistake: Mistake) async throws {
        try await mistake.check()
    }

    private static func settings(_ more: String) -> [String: String] {
        ["Content/site.yml": TestSite.settings(more)]
    }

    private static func home(_ more: String) -> [String: String] {
        ["Content/index.md": TestSite.page("Home", more)]
    }

    private static let references = [
        Mistake(
            settings("menus:\n  main:\n    - page: indx.md"),
            """
            Content/site.yml 7:13+7 link-broken: the link 'indx.md' leads to no page and no file
            -> did you mean 'index.md'?
            """
        ),
        Mistake(
            settings("menus:\n  footer:\n    - page: draft.md")
                .merging(["Content/draft.md": TestSite.page("D", "draft: true")]) { $1 },
            """
            Content/site.yml 7:13+8 link-withheld: the link 'draft.md' leads to Content/draft.md, which is a draft
            -> take the link out until the page is public, or publish the page
            """
        ),
        Mistake(
            [
                "Content/data/help-panels.yml": "a: {title: A, helplines: [b], page: zebra.md}",
                "Content/data/helplines.yml":
                    "b: {name: B, for: All, email: b@c.org, source: B, confidence: H, verify_by: 2030-01-01}",
            ],
            """
            Content/data/help-panels.yml 1:37+8 link-broken: the link 'zebra.md' leads to no page and no file
            -> write the path to the file from this one, such as ../help/index.md
            """
        ),
        Mistake(
            home("related: [indx.md]"),
            """
            Content/index.md 5:11+7 link-broken: the link 'indx.md' leads to no page and no file
            -> did you mean 'index.md'?
            """
        ),
        Mistake(
            home("image: {src: ../out.svg, alt: A}"),
            """
            Content/index.md 5:14+10 image-missing: there is no picture '../out.svg'
            -> put the file beside the page and write its name
            """
        ),
    ]

    private static let addresses = [
        Mistake(
            [
                "Content/a.md": TestSite.page("A"),
                "Content/b.md": TestSite.page("B", "slug: a"),
            ],
            """
            Content/b.md 5:7+1 address-taken: Content/b.md has the address '/a/', which already belongs to Content/a.md
            -> give one of them another slug or another name
            """
        ),
        Mistake(
            [
                "Content/lost.md": TestSite.page("Lost"),
                "Content/lost/phone.md": TestSite.page("Phone"),
            ],
            """
            Content/lost.md 0:0+1 address-taken: Content/lost.md has the address '/lost/', which already belongs to the list of the folder Content/lost
            -> make it the front page of that folder by moving it to Content/lost/index.md, or give it another slug or another name
            """
        ),
        Mistake(
            ["Content/a.md": TestSite.page("A", "aliases: [/a/]")],
            """
            Content/a.md 5:11+3 address-taken: the alias '/a/' of Content/a.md has the address '/a/', which already belongs to Content/a.md
            -> give one of them another slug or another name
            """
        ),
        Mistake(
            home("aliases: [/feed.xml]"),
            """
            Content/index.md 5:11+9 address-taken: the alias '/feed.xml' of Content/index.md has the address '/feed.xml', which already belongs to a file that every site has
            -> give one of them another slug or another name
            """
        ),
        Mistake(
            ["Content/a-z.md": TestSite.page("A")],
            """
            Content/a-z.md 0:0+1 address-taken: Content/a-z.md has the address '/a-z/', which already belongs to a file that every site has
            -> give one of them another slug or another name
            """
        ),
        Mistake(
            settings("topics: {a: A}").merging([
                "Content/topics.md": TestSite.page("T", "topics: [a]")
            ]) { $1 },
            """
            Content/site.yml 0:0+1 address-taken: the list of topics has the address '/topics/', which already belongs to Content/topics.md
            -> give one of them another slug or another name
            """
        ),
    ]
}
