/// The smallest site that can be published: one page, one helpline, a theme of two templates.
enum TinySite {
    static let files: [String: String?] = [
        "Content/site.yml": """
        name: Tiny
        description: A site for tests.
        address: https://tiny.example
        theme: tiny
        audiences:
          children: Children
        topics:
          passwords: Passwords
        districts:
          leeds: Leeds
        policies:
          required: [review_by, owner, sources]
        """,
        "Content/index.md": page(title: "Home", "Words."),
        "Content/data/helplines.yml": """
        childline:
          name: Childline
          for: Anybody under 19
          phone: "0800 1111"
          verify_by: 2030-01-01
          source: Childline
          confidence: H
        """,
        "Themes/tiny/theme.yml": theme,
        "Themes/tiny/strings/en.yml": """
        page_number: Page
        months: January, February, March, April, May, June, July, August, September, October, November, December
        all_audience: Audiences
        all_topics: Topics
        all_districts: Districts
        a_to_z: A to Z
        not_found_title: Not found
        """,
        "Themes/tiny/layouts/page.mustache":
            "<!doctype html><title>{{page.title}}</title>{{{page.body}}}\n",
        "Themes/tiny/layouts/bare.mustache": "<!doctype html><title>{{page.title}}</title>\n",
        "Themes/tiny/directives/helpline.yml": """
        form: [inline]
        help: Names a helpline.
        example: ":helpline{id=childline}"
        attributes:
          id:
            kind: helpline
            required: true
            help: The helpline.
        """,
        "Themes/tiny/directives/helpline.mustache": "{{id.name}}",
    ]

    /// A page with all that the tiny site demands, and `fields` besides.
    static func page(title: String, _ body: String, fields: String = "") -> String {
        """
        ---
        title: \(title)
        summary: About \(title)
        type: page
        review_by: 2030-06-01
        owner: Web team
        sources:
          - label: Us
        \(fields)
        ---

        \(body)

        """
    }

    private static let theme: String = {
        let types = [
            "page", "section", "advice", "campaign", "toolkit", "sheet", "poster", "lesson", "quiz",
            "event", "news", "statistics", "district", "legal", "easy-read", "pack",
        ]
        let generated = ["term", "terms", "listing", "a-z", "not-found", "redirect"]
        let layouts =
            types.map { "  \($0): page" } + generated.map { "  \($0): bare" }
        return (["name: tiny", "engine: 1", "moods: [plain]", "layouts:"] + layouts)
            .joined(separator: "\n")
    }()
}
