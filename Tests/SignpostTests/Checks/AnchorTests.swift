import Testing

@testable import Signpost

/// Places on pages that links name with `#`.
struct AnchorTests {
    @Test(arguments: [
        Mistake(
            "## Part\n\n[x](#prat)",
            """
            8:1+10 anchor-broken: the link '#prat' leads to '#prat', which is not on that page
            -> did you mean '#part'?
            """
        ),
        Mistake(
            "[x](other.md#gone)",
            """
            6:1+18 anchor-broken: the link 'other.md#gone' leads to '#gone', which is not on that page
            -> link to the page without '#', or to one of its headings
            """
        ),
        Mistake(
            "[x](/other/#Part)",
            """
            6:1+17 anchor-broken: the link '/other/#Part' leads to '#Part', which is not on that page
            -> did you mean '#part'?
            """
        ),
    ])
    func `a place that is not on the page is an error`(mistake: Mistake) async throws {
        try await mistake.check(among: ["Content/other.md": TestSite.page("O", body: "## Part")])
    }

    @Test(arguments: [
        "[x](#)", "[x](other.md#)", "[x](other.md#part)", "[x](other.md#%C3%BCber)",
        "[x](other.md#own)", "[x](other.md?a=b#part)", "a[^n]\n\n[^n]: b",
        "[x](https://a.org/#gone)", "[x](#later)\n\n## Later",
    ])
    func `a place that is there is fine`(body: String) async throws {
        let site = TestSite([
            "Content/index.md": TestSite.page("Home", body: body),
            "Content/other.md": TestSite.page("O", body: "## Part\n\n## Über\n\n## A {#own}"),
        ])
        #expect(try await site.build().problems == [])
    }
}
