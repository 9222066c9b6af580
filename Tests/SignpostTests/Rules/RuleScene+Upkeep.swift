@testable import Signpost

extension RuleScene {
    private static let urdu = TestSite.settings(
        "languages: [{code: en, name: English}, {code: ur, name: Urdu, dir: rtl}]"
    )

    private static let polish = "languages: [{code: en, name: English}, {code: pl, name: Polish}]"

    static let upkeep: [String: RuleScene] = [
        "language-undeclared": RuleScene(
            with: ["Content/advice.pl.md": TestSite.page("Porady")],
            bad: ["Content/site.yml": TestSite.settings()],
            good: [
                "Content/site.yml": TestSite.settings(polish),
                "Content/index.pl.md": TestSite.page("Start"),
            ]
        ),
        "translation-alone": RuleScene(
            with: [
                "Content/site.yml": TestSite.settings(polish),
                "Content/index.pl.md": TestSite.page("Start"),
            ],
            bad: ["Content/advise.pl.md": TestSite.page("Porady")],
            good: ["Content/advice.pl.md": TestSite.page("Porady")]
        ),
        "after-withheld": RuleScene(with: [
            "Content/easter.md": TestSite.page("Easter", "expires: 2027-06-01")
        ]),
        "after-circle": RuleScene(with: [
            "Content/easter.md": TestSite.page(
                "Easter",
                "expires: 2027-06-01\nafter: {then: redirect, page: help.md}"
            )
        ]),
        "after-section": RuleScene(with: [
            "Content/christmas/toys.md": TestSite.page("Toys")
        ]),
        "twin-stays": RuleScene(
            with: EasyReadSite.files.merging([
                "Content/easy.md": EasyReadSite.page().replacing("standard.md", with: "help.md")
            ]) { $1 }
        ),
        "owner-missing": RuleScene(
            with: Dictionary(
                uniqueKeysWithValues: (1...18).map {
                    ("Content/\($0).md", TestSite.page("P\($0)", "owner: Us"))
                }
            ).merging(["Content/advice.md": TestSite.page("Advice", "owner: Us")]) { $1 },
            bad: ["Content/index.md": TestSite.page("Home")],
            good: ["Content/index.md": TestSite.page("Home", "owner: Us")]
        ),
        "page-unreachable": RuleScene(
            with: HiddenSite.site([:]).files.mapValues(Optional.some).merging([
                "Content/advice.md": nil
            ]) { $1 }
        ),
        "event-past": RuleScene(with: [
            "Content/day.md": TestSite.page(
                "Safer day",
                type: "event",
                "start: 2026-11-20\nvenue: Online\nreview_by: 2027-05-01\nowner: Us"
            )
        ]),
        "translation-old": RuleScene(with: [
            "Content/site.yml": urdu,
            "Content/index.ur.md": TestSite.page("Ghar"),
            "Content/help.md": TestSite.page("Help", "updated: 2026-11-02"),
        ]),
        "assembly-sensitive": RuleScene(
            with: Discreet.basis.merging([
                "Content/data/printed-codes.yml":
                    "- {code: L-1, page: lesson.md, printed: 2026-11-01}"
            ]) { $1 },
            bad: ["Content/lesson.md": Discreet.lesson(delivery: "assembly")],
            good: ["Content/lesson.md": Discreet.lesson(delivery: "class")]
        ),
    ]
}
