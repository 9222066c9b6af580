extension Rule.Chapter {
    static let directives = Self(
        "Directives",
        [
            .error(
                "directive-unknown",
                means: "The theme has no directive of that name.",
                remedy: "Take the name that the message suggests.",
                bad: ":::warnin\nStop.\n:::",
                good: ":::warning\nStop.\n:::"
            ),
            .error(
                "directive-form",
                means: "The directive is written with the wrong number of colons.",
                remedy:
                    "One colon in a sentence, two on a line of its own, three around other text.",
                bad: "::warning",
                good: ":::warning\nStop.\n:::"
            ),
            .error(
                "directive-label",
                means: "Words in brackets are missing, or stand where none may be.",
                remedy: "Follow the hint.",
                bad: """
                    :::warning[Be careful]
                    Stop.
                    :::
                    """,
                good: """
                    :::warning
                    Be careful. Stop.
                    :::
                    """
            ),
            .error(
                "directive-attribute",
                means:
                    "A name or value in braces is unknown, missing, empty, wrong or there twice.",
                remedy: "Follow the hint; it names what is possible.",
                bad: ":::warning{colour=red}\nStop.\n:::",
                good: ":::warning\nStop.\n:::"
            ),
            .error(
                "directive-data-missing",
                means:
                    "A directive shows something of the site, such as the accessibility statement or the print room, and it is not there.",
                remedy: "Do what the message says: add the file, or name the page in site.yml."
            ),
            .error(
                "directive-long",
                means: "A directive encloses more words than it may, such as a row of Easy Read.",
                remedy: "Keep one idea, take words away, or write a second one.",
                bad: """
                    :::row{picture=phone}
                    Lock your phone, and choose a code for it that nobody who knows you well could ever guess.
                    :::
                    """,
                good: """
                    :::row{picture=phone}
                    Lock your phone with a secret code.
                    :::
                    """
            ),
            .error(
                "sheet-folded",
                means:
                    "A sheet or poster has a directive that folds text away, which paper cannot unfold.",
                remedy: "Write the text openly; put answers on a sheet of their own.",
                bad: sheet(":::details[The answer]\nAsk first.\n:::"),
                good: sheet("The answer: ask first.")
            ),
            .error(
                "directive-braces",
                means: "The braces do not hold names and values.",
                remedy: "Write `{name=value}`, with quotes around several words.",
                bad: ":::warning{= red}\nStop.\n:::",
                good: ":::warning\nStop.\n:::"
            ),
            .error(
                "directive-malformed",
                means:
                    "Something is nearly a directive, so its words would be shown as they are written.",
                remedy:
                    #"Write it as the message shows; `\:` is a colon that begins no directive."#,
                bad: ":: :warning\nStop.",
                good: ":::warning\nStop.\n:::"
            ),
            .error(
                "directive-unclosed",
                means:
                    "A block or bracket is opened and never closed; what follows would be swallowed.",
                remedy: "Close a block with a line of as many colons, a bracket with `]`.",
                bad: ":::warning\nStop.",
                good: ":::warning\nStop.\n:::"
            ),
            .error(
                "directive-stray",
                means: "A line of colons closes nothing.",
                remedy: "Take it away, or write a name after the colons.",
                bad: "Stop.\n\n:::",
                good: ":::warning\nStop.\n:::"
            ),
        ]
    )

    private static func sheet(_ text: String) -> String {
        """
        ---
        title: A family agreement
        summary: What we promise one another.
        type: sheet
        owner: The web team
        review_by: 2027-09-01
        code: A-1
        paper: A4
        sides: 1
        ---
        \(text)
        """
    }
}
