/// What is said about mistakes on Easy Read pages.
extension Diagnostic {
    static func easyReadEmpty(at place: Place) -> Self {
        Diagnostic(
            id: "easy-read-empty",
            at: place,
            "the page is of the type easy-read, but has no row",
            hint: "write rows of a picture and a few words, such as :::row{picture=phone}"
        )
    }

    static func samePicture(_ picture: String, at place: Place) -> Self {
        Diagnostic(
            .warning,
            id: "easy-read-picture-twice",
            at: place,
            "this row has the picture '\(picture)' of the row before it",
            hint: "take another picture for its idea, or put the two ideas into one row"
        )
    }

    static func longSentence(_ words: [Substring], at place: Place) -> Self {
        Diagnostic(
            id: "easy-read-sentence",
            at: place,
            "a sentence has \(words.count) words and may have \(EasyReadRules.longest): '\(start(of: words))'",
            hint: "make two sentences of it, or take words away"
        )
    }

    static func longOnAverage(
        _ words: Int,
        in sentences: Int,
        longest: [Substring],
        at place: Place
    ) -> Self {
        // In tenths, rounded up, so that what is too long never reads as if it were not.
        let tenths = (words * 10 + sentences - 1) / sentences
        return Diagnostic(
            id: "easy-read-average",
            at: place,
            "the sentences have \(tenths / 10).\(tenths % 10) words on average and may have \(EasyReadRules.average)",
            hint: "make the longest ones shorter, such as '\(start(of: longest))'"
        )
    }

    static func unusedHardWord(_ word: String, at place: Place) -> Self {
        Diagnostic(
            id: "easy-read-word-unused",
            at: place,
            "the hard word '\(word)' is explained, but no row has it",
            hint: "use the same word in a row, or take it out of the list"
        )
    }

    static func loose(_ words: String, at place: Place) -> Self {
        Diagnostic(
            id: "easy-read-loose",
            at: place,
            "'\(words)' stands outside the rows, where no picture says it",
            hint: "put it into a row with a picture of its own, or take it out"
        )
    }

    static func looseSomewhere(at place: Place) -> Self {
        Diagnostic(
            id: "easy-read-loose",
            at: place,
            "the page has words outside its rows, where no picture says them",
            hint:
                "look for lines that begin with four spaces, or that stand between \("```"), and put them into rows"
        )
    }

    private static func start(of words: [Substring]) -> String {
        words.prefix(8).joined(separator: " ") + (words.count > 8 ? " ..." : "")
    }
}
