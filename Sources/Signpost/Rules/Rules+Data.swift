extension Rule.Chapter {
    static let data = Self(
        "YAML and data files",
        [
            .error(
                "file-not-utf-8",
                means: "The file is not UTF-8, perhaps UTF-16, which some editors call Unicode.",
                remedy: "Save it as UTF-8."
            ),
            .error(
                "file-line-ends",
                means: "The lines end in a way that only very old Macs know.",
                remedy: "Save the file again with the line ends of Unix (LF) or Windows (CRLF)."
            ),
            .error(
                "file-control-character",
                means: "An invisible control character stands there.",
                remedy: "Delete it."
            ),
            .error(
                "yaml-colon",
                means: "A value holds a colon and a space, which begin a new value.",
                remedy: "Put the value in quotes."
            ),
            .error(
                "yaml-no-colon",
                means: "A line has no colon, or no space after it.",
                remedy: "Write `name: value`."
            ),
            .error(
                "yaml-start",
                means: "A value begins with a sign that has a meaning in YAML.",
                remedy: "Put the value in quotes."
            ),
            .error(
                "yaml-unclosed",
                means: "A quotation mark or bracket is never closed.",
                remedy: "Close it where the value ends."
            ),
            .error(
                "yaml-comma",
                means: "Two values in brackets or braces have no comma between them.",
                remedy: "Write a comma and a space between them."
            ),
            .error(
                "yaml-after-quote",
                means: "A value goes on after its closing quotation mark.",
                remedy: "Put the whole value in quotes."
            ),
            .error(
                "yaml-indentation",
                means: "A line does not begin where the lines it belongs to begin.",
                remedy: "Put the same number of spaces in front."
            ),
            .error(
                "yaml-hash",
                means: "A value holds a space and a `#`, and all after it would be lost.",
                remedy: "Put the value in quotes. Notes begin with `# `, with a space."
            ),
            .error(
                "yaml-tab",
                means: "A tab stands where only spaces may stand.",
                remedy: "Replace it by two spaces."
            ),
            .error(
                "yaml-escape",
                means: "A backslash in double quotes begins a code that does not exist.",
                remedy: "Write it twice, or use single quotes."
            ),
            .error(
                "yaml-list",
                means: "A list with `-` begins behind a name.",
                remedy: "Move it to the next line, or write `[one, two]`."
            ),
            .error(
                "yaml-duplicate",
                means: "A name is there twice.",
                remedy: "Remove one."
            ),
            .error(
                "yaml-anchor",
                means: "`&` or `*` would name or repeat another value.",
                remedy: "Write the value out, or put it in quotes."
            ),
            .error(
                "yaml-tag",
                means: "`!` at the beginning of a value would be a type.",
                remedy: "Put the value in quotes."
            ),
            .error(
                "yaml-key",
                means: "What stands before a colon is not a word.",
                remedy: "Write `name: value`."
            ),
            .error(
                "yaml-depth",
                means: "Values are nested too deep.",
                remedy: "Put fewer inside each other."
            ),
            .error(
                "yaml-document",
                means: "A line `---` begins a second document, which would be lost.",
                remedy: "Remove it, or put it in quotes."
            ),
            .error(
                "yaml-broken",
                means: "The text is not YAML in some other way.",
                remedy: "Write `name: value` on each line."
            ),
            .error(
                "json-broken",
                means: "The file is not JSON.",
                remedy: "Follow the hint."
            ),
            .error(
                "csv-broken",
                means: "A row does not fit the header, or a quotation mark is open.",
                remedy: "Follow the hint."
            ),
            .error(
                "data-name",
                means:
                    "A file is meant to hold the helplines, the help panels, the synonyms, the crisis words or the printed codes, but has another ending.",
                remedy: "Rename it as the message says."
            ),
            .error(
                "search-word-alone",
                means: "A group of synonyms has only one word.",
                remedy: "Add the other words that people use for it."
            ),
            .error(
                "search-word-empty",
                means: "A word to search for holds no letters, or only one.",
                remedy: "Write a word of two letters or more."
            ),
            .error(
                "search-word-twice",
                means:
                    "A word is in two groups of synonyms or of crisis words, or in one group twice.",
                remedy: "Keep it in one place, or join the groups."
            ),
            .error(
                "data-twice",
                means:
                    "Two data files have one name and differ only in their ending; templates could ask for only one.",
                remedy: "Rename one of them, or put both into one file."
            ),
            .error(
                "data-format",
                means: "Data is not read from files of this kind.",
                remedy: "Save it as .yml, .json or .csv."
            ),
        ]
    )
}
