extension Rule.Chapter {
    static let pasted = Self(
        "Pasted text",
        [
            .error(
                "pasted-bullet",
                means:
                    "Lines begin with a bullet such as `•`, with a picture, with letters or with numbers in brackets, or bullets stand in the middle of a line, so they are no list and would run into one another.",
                remedy: "Begin each line with `- `, or with `1.` and `2.`.",
                bad: "• Stop.",
                good: "- Stop."
            ),
            .warning(
                "pasted-dashes",
                means: "Lines begin with dashes and would run into one another.",
                remedy:
                    "Begin each line of a list with `- `. Where people speak, put an empty line between them.",
                bad: "– Hello.\n– Hi.",
                good: "– Hello.\n\n– Hi."
            ),
            .error(
                "pasted-table",
                means: "Lines with tabs were the rows of a table and would run into one another.",
                remedy: "Write a table with pipes, as the message shows.",
                bad: "Phone\tOn the shelf\nTablet\tIn the kitchen",
                good:
                    "| What | Where it sleeps |\n| --- | --- |\n| Phone | On the shelf |\n| Tablet | In the kitchen |"
            ),
            .error(
                "pasted-rule",
                means: "A line of dashes draws no line across the page.",
                remedy: "Write `---`.",
                bad: "Stop.\n\n————\n\nTell somebody.",
                good: "Stop.\n\n---\n\nTell somebody."
            ),
            .error(
                "pasted-indent",
                means: "A tab or four spaces before words make code of them.",
                remedy: "Take the spaces away; code stands between lines of three backticks.",
                bad: "    Stop and tell somebody.",
                good: "Stop and tell somebody."
            ),
            .warning(
                "pasted-note",
                means:
                    "A number in brackets, such as `[1]`, came along with text of another page, whose note is not here.",
                remedy: "Delete it, or write a footnote such as `[^1]`.",
                bad: "It is a crime.[1]",
                good: "It is a crime."
            ),
            .warning(
                "pasted-hyphenation",
                means:
                    "A word is broken by a hyphen at the end of a line, so a space would part its halves.",
                remedy: "Write the word on one line.",
                bad: "Tell some-\nbody.",
                good: "Tell somebody."
            ),
            .warning(
                "pasted-invisible",
                means: "A sign that nobody sees came along with pasted text. It is left out.",
                remedy: "Delete it, or run `signpost check --fix`.",
                bad: "Stop\u{200B} now.",
                good: "Stop now."
            ),
            .warning(
                "pasted-space",
                means:
                    "A space that does not break stands where a plain one belongs. It is read as one.",
                remedy: "Type a plain space, or run `signpost check --fix`.",
                bad: "-\u{A0}Stop now.",
                good: "- Stop now."
            ),
            .warning(
                "pasted-break",
                means:
                    "A line separator that editors do not show came along with pasted text. It is read as a space.",
                remedy: "Type a space or begin a new line, or run `signpost check --fix`.",
                bad: "Stop.\u{2028}Tell somebody.",
                good: "Stop.\nTell somebody."
            ),
            .warning(
                "pasted-letters",
                means:
                    "Letters of an old encoding came through as others, such as `â€™`. They are read as they were.",
                remedy: "Write them anew, or run `signpost check --fix`.",
                bad: "Donâ€™t pay.",
                good: "Don’t pay."
            ),
            .error(
                "pasted-lost",
                means:
                    "Letters were lost on the way, and a sign such as `\u{FFFD}` stands in their place.",
                remedy: "Look at where the words come from, and type them anew.",
                bad: "A caf\u{FFFD} nearby.",
                good: "A café nearby."
            ),
            .warning(
                "pasted-hyphen",
                means:
                    "A hyphen of a word processor (U+2011), or a dash, stands in a date, an id or an address. It is read as a plain hyphen.",
                remedy: "Type `-`, or run `signpost check --fix`.",
                bad: "See [the report](https://example.com/a\u{2011}b).",
                good: "See [the report](https://example.com/a-b)."
            ),
            .warning(
                "pasted-quotes",
                means:
                    "Curly quotation marks in front matter hold no value together. They are read as straight ones.",
                remedy: "Type straight ones, or run `signpost check --fix`.",
                bad: "---\ntitle: Help\nsummary: What helps.\ntype: “page”\n---\nTell somebody.",
                good: "---\ntitle: Help\nsummary: What helps.\ntype: page\n---\nTell somebody."
            ),
        ]
    )
}
