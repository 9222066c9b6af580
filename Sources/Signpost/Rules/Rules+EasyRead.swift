extension Rule.Chapter {
    static let easyRead = Self(
        "Easy Read",
        [
            .error(
                "easy-read-of-easy-read",
                means: "`easy_read_of` names a page that is in Easy Read itself.",
                remedy: "Write the path of the page that is told in Easy Read.",
                in: "Content/easy.md",
                bad: easyRead(of: "easy-home.md"),
                good: easyRead(of: "advice.md")
            ),
            .error(
                "easy-read-twice",
                means:
                    "Two pages tell the same page in Easy Read, and it can lead to one of them only.",
                remedy: "Name another page, or make one of the two.",
                in: "Content/easy.md",
                bad: easyRead(of: "index.md"),
                good: easyRead(of: "advice.md")
            ),
            .error(
                "easy-read-empty",
                means: "A page of the type `easy-read` has no row.",
                remedy: "Write rows of a picture and a few words.",
                in: "Content/easy.md",
                bad: easyRead("Somebody sends you a message."),
                good: easyRead(
                    """
                    :::row{picture=phone}
                    Somebody sends you a message.
                    :::
                    """
                )
            ),
            .error(
                "easy-read-loose",
                means:
                    "Words stand outside the rows and the hard words, where no picture says them.",
                remedy: "Put them into a row, or take them out.",
                in: "Content/easy.md",
                bad: easyRead(
                    """
                    :::row{picture=phone}
                    Somebody sends you a message.
                    :::

                    Tell an adult.
                    """
                ),
                good: easyRead(
                    """
                    :::row{picture=phone}
                    Somebody sends you a message.
                    :::

                    :::row{picture=lock}
                    Tell an adult.
                    :::
                    """
                )
            ),
            .warning(
                "easy-read-picture-twice",
                means:
                    "A row has the picture of the row before it, so whoever goes by the pictures sees nothing new.",
                remedy: "Take another picture, or make one row of the two.",
                in: "Content/easy.md",
                bad: easyRead(
                    """
                    :::row{picture=phone}
                    Somebody sends you a message.
                    :::

                    :::row{picture=phone}
                    Tell an adult.
                    :::
                    """
                ),
                good: easyRead(
                    """
                    :::row{picture=phone}
                    Somebody sends you a message.
                    :::

                    :::row{picture=lock}
                    Tell an adult.
                    :::
                    """
                )
            ),
            .error(
                "easy-read-sentence",
                means: "A sentence of the hard words has more than 15 words.",
                remedy: "Make two sentences of it.",
                in: "Content/easy.md",
                bad: easyRead(
                    """
                    :::row{picture=phone}
                    Somebody sends you a message. Tell an adult.
                    :::

                    :::hard-words
                    A **message** is words or a picture that somebody sends to you or to many other people.
                    :::
                    """
                ),
                good: easyRead(
                    """
                    :::row{picture=phone}
                    Somebody sends you a message. Tell an adult.
                    :::

                    :::hard-words
                    A **message** is words or a picture. Somebody sends it to you.
                    :::
                    """
                )
            ),
            .error(
                "easy-read-average",
                means: "The sentences of an Easy Read page have more than 9 words on average.",
                remedy: "Shorten the longest; the message shows it.",
                in: "Content/easy.md",
                bad: easyRead(
                    """
                    :::row{picture=phone}
                    Tell an adult when somebody sends you a message that scares you.
                    :::
                    """
                ),
                good: easyRead(
                    """
                    :::row{picture=phone}
                    Does a message scare you? Tell an adult.
                    :::
                    """
                )
            ),
            .error(
                "easy-read-word-unused",
                means: "A hard word is explained, but no row has it.",
                remedy: "Use the same word in a row, or take it out of the list.",
                in: "Content/easy.md",
                bad: easyRead(
                    """
                    :::row{picture=phone}
                    Somebody sends you a message.
                    :::

                    :::hard-words
                    A **link** leads to a page.
                    :::
                    """
                ),
                good: easyRead(
                    """
                    :::row{picture=phone}
                    Somebody sends you a link.
                    :::

                    :::hard-words
                    A **link** leads to a page.
                    :::
                    """
                )
            ),
        ]
    )

    private static func easyRead(
        _ rows: String = ":::row{picture=phone}\nTell an adult.\n:::",
        of page: String = "advice.md"
    ) -> String {
        """
        ---
        title: Easy advice
        summary: What to do, in Easy Read.
        type: easy-read
        easy_read_of: \(page)
        code: EASY-01
        sides: 2
        owner: The web team
        review_by: 2027-11-23
        ---
        \(rows)
        """
    }
}
