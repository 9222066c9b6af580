extension Rule.Chapter {
    static let pdfs = Self(
        "PDFs",
        isOfBuilds: false,
        [
            .error(
                "pdf-page",
                means: "No public page has the code, file or address that you named.",
                remedy: "Take the one that the message suggests."
            ),
            .error(
                "pdf-browser-missing",
                means: "There is no Chromium to print with.",
                remedy: "Install it as the message says, or name a browser with `--browser`."
            ),
            .error(
                "pdf-poppler-missing",
                means: "There is no `pdftoppm` to draw small pictures with.",
                remedy: "Install Poppler as the message says."
            ),
            .error(
                "pdf-failed",
                means: "The browser did not print the page.",
                remedy: "Do what the message says; the other pages were printed."
            ),
            .error(
                "pdf-sides",
                means: "The page prints on more or fewer sides than its front matter promises.",
                remedy: "Shorten it, or correct `sides`."
            ),
            .error(
                "pdf-unwritable",
                means: "The PDF cannot be written.",
                remedy: "Free some space, or allow writing to the folder."
            ),
            .warning(
                "pdf-orphan",
                means: "A PDF lies in the folder, but no page has it any more.",
                remedy: "Delete it, with its picture."
            ),
            .warning(
                "pdf-stale",
                means:
                    "The page has changed since its PDF was made, so the site does not offer it.",
                remedy: "Run `signpost pdf --all`, then build again."
            ),
            .warning(
                "pdf-lost",
                means: "A PDF or its picture is gone, or is another file than was made.",
                remedy: "Run `signpost pdf --all`, then build again."
            ),
            .warning(
                "pdf-manifest",
                means: "The file that says of which pages the PDFs are cannot be understood.",
                remedy: "Delete it and run `signpost pdf --all`."
            ),
        ]
    )
}
