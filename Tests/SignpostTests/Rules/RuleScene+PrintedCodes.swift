@testable import Signpost

extension RuleScene {
    static let printedCodes: [String: RuleScene] = [
        "printed-code-missing": RuleScene(with: paper),
        "printed-code-page": RuleScene(with: paper),
        "printed-code-withheld": RuleScene(with: paper),
        "printed-code-nowhere": RuleScene(with: paper),
        "printed-code-successor": RuleScene(with: paper),
        "printed-code-circle": RuleScene(with: paper),
        "printed-code-other": RuleScene(with: paper),
        "printed-code-twice": RuleScene(with: paper),
        "printed-code-shared": RuleScene(
            with: paper,
            bad: ["Content/print/cards.md": sheet("Cards", "code: MFM-03")],
            good: [
                "Content/print/cards.md": sheet("Cards", "code: MFM-04"),
                ledger: "\(entry)\n- {code: MFM-04, page: print/cards.md, printed: 2026-11-23}",
            ]
        ),
        "printed-code-long": RuleScene(
            with: paper,
            bad: ["Content/site.yml": TestSite.settings().replacing(".org", with: longPath)]
        ),
    ]

    static let ledger = "Content/data/printed-codes.yml"
    private static let entry = "- {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}"
    private static let longPath = ".org/" + String(repeating: "online-safety-", count: 12) + "site"

    /// A sheet that is printed, one that is not ready, and the code of the first.
    static let paper: [String: String?] = [
        "Content/print/index.md": TestSite.page("Print", type: "section"),
        "Content/print/quiz.md": sheet("Quiz", "code: MFM-03"),
        "Content/print/next-quiz.md": sheet("Next quiz", "code: MFM-02\ndraft: true"),
        ledger: entry,
    ]

    private static func sheet(_ title: String, _ lines: String) -> String {
        let more = "paper: A4\nsides: 1\nowner: The web team\nreview_by: 2027-11-23\n"
        return TestSite.page(title, type: "sheet", more + lines)
    }
}
