extension Rule.Chapter {
    static let newPages = Self(
        "signpost new",
        [
            .error(
                "new-type",
                means: "There is no type of page of that name.",
                remedy: "Take one that the message names."
            ),
            .error(
                "new-title",
                means: "The title is empty or too long.",
                remedy: "Write at most 120 characters."
            ),
            .error(
                "new-path",
                means: "The path leaves Content or cannot become an address.",
                remedy: "Write where the page goes in Content, such as `advice/passwords.md`."
            ),
            .error(
                "new-exists",
                means:
                    "There is a page already, of that name or with that address; it was not touched.",
                remedy: "Edit it, or choose another path."
            ),
            .error(
                "new-failed",
                means: "The file could not be written.",
                remedy: "Mend what the message names."
            ),
        ]
    )
}
