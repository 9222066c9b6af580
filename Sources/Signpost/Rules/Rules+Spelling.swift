extension Rule.Chapter {
    static let spelling = Self(
        "Looking words up",
        isOfBuilds: false,
        [
            .error(
                "spelling-program-missing",
                means: "There is no `hunspell` to look words up with.",
                remedy: "Install it as the message says, or check without `--spelling`."
            ),
            .error(
                "spelling-failed",
                means:
                    "hunspell did not look the words up, most often because its British dictionary is missing.",
                remedy: "Install the dictionary as the message says."
            ),
        ]
    )
}
