extension Rule.Chapter {
    static let pictures = Self(
        "Links and pictures for everybody",
        [
            .error(
                "alt-missing",
                means: "A picture of the text has no description, so nobody hears what it tells.",
                remedy:
                    "Write it between the brackets. A picture that only decorates is a `::figure` with `alt=\"\"`.",
                bad: "![](dot.svg)",
                good: "![A padlock with a smile](dot.svg)"
            ),
            .warning(
                "alt-file-name",
                means: "The description of a picture is the name of a file.",
                remedy: "Write what the picture shows, or tells, in a few words.",
                bad: "![IMG_2041.jpg](dot.svg)",
                good: "![A padlock with a smile](dot.svg)"
            ),
            .warning(
                "alt-repeated",
                means:
                    "Two different pictures of a page have one description, so who hears them cannot tell them apart.",
                remedy: "Say how they differ.",
                bad: "![A padlock](dot.svg)\n\n![A padlock](dash.svg)",
                good: "![An open padlock](dot.svg)\n\n![A closed padlock](dash.svg)"
            ),
            .warning(
                "alt-long",
                means:
                    "The description of a picture has more than 150 characters; a screen reader says them without a pause.",
                remedy: "Say the most of it, and the rest in the text beside the picture.",
                bad:
                    "![A girl sits on a bed with her phone in her hand. Around her are eleven small monsters, each of another colour, and each of them holds up a sign with a word on it.](dot.svg)",
                good:
                    "![A girl with a phone among eleven small monsters](dot.svg)\n\nEach of the monsters holds up a sign with one word."
            ),
            .warning(
                "film-without-words",
                means:
                    "A film has no captions or no transcript, or a recording no transcript, for who cannot hear or see it.",
                remedy:
                    "Put captions into a file of the same name that ends in `.vtt`, and what is said and seen into a page of the same name."
            ),
            .warning(
                "link-vague",
                means:
                    "The words of a link say nothing to somebody who hears the links of a page one after the other.",
                remedy: "Make the name of the page, or what it helps with, the words of the link.",
                bad: "For passwords [click here](https://example.com/passwords).",
                good: "Read [how to choose a password](https://example.com/passwords)."
            ),
            .warning(
                "link-same-words",
                means: "Links with the same words lead to different pages.",
                remedy: "Say in the words of each link where it leads.",
                bad: "[Our poster](https://example.com/1) and [our poster](https://example.com/2)",
                good:
                    "[Our poster for pupils](https://example.com/1) and [our poster for parents](https://example.com/2)"
            ),
            .warning(
                "link-bare",
                means:
                    "The words of a link are a web address, which a screen reader spells sign by sign.",
                remedy:
                    "Write what is there. On paper the address is printed as a note all the same.",
                bad: "See <https://example.com/reports/2018/cyber>.",
                good: "See [the report of 2018](https://example.com/reports/2018/cyber)."
            ),
            .warning(
                "heading-skipped",
                means:
                    "A heading is two levels below the one above it, so who goes from heading to heading misses one.",
                remedy: "Write it with one `#` more than the heading it belongs to.",
                bad: "## Phones\n\n#### At night\n\nSwitch it off.",
                good: "## Phones\n\n### At night\n\nSwitch it off."
            ),
        ]
    )
}
