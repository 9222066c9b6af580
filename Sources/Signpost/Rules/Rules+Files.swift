extension Rule.Chapter {
    static let files = Self(
        "Folders and files",
        [
            .error(
                "source-missing",
                means: "Content or the theme's folder cannot be read.",
                remedy: "Start in the folder that holds it, or name that folder with `--source`."
            ),
            .error(
                "source-unreadable",
                means: "A file cannot be read.",
                remedy: "Give yourself the right to read it."
            ),
            .error(
                "source-changed",
                means: "A file changed while it was being read.",
                remedy: "Save it and build again."
            ),
            .error(
                "source-too-big",
                means: "A file is larger than any text, or than any picture should be.",
                remedy: "Take it out, split it, or make it smaller."
            ),
            .error(
                "source-kind",
                means: "It is neither a file nor a folder.",
                remedy: "Take it out of the folder."
            ),
            .error(
                "source-name",
                means:
                    "A name cannot become an address, or two names differ only in capitals or accents.",
                remedy: "Rename it, best with small letters, digits and hyphens."
            ),
            .error(
                "source-copy",
                means: "A program made a copy of a page, such as `a (1).md`, and nobody named it.",
                remedy: "Delete it, or give it a name of its own."
            ),
            .warning(
                "source-leftover",
                means: "An editor left the file behind; it is not published.",
                remedy: "Delete it, or rename it."
            ),
            .error(
                "source-link-outside",
                means: "A symbolic link leads out of the folder.",
                remedy: "Put a copy in its place."
            ),
            .error(
                "source-link-loop",
                means: "A symbolic link leads to a folder that it is in, or in a circle.",
                remedy: "Delete it."
            ),
            .error(
                "source-link-broken",
                means: "A symbolic link leads nowhere.",
                remedy: "Put the file in its place, or delete it."
            ),
            .error(
                "source-link-nested",
                means: "Something is reached through another link.",
                remedy: "Put a copy in its place."
            ),
        ]
    )
}
