extension Rule.Chapter {
    static let pages = Self(
        "Pages",
        [
            .error(
                "front-matter-missing",
                means: "The file is empty or does not begin with front matter.",
                remedy:
                    "Begin it with a line `---`, the title, summary and type, and another line `---`.",
                bad: "Tell somebody.",
                good: "---\ntitle: Help\nsummary: What helps.\ntype: page\n---\nTell somebody."
            ),
            .error(
                "front-matter-unclosed",
                means: "The front matter has no closing line.",
                remedy: "Write a line of exactly `---` between the fields and the text.",
                bad: "---\ntitle: Help\nsummary: What helps.\ntype: page\n\nTell somebody.",
                good: "---\ntitle: Help\nsummary: What helps.\ntype: page\n---\nTell somebody."
            ),
            .error(
                "front-matter-fence",
                means: "A line is nearly `---`, with spaces or more hyphens.",
                remedy: "Write exactly three hyphens and nothing else.",
                bad: "---\ntitle: Help\nsummary: What helps.\ntype: page\n----\nTell somebody.",
                good: "---\ntitle: Help\nsummary: What helps.\ntype: page\n---\nTell somebody."
            ),
            .error(
                "page-unfilled",
                means: "A page that is no draft still has words that `signpost new` wrote.",
                remedy: "Write your own, or put `draft: true` back.",
                bad: Rule.Example.file("owner: Web team", "Write the page here."),
                good: Rule.Example.file("owner: Web team", "Tell somebody.")
            ),
            .error(
                "raw-html",
                means: "There is HTML in the text; it may break the page for somebody.",
                remedy:
                    "Use a directive, such as `:::warning`. A folder that needs HTML can be named in site.yml.",
                bad: "Press <b>this</b>.",
                good: "Press **this**."
            ),
            .error(
                "text-encoding",
                means: "A part of the text is not UTF-8.",
                remedy: "Save the file as UTF-8 and look at the letters of that line."
            ),
            .error(
                "text-control",
                means: "An invisible control character stands in the text.",
                remedy: "Delete the stretch and type it again.",
                bad: "Stop\u{7} now.",
                good: "Stop now."
            ),
            .error(
                "text-too-much",
                means: "A paragraph or table is longer than any page needs.",
                remedy: "Split it."
            ),
            .error(
                "nested-too-deep",
                means: "Quotes, lists or directives are nested too deep.",
                remedy: "Write them one after the other."
            ),
            .error(
                "heading-id",
                means: "Two headings have the same id, or the braces behind a heading are no id.",
                remedy:
                    "Write another one behind its words: `{#own-id}`, of letters, digits and hyphens.",
                bad: "## Phones {#a}\n\nOne.\n\n## Tablets {#a}\n\nTwo.",
                good: "## Phones {#a}\n\nOne.\n\n## Tablets {#b}\n\nTwo."
            ),
            .error(
                "heading-space",
                means: "There is no plain space after the `#` signs, so the line is no heading.",
                remedy: "Write one, as in `## Heading`.",
                bad: "##What to do\n\nStop.",
                good: "## What to do\n\nStop."
            ),
            .error(
                "heading-empty",
                means: "A heading has no words.",
                remedy: "Write them, or take the `#` away.",
                bad: "##\n\nStop.",
                good: "## What to do\n\nStop."
            ),
            .error(
                "heading-first-level",
                means:
                    "The text has a heading of the first level, but a page has only one: its title.",
                remedy: "Write it with `##`.",
                bad: "# What to do\n\nStop.",
                good: "## What to do\n\nStop."
            ),
            .error(
                "table-headless",
                means:
                    "The first row of a table is empty, so a screen reader has no names for the columns.",
                remedy: "Write a heading above each column.",
                bad: "|  |  |\n| --- | --- |\n| Phone | On the shelf |",
                good: "| What | Where it sleeps |\n| --- | --- |\n| Phone | On the shelf |"
            ),
            .error(
                "table-row",
                means: "A row has more cells than the table has columns; the last would be lost.",
                remedy: "Add a column, or put a backslash before a pipe that belongs to the words.",
                bad: "| What | Where |\n| --- | --- |\n| Phone | Shelf | Never in bed |",
                good:
                    "| What | Where | Not |\n| --- | --- | --- |\n| Phone | Shelf | Never in bed |"
            ),
            .error(
                "table-broken",
                means:
                    "Rows with pipes are no table: the line of hyphens under the headings is missing or does not fit.",
                remedy: "Write the line that the message shows under the row of headings.",
                bad: "| What | Where |\n| Phone | Shelf |",
                good: "| What | Where |\n| --- | --- |\n| Phone | Shelf |"
            ),
            .error(
                "code-unclosed",
                means:
                    "Code is begun and never closed; the rest of the page would be shown as code.",
                remedy: "Write the closing line where the code ends.",
                bad: "```\nDial this.",
                good: "```\nDial this.\n```"
            ),
            .error(
                "footnote-missing",
                means: "A footnote is referred to and not written.",
                remedy: "Add a line that begins with `[^name]:`.",
                bad: "It was so.[^report]",
                good: "It was so.[^report]\n\n[^report]: The report of 2018."
            ),
            .error(
                "footnote-unused",
                means: "A footnote is written and never referred to.",
                remedy: "Write `[^name]` where it belongs, or delete it.",
                bad: "It was so.\n\n[^report]: The report of 2018.",
                good: "It was so.[^report]\n\n[^report]: The report of 2018."
            ),
            .error(
                "footnote-twice",
                means: "Two footnotes have one name.",
                remedy: "Give one another name.",
                bad: "It was so.[^a]\n\n[^a]: The report of 2018.\n\n[^a]: The report of 2019.",
                good:
                    "It was so.[^a] And so.[^b]\n\n[^a]: The report of 2018.\n\n[^b]: The report of 2019."
            ),
            .error(
                "footnote-in-link",
                means: "A footnote is referred to inside a link.",
                remedy: "Put the reference behind the link.",
                bad: "Read [the report[^1]](advice.md).\n\n[^1]: It is of 2018.",
                good: "Read [the report](advice.md).[^1]\n\n[^1]: It is of 2018."
            ),
            .warning(
                "section-without-index",
                means: "A folder has pages but no `index.md`, so it gets a plain list as its page.",
                remedy: "Add the file."
            ),
        ]
    )
}
