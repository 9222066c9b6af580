extension Rule.Chapter {
    static let checking = Self(
        "What signpost check does besides",
        isOfBuilds: false,
        [
            .warning(
                "link-dead",
                means:
                    "The page of another site is gone: its server says so (404, 410), or there is no such server.",
                remedy: "Look for its new address, or take the link out."
            ),
            .warning(
                "link-moved",
                means: "The page of another site has moved for good.",
                remedy: "Open it, and write the new address if it is still the right page."
            ),
            .warning(
                "link-circle",
                means: "An address leads to others without end.",
                remedy: "Open it in a browser, and write the address that you arrive at."
            ),
            .error(
                "external-curl",
                means: "There is no program `curl`.",
                remedy: "Install it as the message says."
            ),
            .error(
                "external-offline",
                means: "No server of any link was found, so it is this computer that reaches none.",
                remedy: "See whether it can reach other sites at all, and ask again."
            ),
            .warning(
                "external-unkept",
                means: "The answers of servers cannot be kept in `.signpost/links.json`.",
                remedy: "Allow writing to the folder."
            ),
            .error(
                "summary-taken",
                means:
                    "Something else stands where the state of the site would go, such as a page of yours.",
                remedy: "Name a file that is not there yet, such as `summary.html`."
            ),
            .error(
                "summary-unwritable",
                means: "The page with the state of the site cannot be written.",
                remedy: "Name a file in a folder that is there."
            ),
            .warning(
                "fix-failed",
                means:
                    "A file that has something to mend was left alone: it changed meanwhile, or may not be written.",
                remedy: "Run it again, or mend the file by hand."
            ),
        ]
    )
}
