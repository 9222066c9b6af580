@testable import Signpost

extension RuleScene {
    static let easyRead: [String: RuleScene] = [
        "easy-read-of-easy-read": RuleScene(with: twins),
        "easy-read-twice": RuleScene(with: twins),
        "easy-read-empty": RuleScene(with: easy),
        "easy-read-loose": RuleScene(with: easy),
        "easy-read-picture-twice": RuleScene(with: easy),
        "easy-read-sentence": RuleScene(with: easy),
        "easy-read-average": RuleScene(with: easy),
        "easy-read-word-unused": RuleScene(with: easy),
    ]

    private static let entry = "- {code: EASY-01, page: easy.md, printed: 2026-11-23}"

    /// The directives and drawings, and the code of the page.
    private static let easy: [String: String?] = EasyReadSite.files
        .filter { $0.key.hasPrefix("Themes/") }
        .merging([ledger: entry]) { $1 }

    /// A page that tells the home page in Easy Read.
    private static let twins = easy.merging([
        "Content/easy-home.md": EasyReadSite.page(of: "index.md", "EASY-02"),
        ledger: "\(entry)\n- {code: EASY-02, page: easy-home.md, printed: 2026-11-23}",
    ]) { $1 }
}
