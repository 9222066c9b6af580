extension Rule.Chapter {
    static let packs = Self(
        "Packs",
        [
            .error(
                "pack-part-missing",
                means: "The path of a part is not that of a page.",
                remedy: "Correct the path; it starts in Content."
            ),
            .error(
                "pack-part-withheld",
                means:
                    "A part is a draft, or (*as a warning*) not public today; the pack is then printed without it.",
                remedy: "Publish the page, or take the line out."
            ),
            .error(
                "pack-part-twice",
                means: "A page is in the pack twice.",
                remedy: "Remove one."
            ),
            .error(
                "pack-part-kind",
                means: "A part is a pack, a place on a page, or a list that nobody wrote.",
                remedy: "Name the pages one by one."
            ),
        ]
    )
}
