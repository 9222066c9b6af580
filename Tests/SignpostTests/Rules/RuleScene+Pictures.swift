@testable import Signpost

extension RuleScene {
    static let pictures: [String: RuleScene] = [
        "film-without-words": RuleScene(
            with: [
                "Content/index.md": TestSite.page("Home", body: "[Our film](film.mp4)"),
                "Content/film.mp4": "",
            ],
            good: [
                "Content/film.vtt": "",
                "Content/film.md": TestSite.page("What is said and seen in our film"),
            ]
        )
    ]
}
