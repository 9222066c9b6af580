extension RuleScene {
    static let data: [String: RuleScene] = [
        "file-not-utf-8": RuleScene(
            bad: ["Content/data/pages.csv": "a\0b\0\n\0c\0d\0\n\0"],
            good: ["Content/data/pages.csv": "ab\ncd\n"]
        ),
        "file-line-ends": RuleScene(
            bad: ["Content/help.md": TestSite.page("Help").replacing("\n", with: "\r")],
            good: ["Content/help.md": TestSite.page("Help").replacing("\n", with: "\r\n")]
        ),
        "file-control-character": RuleScene(
            bad: ["Content/help.md": TestSite.page("Help", "owner: The web\u{B} team")],
            good: ["Content/help.md": TestSite.page("Help", "owner: The web team")]
        ),
        "data-name": RuleScene(
            bad: ["Content/data/synonyms.yaml": "scams: {words: [scam, fraud]}"],
            good: ["Content/data/synonyms.yml": "scams: {words: [scam, fraud]}"]
        ),
        "data-twice": RuleScene(
            bad: ["Content/data/pages.csv": "a\n1\n", "Content/data/pages.yml": "a: 1\n"],
            good: ["Content/data/pages.csv": "a\n1\n"]
        ),
        "data-format": RuleScene(
            bad: ["Content/data/pages.txt": "a\n1\n"],
            good: ["Content/data/pages.csv": "a\n1\n"]
        ),
    ]
}
