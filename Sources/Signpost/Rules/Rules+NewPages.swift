extension Rule.Chapter {
    static let newPages = Self(
        "signpost new",
        isOfBuilds: false,
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
            .error(
                "new-district",
                means:
                    "There are no districts in site.yml, or each has its page, and a district has only one.",
                remedy: "Edit that page, or add the district to site.yml first."
            ),
            .error(
                "new-site-place",
                means: "The folder for a new site is not empty, or is a file.",
                remedy: "Name another folder."
            ),
            .error(
                "new-site-starter",
                means: "The files of a new site are not beside the program.",
                remedy: "Install Signpost with `make install`."
            ),
            .error(
                "guide-type",
                means: "There is no type of page of that name.",
                remedy: "Take one that the message names."
            ),
            .error(
                "schema-failed",
                means: "A schema or the settings of an editor could not be written.",
                remedy: "Free some space, or allow writing to the folder."
            ),
            .error(
                "schema-published",
                means: "The folder for schemas lies in the published site.",
                remedy: "Name another folder, such as `.signpost/schema`."
            ),
            .error(
                "schema-settings",
                means: "There are settings of Visual Studio Code that Signpost did not write.",
                remedy: "Move the file away, try again, and join the two."
            ),
        ]
    )
}
