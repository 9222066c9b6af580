/// A small site in which everything is there that an order could creep into: pages of one day and one title,
/// sections, terms, parts of lists, translations, pictures, redirects, panels, a theme over a theme.
enum RichSite {
    static let files: [String: String] = settings.merging(pages) { $1 }.merging(theme) { $1 }

    /// The rich site with mistakes in every kind of file, several of them in one line.
    static let broken = files.merging(mistakes) { $1 }

    private static let settings = [
        "Content/site.yml": """
        name: Test
        description: A site for tests.
        address: https://example.org
        theme: own
        languages: [{code: en, name: English}, {code: ur, name: Urdu, dir: rtl}]
        audiences: {parents: Parents, children: Children}
        topics: {scams: Scams, passwords: Passwords, games: Games}
        menus: {main: [{page: news/index.md}, {page: advice/index.md}]}
        help: general
        related: 3
        page_size: 2
        """,
        "Content/data/help-panels.yml": """
        general: {title: For everybody, helplines: [b, a]}
        child: {title: For children, helplines: [a], page: advice/index.md}
        """,
        "Content/data/helplines.yml": """
        b: {name: B, for: All, url: https://b.org, source: B, confidence: H, verify_by: 2030-01-01}
        a: {name: A, for: All, url: https://a.org, source: A, confidence: H, verify_by: 2030-01-01}
        """,
    ]

    private static let pages: [String: String] = {
        var pages = [
            "Content/index.md": TestSite.page(
                "Home",
                body: "![A](b.svg) [A](a.txt) [N](news/1.md#a)"
            ),
            "Content/index.ur.md": TestSite.page("Ghar"),
            "Content/advice/index.md": TestSite.page("Advice", type: "section", "help: child"),
            "Content/advice/index.ur.md": TestSite.page("Mashwara", type: "section"),
            "Content/news/index.md": TestSite.page("News", type: "section", "paginate: 3"),
            "Content/deep/er/page.md": TestSite.page("Deep", "expires: 2030-01-01"),
            "Content/later.md": TestSite.page("Later", "published: 2027-01-01"),
            "Content/a.svg": "<svg viewBox='0 0 4 4'/>",
            "Content/b.svg": "<svg viewBox='0 0 4 4'/>", "Content/a.txt": "a",
        ]
        for number in 1...8 {
            pages["Content/news/\(number).md"] = TestSite.page(
                "Same title",
                "published: 2026-0\(number % 2 + 1)-01\ntopics: [scams, games]\naliases: [/old/\(number)/]",
                body: "## A {#a}\n\n:::box\n[next](\(number % 8 + 1).md) [later](../later.md)\n:::"
            )
            pages["Content/advice/\(number).md"] = TestSite.page(
                "Same title",
                "topics: [\(number < 5 ? "passwords" : "games")]\naudience: [children, parents]"
            )
        }
        return pages
    }()

    private static let theme = [
        "Themes/own/theme.yml": "name: Own\nengine: 1\nextends: plain\nicons: [b.svg, a.svg]",
        "Themes/own/assets/a.svg": "<svg viewBox='0 0 4 4'/>",
        "Themes/own/assets/b.svg": "<svg viewBox='0 0 4 4'/>",
        "Themes/own/assets/a.css": "a { b: url(a.svg) }",
        "Themes/own/assets/b.css": "a { b: url(b.svg) }",
        "Themes/own/partials/head.mustache":
            "{{assets.a.css}} {{assets.b.css}} {{page.title}} {{page.url}}\n",
    ]

    private static let mistakes: [String: String] = {
        var files = [
            "Content/One.md": TestSite.page("One"), "Content/one.md": TestSite.page("One"),
            "Content/advice/index.md~": "", "Content/empty.md": "",
            "Content/data/numbers.csv": "a,a\n", "Content/data/words.json": "[1,]",
        ]
        for name in ["a", "b", "c", "d", "e", "f"] {
            files["Content/news/\(name).md"] = TestSite.page(
                "Mistakes",
                "titel: A\nslug: same\naliases: [/old/1/]\ntopics: [scam, scam]",
                body: "[x](gone.md) [x](gone.md) <b>![y](gone.svg)\n\n:::bx\n[z](1.md#gone)"
            )
            files["Content/\(name)/page.md"] = TestSite.page("Fine", body: "[a](../\(name).md)")
            files["Content/\(name)-unused.svg"] = "<svg viewBox='0 0 4 4'/>"
        }
        return files
    }()
}
