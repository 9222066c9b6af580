@testable import Signpost

extension RuleScene {
    private static let districts = TestSite.settings("districts: {leeds: Leeds, york: York}")

    static let links: [String: RuleScene] = [
        "link-withheld": RuleScene(with: ["Content/plan.md": TestSite.page("Plan", "draft: true")]),
        "link-nested": RuleScene(with: [
            "Themes/plain/directives/helpline.mustache":
                "<a href=\"/advice/\">{{{label}}}</a>"
        ]),
        "image-kind": RuleScene(bad: ["Content/padlock.txt": "It is closed."]),
        "image-heavy": RuleScene(bad: [
            "Content/heavy.svg":
                "<svg viewBox='0 0 4 4'>\(String(repeating: " ", count: 310_000))</svg>"
        ]),
        "image-sizeless": RuleScene(with: padlock),
        "image-broken": RuleScene(with: padlock),
        "share-image-kind": RuleScene(
            bad: [
                "Content/card.svg": "<svg viewBox='0 0 4 4'/>",
                "Content/help.md": TestSite.page("Help", "share_image: card.svg"),
            ],
            good: ["Content/help.md": TestSite.page("Help")]
        ),
        "share-image-size": shareImage,
        "asset-unused": RuleScene(
            with: ["Content/leaflet.txt": "Stop. Tell somebody."],
            bad: ["Content/help.md": TestSite.page("Help")],
            good: [
                "Content/help.md": TestSite.page("Help", body: "Take [our leaflet](leaflet.txt).")
            ]
        ),
        "address-empty": RuleScene(
            bad: ["Content/!.md": TestSite.page("Help")],
            good: ["Content/help!.md": TestSite.page("Help")]
        ),
        "address-impossible": RuleScene(
            bad: [
                "Content/help.md": TestSite.page(
                    "Help",
                    "slug: " + String(repeating: "help-", count: 60) + "1"
                )
            ],
            good: ["Content/help.md": TestSite.page("Help", "slug: help-1")]
        ),
        "base-url": {
            var scene = RuleScene()
            scene.address = (bad: "nonsense", good: "https://example.org/preview")
            return scene
        }(),
        "district-taken": RuleScene(with: [
            "Content/site.yml": districts,
            "Content/leeds.md": TestSite.page(
                "Leeds",
                type: "district",
                "districts: [leeds]\nreview_by: 2027-05-01\nowner: Us"
            ),
        ]),
        "district-not-one": RuleScene(with: ["Content/site.yml": districts]),
        "link-retired": RuleScene(with: [
            "Content/data/retired-addresses.yml": """
            - address: old.example.org
              instead: https://new.example.org/
              reason: the site was closed
              since: 2021-11-30
            """
        ]),
    ]

    private static let shareImage: RuleScene = {
        var scene = RuleScene(with: [
            "Content/help.md": TestSite.page("Help", "share_image: card.png")
        ])
        scene.bytes = (["Content/card.png": png(600, 600)], ["Content/card.png": png(1200, 630)])
        return scene
    }()

    /// The first bytes of a PNG of this size.
    private static func png(_ width: Int, _ height: Int) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
            + [width, height].flatMap { [0, 0, UInt8($0 >> 8), UInt8($0 & 255)] }
    }

    private static let padlock = [
        "Content/help.md": TestSite.page("Help", body: "![A padlock](padlock.svg)")
    ]
}
