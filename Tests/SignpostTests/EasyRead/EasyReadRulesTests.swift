import Testing

@testable import Signpost

/// What an Easy Read page may hold, and every word of what is said when it does not.
struct EasyReadRulesTests {
    private static let fine = """
        :::row{picture=phone}
        Lock your phones. Use a secret code.
        :::

        :::row{picture=lock}
        A lock keeps you safe.
        :::

        :::hard-words
        - A **phone** is for calls.
        - A **secret code** opens it.
        :::
        """

    @Test func `rows with pictures and the hard words that they have are all it needs`()
        async throws
    {
        #expect(try await EasyReadSite.problems(Self.fine) == [])
    }

    @Test(arguments: mistakes)
    func `a mistake is told with its remedy`(body: String, report: String) async throws {
        let problems = try await EasyReadSite.problems(body)
        #expect(problems == ["Content/easy.md \(report)"])
    }

    @Test func `every stretch of words outside the rows is told where it stands`() async throws {
        let body = "# Head\n\n" + Self.fine + "\n\n> Words :say[] here.\n\n::say\n\nThe end."
        let problems = try await EasyReadSite.problems(body.replacing("# Head", with: "## Head"))
        #expect(
            problems.map { $0.split(separator: "\n")[0] } == [
                "Content/easy.md 11:0+1 easy-read-loose: 'Head' stands outside the rows, where no picture says it",
                "Content/easy.md 26:0+1 easy-read-loose: 'Words here.' stands outside the rows, where no picture says it",
                "Content/easy.md 28:1+5 easy-read-loose: ':say' stands outside the rows, where no picture says it",
                "Content/easy.md 30:0+1 easy-read-loose: 'The end.' stands outside the rows, where no picture says it",
            ]
        )
    }

    @Test func `a row that is never closed is told once`() async throws {
        let problems = try await EasyReadSite.problems(":::row{picture=phone}\nA phone.")
        #expect(
            problems.map { $0.split(separator: ":")[1].split(separator: " ")[1] } == [
                "directive-unclosed"
            ]
        )
    }

    @Test func `what a directive in a row says belongs to the row`() async throws {
        #expect(try await EasyReadSite.problems(":::row{picture=phone}\n::say\n:::") == [])
    }

    @Test func `only pages of the type are held to it`() async throws {
        let page = TestSite.page("Other", body: "Words.\n\n" + Self.fine)
        let files = ["Content/other.md": page, "Content/easy.md": EasyReadSite.page()]
        #expect(try await EasyReadSite.site(files).build().problems == [])
    }

    private static let mistakes = [
        (
            ":::row\nA phone.\n:::",
            """
            11:1+6 directive-attribute: 'row' lacks 'picture'
            -> write {picture=...}: A drawing.
            """
        ),
        (
            ":::row{picture=phone}\nOne two three four five. Six seven eight. Nine ten eleven twelve. More and more.\n\nToo many.\n:::",
            """
            11:1+21 directive-long: 'row' has 17 words and may have 15: 'One two three four five. Six seven eight. ...'
            -> keep one idea and take words away, or write a second 'row'
            """
        ),
        (
            "",
            """
            0:0+1 easy-read-empty: the page is of the type easy-read, but has no row
            -> write rows of a picture and a few words, such as :::row{picture=phone}
            """
        ),
        (
            fine + "\n\n    Four spaces.",
            """
            0:0+1 easy-read-loose: the page has words outside its rows, where no picture says them
            -> look for lines that begin with four spaces, or that stand between ```, and put them into rows
            """
        ),
        (
            ":::row{picture=phone}\nA phone.\n:::\n\n:::row{picture=phone}\nA call.\n:::",
            """
            15:1+21 warning easy-read-picture-twice: this row has the picture 'phone' of the row before it
            -> take another picture for its idea, or put the two ideas into one row
            """
        ),
        (
            ":::row{picture=phone}\nOne two three four five six seven eight nine ten. A b c d e f.\n:::",
            """
            11:1+21 directive-long: 'row' has 16 words and may have 15: 'One two three four five six seven eight ...'
            -> keep one idea and take words away, or write a second 'row'
            """
        ),
        (
            ":::row{picture=phone}\nOne two three four five six seven eight nine ten.\n:::",
            """
            0:0+1 easy-read-average: the sentences have 10.0 words on average and may have 9
            -> make the longest ones shorter, such as 'One two three four five six seven eight ...'
            """
        ),
        (
            ":::row{picture=phone}\nA phone. A call. A code.\n:::\n\n:::hard-words\nA **phone** is one two three four five six seven eight nine ten 11 12 13.\n:::",
            """
            15:1+13 easy-read-sentence: a sentence has 16 words and may have 15: 'A phone is one two three four five ...'
            -> make two sentences of it, or take words away
            """
        ),
        (
            ":::row{picture=phone}\nA phone code.\n:::\n\n:::hard-words\nA **code phone** is one.\n:::",
            """
            15:1+13 easy-read-word-unused: the hard word 'code phone' is explained, but no row has it
            -> use the same word in a row, or take it out of the list
            """
        ),
    ]
}
