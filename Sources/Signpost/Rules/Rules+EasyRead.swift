extension Rule.Chapter {
    static let easyRead = Self(
        "Easy Read",
        [
            .error(
                "easy-read-of-easy-read",
                means: "`easy_read_of` names a page that is in Easy Read itself.",
                remedy: "Write the path of the page that is told in Easy Read."
            ),
            .error(
                "easy-read-twice",
                means:
                    "Two pages tell the same page in Easy Read, and it can lead to one of them only.",
                remedy: "Name another page, or make one of the two."
            ),
            .error(
                "easy-read-empty",
                means: "A page of the type `easy-read` has no row.",
                remedy: "Write rows of a picture and a few words."
            ),
            .error(
                "easy-read-loose",
                means:
                    "Words stand outside the rows and the hard words, where no picture says them.",
                remedy: "Put them into a row, or take them out."
            ),
            .warning(
                "easy-read-picture-twice",
                means:
                    "A row has the picture of the row before it, so whoever goes by the pictures sees nothing new.",
                remedy: "Take another picture, or make one row of the two."
            ),
            .error(
                "easy-read-sentence",
                means: "A sentence of the hard words has more than 15 words.",
                remedy: "Make two sentences of it."
            ),
            .error(
                "easy-read-average",
                means: "The sentences of an Easy Read page have more than 9 words on average.",
                remedy: "Shorten the longest; the message shows it."
            ),
            .error(
                "easy-read-word-unused",
                means: "A hard word is explained, but no row has it.",
                remedy: "Use the same word in a row, or take it out of the list."
            ),
        ]
    )
}
