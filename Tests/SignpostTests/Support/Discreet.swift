@testable import Signpost

/// What a site with sensitive pages needs: a way out, and panels of which one begins with the number to call in danger.
enum Discreet {
    static let data = [
        "Content/data/helplines.yml": """
        emergency: {name: Emergency, for: Danger, phone: "999", source: S, confidence: H, verify_by: 2030-01-01}
        friends: {name: Friends, for: All, url: https://friends.org, source: S, confidence: H, verify_by: 2030-01-01}
        """,
        "Content/data/help-panels.yml": """
        danger: {title: In danger, helplines: [emergency, friends]}
        calm: {title: Calm, helplines: [friends]}
        """,
    ]

    static let settings = """
        topics: {images: Images, scams: Scams}
        audiences: {parents: Parents, children: Children}
        exit: {to: https://weather.org/, allowed: [https://weather.org/]}
        sensitive_topics: [images]
        """

    /// The files beside the pages of such a site.
    static let basis = data.merging([
        "Content/site.yml": TestSite.settings(settings + "\nhelp: danger")
    ]) { $1 }

    /// A theme whose pages show what is discreet about them.
    static let head = """
        {{page.head_title}} | {{page.share_title}} | {{page.share_summary}}\
        {{#page.sensitive}} | sensitive{{/page.sensitive}}{{#page.noindex}} | noindex{{/page.noindex}}\
        {{#exit}} | to {{url}}{{#about_url}} about {{about_url}}{{/about_url}}{{/exit}}\
        {{#help}} | {{title}}{{/help}}

        """

    /// A lesson with the code L-1, which its site must list among the printed ones.
    static func lesson(sensitive: String = "true", delivery: String) -> String {
        TestSite.page(
            "Lesson",
            type: "lesson",
            """
            sensitive: \(sensitive)
            key_stage: KS3
            minutes: 50
            delivery: \(delivery)
            code: L-1
            paper: A4
            sides: 1
            review_by: 2027-01-01
            owner: Us
            """
        )
    }

    static func site(_ pages: [String: String], _ more: String = "help: danger") -> TestSite {
        let basis = data.merging([
            "Content/site.yml": TestSite.settings(settings + "\n" + more),
            "Themes/plain/partials/head.mustache": head,
        ]) { $1 }
        return TestSite(basis.merging(pages) { $1 })
    }
}

extension Built {
    /// The first line of a page.
    func head(_ path: String) -> String? {
        files[path]?.split(separator: "\n").first.map(String.init)
    }
}
