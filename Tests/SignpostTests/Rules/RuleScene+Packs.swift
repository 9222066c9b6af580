extension RuleScene {
    static let packs: [String: RuleScene] = [
        "pack-part-missing": RuleScene(with: folder),
        "pack-part-withheld": RuleScene(with: folder),
        "pack-part-twice": RuleScene(with: folder),
        "pack-part-kind": RuleScene(with: folder),
    ]

    private static let folder = paper.merging([
        ledger: """
        - {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}
        - {code: PACK-01, page: packs/first-phone.yml, printed: 2026-11-23}
        """,
        "Content/print/packs/index.md": TestSite.page("Packs", type: "section"),
    ]) { $1 }
}
