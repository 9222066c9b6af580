extension Rule.Chapter {
    static let data = Self("YAML and data files", letters + yaml + contents)

    private static let letters: [Rule] = [
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
    ]

    private static let contents: [Rule] = [
        .error(
            "json-broken",
            means: "The file is not JSON.",
            remedy: "Follow the hint.",
            in: "Content/data/pages.json",
            bad: #"{"bullying": "advice.md" "scams": "index.md"}"#,
            good: #"{"bullying": "advice.md", "scams": "index.md"}"#
        ),
        .error(
            "csv-broken",
            means: "A row does not fit the header, or a quotation mark is open.",
            remedy: "Follow the hint.",
            in: "Content/data/hard-words.csv",
            bad: "word,meaning\nphishing,A message that looks real, but is not",
            good: #"""
                word,meaning
                phishing,"A message that looks real, but is not"
                """#
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
            remedy: "Add the other words that people use for it.",
            in: "Content/data/synonyms.yml",
            bad: "scams: {words: [scam]}",
            good: "scams: {words: [scam, fraud]}"
        ),
        .error(
            "search-word-empty",
            means: "A word to search for holds no letters, or only one.",
            remedy: "Write a word of two letters or more.",
            in: "Content/data/synonyms.yml",
            bad: "money: {words: [money, £]}",
            good: "money: {words: [money, pounds]}"
        ),
        .error(
            "search-word-twice",
            means:
                "A word is in two groups of synonyms or of crisis words, or in one group twice.",
            remedy: "Keep it in one place, or join the groups.",
            in: "Content/data/synonyms.yml",
            bad: "scams: {words: [scam, fraud]}\nmoney: {words: [lost money, Fraud]}",
            good: "scams: {words: [scam, fraud]}\nmoney: {words: [lost money, refund]}"
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
}
