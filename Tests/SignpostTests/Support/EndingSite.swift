@testable import Signpost

/// A site with a campaign whose time runs from 1 December to 1 January, and all that may lead to it.
enum EndingSite {
    /// The campaign, with the lines that say what comes after it.
    static func site(_ after: String, today: String, _ more: [String: String] = [:]) -> TestSite {
        var site = TestSite(
            files.merging(["Content/week/index.md": campaign(after)]) { $1 }
                .merging(more) { $1 }
        )
        site.today = today
        return site
    }

    static func campaign(_ after: String, _ more: String = "") -> String {
        TestSite.page(
            "Week",
            type: "campaign",
            """
            published: 2026-12-01
            expires: 2027-01-01
            \(after)
            review_by: 2028-01-01
            owner: Us
            topics: [scams]
            aliases: [/old-week/]\(more)
            """,
            body: "## Plan\n\nAll about the week.\n"
        )
    }

    static let archive = "after: {then: archive, page: ../index.md, words: The next is in May.}"
    static let redirect = "after: {then: redirect, page: ../index.md}"

    private static let files = PlainTheme.files.merging([
        "Content/site.yml": TestSite.settings(
            "topics: {scams: Scams}\nmenus: {main: [{page: week/index.md}, {page: other.md}]}"
        ),
        "Content/index.md": TestSite.page("Home", body: "[Week](week/index.md#plan)\n"),
        "Content/other.md": TestSite.page(
            "Other",
            "topics: [scams]\nrelated: [week/index.md]",
            body: "[Week](/week/) and [plan](week/index.md#plan)\n"
        ),
        "Content/data/printed-codes.yml": """
        - {code: WEEK-1, page: week/index.md, printed: 2026-11-01}
        - {code: WEEK-2, page: week/index.md, successor: OTHER-1, printed: 2026-11-01}
        - {code: OTHER-1, page: other.md, printed: 2026-11-01}
        """,
        "Themes/plain/theme.yml": (PlainTheme.files["Themes/plain/theme.yml"] ?? "")
            + "\n  archive: archive",
        "Themes/plain/layouts/archive.mustache": """
        {{>partials/head}}
        {{#page.ended}}
        <p>over {{date.iso}}: {{words}}{{#go_to}} <a href="{{url}}">{{title}}</a>{{/go_to}}</p>
        {{/page.ended}}
        {{>partials/around}}

        """,
    ]) { $1 }
}
