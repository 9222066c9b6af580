extension Rule.Chapter {
    static let serving = Self(
        "Showing the site while you write",
        isOfBuilds: false,
        [
            .error(
                "watch",
                means: "The system does not tell of changes in the folders.",
                remedy: "Close other programs that watch folders, or ask for a higher limit."
            )
        ]
    )
}
