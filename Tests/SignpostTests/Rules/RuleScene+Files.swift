@testable import Signpost

extension RuleScene {
    /// Which names a folder may hold; what needs a broken disk is in the tests of reading.
    static let files: [String: RuleScene] = [
        "source-missing": RuleScene(bad: [
            "Content/site.yml": nil, "Content/index.md": nil, "Content/advice.md": nil,
            "Content/data/plain-words.yml": nil, "Content/data/helplines.yml": nil,
        ]),
        "source-name": RuleScene(
            with: ["Content/posters.md": TestSite.page("Posters")],
            bad: ["Content/Posters.md": TestSite.page("Posters")]
        ),
        "source-copy": RuleScene(
            bad: ["Content/advice (1).md": TestSite.page("Advice")],
            good: ["Content/advice-for-parents.md": TestSite.page("Advice for parents")]
        ),
        "source-leftover": RuleScene(bad: ["Content/advice.md~": TestSite.page("Advice")]),
        "source-link-outside": RuleScene(
            with: ["agreement.md": TestSite.page("A family agreement")],
            good: ["Content/agreement.md": TestSite.page("A family agreement")],
            badLinks: ["Content/agreement.md": "../agreement.md"]
        ),
        "source-link-broken": RuleScene(
            good: ["Content/agreement.md": TestSite.page("A family agreement")],
            badLinks: ["Content/agreement.md": "old/agreement.md"]
        ),
        "source-link-loop": RuleScene(
            with: ["Content/schools/index.md": TestSite.page("Schools", type: "section")],
            badLinks: ["Content/schools/all": ".."]
        ),
        "source-link-nested": RuleScene(
            with: [
                "Content/schools/.keep": "", "Content/shared/.keep": "",
                "Content/posters/.keep": "",
            ],
            badLinks: [
                "Content/schools/shared": "../shared", "Content/shared/posters": "../posters",
            ]
        ),
    ]
}
