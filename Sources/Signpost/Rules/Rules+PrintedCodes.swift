extension Rule.Chapter {
    static let printedCodes = Self(
        "Printed codes",
        [
            .error(
                "printed-code-missing",
                means: "A sheet or poster has a code that is not in `data/printed-codes.yml`.",
                remedy: "Add the line that the message shows."
            ),
            .error(
                "printed-code-page",
                means: "A code is on paper, but its page is not there.",
                remedy: "Correct the path; if the page is gone, name the `successor` in its place."
            ),
            .error(
                "printed-code-withheld",
                means:
                    "A code is on paper, but its page is a draft, or (*as a warning*) not public today.",
                remedy: "Publish the page, or name a `successor`."
            ),
            .error(
                "printed-code-nowhere",
                means: "A code has neither a page nor a successor.",
                remedy: "Add one of them."
            ),
            .error(
                "printed-code-successor",
                means: "The successor is not a code of the file.",
                remedy: "Correct it, or give it an entry."
            ),
            .error(
                "printed-code-circle",
                means: "Codes succeed each other in a circle.",
                remedy: "Take away the `successor` of the one whose page stays."
            ),
            .error(
                "printed-code-other",
                means: "A code leads to a page that has another code.",
                remedy: "Correct the path or a code."
            ),
            .error(
                "printed-code-shared",
                means: "Two pages of one language have the same code.",
                remedy: "Give one of them another."
            ),
            .error(
                "printed-code-twice",
                means: "A code has two entries.",
                remedy: "Remove one."
            ),
            .error(
                "printed-code-long",
                means: "The printed address is so long that its QR code would be too fine to copy.",
                remedy: "Shorten the code or the site's address."
            ),
        ]
    )
}
