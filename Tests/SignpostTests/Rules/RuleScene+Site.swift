extension RuleScene {
    static let site: [String: RuleScene] = [
        "site-missing": RuleScene(
            // Without the file nobody knows the theme's name, and civic is the theme of every site.
            with: ["Themes/civic/theme.yml": "name: Civic\nengine: 1"],
            bad: ["Content/site.yml": nil]
        ),
        "exit-missing": RuleScene(with: panels.merging(sensitive) { $1 }),
        "help-panel-emergency": RuleScene(
            with: panels.merging(sensitive) { $1 }.merging(exit) { $1 }
        ),
        "help-panel-order": RuleScene(with: panels),
        "sensitive-help-missing": RuleScene(with: panels.merging(exit) { $1 }),
    ]

    private static let panels: [String: String?] = [
        "Content/data/helplines.yml": """
        emergency: {name: Emergency services, for: Danger now, phone: "999", confidence: H, source: X, verify_by: 2027-01-01}
        childline: {name: Childline, for: Children, phone: "0800 1111", confidence: H, source: X, verify_by: 2027-01-01}
        """,
        "Content/data/help-panels.yml":
            "general: {title: Need help now?, helplines: [emergency, childline]}",
    ]

    private static let sensitive: [String: String?] = [
        "Content/help.md": TestSite.page("Help", "sensitive: true\nhelp: general")
    ]

    private static let exit: [String: String?] = [
        "Content/site.yml": TestSite.settings(
            "exit: {to: https://www.bbc.co.uk/weather, allowed: [https://www.bbc.co.uk/weather]}"
        )
    ]
}
