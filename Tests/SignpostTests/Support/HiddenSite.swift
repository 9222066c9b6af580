@testable import Signpost

/// A small site whose home page lists nothing, so that a page is found by links, menus and lists of others alone.
enum HiddenSite {
    static func site(_ pages: [String: String]) -> TestSite {
        let theme = PlainTheme.files["Themes/plain/theme.yml"] ?? ""
        return TestSite(
            pages.merging([
                "Themes/plain/theme.yml": theme.replacing("advice: page", with: "advice: bare")
                    + "\n  home: bare",
                "Themes/plain/layouts/bare.mustache": "{{>partials/head}}{{{page.body}}}",
                "Content/site.yml": TestSite.settings(
                    "topics: {scams: Scams}\nmenus: {main: [{page: menu/index.md}]}"
                ),
                "Content/menu/index.md": TestSite.page("Menu", type: "section"),
                "Content/menu/shown.md": TestSite.page("Shown"),
            ]) { mine, _ in mine }
        )
    }
}
