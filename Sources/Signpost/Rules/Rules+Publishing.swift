extension Rule.Chapter {
    static let publishing = Self(
        "Publishing",
        [
            .error(
                "output-unusable",
                means: "The output folder cannot be reached.",
                remedy:
                    "Name a folder, or a place where one can be made, and no link that leads nowhere."
            ),
            .error(
                "output-unsafe",
                means:
                    "The output folder is or contains a folder that must stay as it is, such as Content.",
                remedy: "Name a folder that holds nothing else."
            ),
            .error(
                "output-inside-content",
                means: "The output folder lies in a source folder.",
                remedy: "Name a folder beside it."
            ),
            .error(
                "output-not-folder",
                means: "A file stands where the output folder should be.",
                remedy: "Move it away."
            ),
            .error(
                "output-read-only",
                means: "The output folder may not be written to.",
                remedy: "Allow it, or name another."
            ),
            .error(
                "output-mounted",
                means: "The output folder is a disk of its own and cannot be exchanged.",
                remedy: "Name a folder inside it."
            ),
            .error(
                "output-locked",
                means: "Another build is publishing to the same folder.",
                remedy: "Wait until it has finished."
            ),
            .error(
                "output-taken",
                means: "The site makes files that are there and that no build made.",
                remedy: "Move away what you want to keep, delete the rest."
            ),
            .error(
                "output-clash",
                means: "Something is both a file and a folder of the site.",
                remedy: "Give one of the pages another `slug`."
            ),
            .error(
                "output-twice",
                means: "Two files of the site have one name.",
                remedy: "This is a defect of Signpost: please report it."
            ),
            .error(
                "output-full",
                means: "No space is left; the old site is still in place.",
                remedy: "Free some and build again."
            ),
            .error(
                "output-failed",
                means: "A file cannot be written; the old site is still in place.",
                remedy: "Mend what the message names."
            ),
            .warning(
                "output-carried-over",
                means: "Files that no build made were carried over.",
                remedy: "Put them into Content, or delete them."
            ),
            .warning(
                "output-two-steps",
                means: "The disk cannot exchange folders, so the site was missing for a moment.",
                remedy: "Publish to ext4, XFS, Btrfs or tmpfs if that matters."
            ),
            .warning(
                "output-left-behind",
                means: "The new site is in place, but the old one could not be deleted.",
                remedy: "Delete the folder by hand."
            ),
        ]
    )
}
