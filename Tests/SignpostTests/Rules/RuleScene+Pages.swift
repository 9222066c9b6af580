@testable import Signpost

extension RuleScene {
    static let pages: [String: RuleScene] = [
        "text-encoding": encoding,
        "text-too-much": body(
            bad: String(repeating: "![", count: 401),
            good: String(repeating: "Stop. ", count: 401)
        ),
        "nested-too-deep": body(bad: quotes(200), good: quotes(2)),
        "section-without-index": RuleScene(
            with: ["Content/scams/email.md": TestSite.page("E-mail")],
            good: ["Content/scams/index.md": TestSite.page("Scams", type: "section")]
        ),
    ]

    /// An é of an old Windows, and one of UTF-8.
    private static let encoding: RuleScene = {
        let page = Array(TestSite.page("Help", body: "A caf").utf8)
        var scene = RuleScene()
        scene.bytes = (
            ["Content/help.md": page + [0xE9]], ["Content/help.md": page + [0xC3, 0xA9]]
        )
        return scene
    }()

    private static func body(bad: String, good: String) -> RuleScene {
        RuleScene(
            bad: ["Content/help.md": TestSite.page("Help", body: bad)],
            good: ["Content/help.md": TestSite.page("Help", body: good)]
        )
    }

    private static func quotes(_ depth: Int) -> String {
        String(repeating: "> ", count: depth) + "Stop."
    }
}
