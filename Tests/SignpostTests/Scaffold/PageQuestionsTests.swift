import Testing

@testable import Signpost

/// A page that comes of answers at a terminal.
struct PageQuestionsTests {
    @Test
    func `answers become a page that passes every check`() async throws {
        let talk = Talk([
            "Strong passwords: how", "", "parents, children", "Say it.", "2027-01-02",
            "The web team",
            "Us", "https://example.org/", "", "",
        ])
        let page = try #require(try await talk.page("advice"))
        #expect(page.file == "Content/tips/strong-passwords-how.md")
        #expect(
            page.text == """
                ---
                # \(Field.title.help)
                title: "Strong passwords: how"
                # \(Field.summary.help)
                summary: Say it.
                # \(ContentType.advice.help)
                type: advice
                # \(Field.audience.help) One of: children, parents.
                audience: [parents, children]
                # \(Field.reviewBy.help)
                review_by: 2027-01-02
                # \(Field.owner.help)
                owner: The web team
                # \(Field.sources.help)
                sources:
                  - label: Us
                    url: "https://example.org/"
                # Take this line away when the page is ready for readers.
                draft: true
                ---

                Write the page here.

                """
        )
    }

    @Test
    func `Enter takes what is usual, and leaves for later what the build will ask for`()
        async throws
    {
        let talk = Talk(["Passwords", "", "", "", "", "", ""])
        let page = try #require(try await talk.page("advice"))
        #expect(page.file == "Content/tips/passwords.md")
        #expect(page.text.contains("review_by: 2027-11-23\n"))
        #expect(page.text.contains("owner: Crime prevention\n"))
        #expect(page.text.contains("summary: \(Placeholder.Words.summary)\n"))
        #expect(page.text.contains("  - label: \(Placeholder.Words.text)\n"))
        #expect(!page.text.contains("audience"))
    }

    @Test(
        arguments: [
            (
                "title", ["", "Title"],
                """
                  the title '' is empty
                  hint: write what the page is called

                """
            ),
            (
                "path", ["Title", "../x", ""],
                """
                  the path '../x' has a part of dots alone, and may not leave Content
                  hint: write where the page goes in Content, such as advice/passwords.md

                """
            ),
            (
                "path", ["Title", "tips/one", "two"],
                """
                  there is already a file 'Content/tips/one.md'
                  hint: open it in an editor, or choose another path for the new page

                """
            ),
            (
                "path", ["Title", "How to block", ""],
                """
                  An address has no spaces. Enter alone takes 'tips/how-to-block.md'.

                """
            ),
            (
                "path", ["Title", "x.txt", "x"],
                """
                  the path 'x.txt' ends in '.txt', and a page ends in '.md'
                  hint: write x.md; the text of such a file goes into it afterwards

                """
            ),
            (
                "review_by", ["Title", "", "", "", "2026-11-22", ""],
                """
                  2026-11-22 is over, and today is 2026-11-23
                  hint: write the day by which somebody must read the page again, such as 2027-11-23

                """
            ),
            (
                "audience", ["Title", "", "parent", ""],
                """
                  audience: 'parent' is not an audience
                  hint: did you mean 'parents'?

                """
            ),
            (
                "review_by", ["Title", "", "", "", "23/11/2027", ""],
                """
                  review_by: '23/11/2027' is not a date
                  hint: did you mean 2027-11-23?

                """
            ),
            (
                "summary", ["Title", "", "", "Ring 0800 1111.", ""],
                """
                  '0800 1111' is a telephone number, and no helpline has it
                """
            ),
            (
                "sources, url", ["Title", "", "", "", "", "", "Us", "example.org", ""],
                """
                  url: 'example.org' is not a web address
                  hint: begin it with https://, such as https://example.org

                """
            ),
        ]
    )
    func `a wrong answer is refused in the words of the build, and asked for again`(
        question: String,
        answers: [String],
        refusal: String
    ) async throws {
        let talk = Talk(answers)
        _ = try await talk.page("advice")
        #expect(talk.said.contains(refusal), "\(talk.said)")
        #expect(talk.questions.filter { $0.hasPrefix(question) }.count == 2)
    }

    @Test
    func `a choice cannot be left for later`() async throws {
        let talk = Talk(["Title", "", "", "", "", "", "", "A-1", "", "A9", "A4", "", "2"])
        let page = try #require(try await talk.page("sheet"))
        #expect(talk.said.contains("'paper' has no value"))
        #expect(talk.said.contains("paper: 'A9' is not one of the choices"))
        #expect(page.text.contains("paper: A4\n"))
        #expect(page.text.contains("sides: 2\n"))
    }

    @Test
    func `the path of a page is that of a page which is there`() async throws {
        let talk = Talk(["Title", "easy/one", "", "", "", "", "", "tips/one.md", "../tips/one.md"])
        _ = try await talk.page("easy-read")
        #expect(
            talk.said.contains(
                """
                  the link 'tips/one.md' leads to no page and no file
                  hint: did you mean '../tips/one.md'?

                """
            )
        )
        #expect(talk.questions.filter { $0.hasPrefix("easy_read_of") }.count == 2)
    }

    @Test(arguments: 0..<9)
    func `no page comes of answers that end early`(count: Int) async throws {
        let answers = ["T", "", "", "", "", "", "Us", "", "", ""]
        #expect(try await Talk(Array(answers.prefix(count))).page("advice") == nil)
    }

    @Test
    func `a type that is not given is asked for`() async throws {
        let talk = Talk(["advise", "advice", "Title", "", "", "", "", "", ""])
        let page = try #require(try await talk.page(nil))
        #expect(page.text.contains("type: advice\n"))
        #expect(talk.said.contains("there is no type 'advise'\n  hint: did you mean 'advice'?"))
    }

    @Test
    func `what is given is not asked for, and refused as it always was`() async throws {
        let talk = Talk(["", "", "", "", "", ""])
        let page = try #require(try await talk.page("advice", "tips/good-ones"))
        #expect(page.text.contains("title: Good ones\n"))
        #expect(!talk.questions.contains { $0.hasPrefix("path") })
        for (type, path, id) in [("advise", "a", "new-type"), ("advice", "tips/one", "new-exists")]
        {
            let problem = try await diagnostic { _ = try await Talk([]).page(type, path) }
            #expect(problem.id == id)
        }
    }

    @Test
    func `a new page of a district is that of one without a page`() async throws {
        let talk = Talk(["Bradford", "", "", "", "leeds", "", "", "", ""])
        let page = try #require(try await talk.page("district"))
        #expect(talk.said.contains("the district 'leeds' has a page already: Content/leeds.md"))
        #expect(page.text.contains("districts: [bradford]\n"))
    }

    @Test(
        arguments: [
            (
                "districts: {leeds: Leeds}",
                """
                signpost new 0:0+1 new-district: every district has its page already: leeds
                -> edit one of these pages, or add a district to site.yml first
                """
            ),
            (
                "",
                """
                signpost new 0:0+1 new-district: the site has no districts yet
                -> name them in site.yml first, such as 'districts: {leeds: Leeds}'
                """
            ),
        ]
    )
    func `where no district is without a page, none is made and nothing is asked`(
        settings: String,
        report: String
    ) async throws {
        let problems = try await Sandbox.with { box in
            var site = Talk.site
            site.files["Content/site.yml"] = TestSite.settings(settings)
            try site.write(to: box)
            let today = try #require(CalendarDate("2026-11-23"))
            let options = BuildOptions(root: box.path, today: today)
            let asked = await PageQuestions(options)
            return [
                try await diagnostic {
                    _ = try await NewPage(type: "district", path: "x", options: options)
                },
                try await diagnostic {
                    _ = try asked.page(type: "district", path: nil, Talk([]).dialogue)
                },
            ]
        }
        #expect(problems.map { "\($0.place.file) \($0.report)" } == [report, report])
    }
}

/// Answers that are given one after the other, and what was said to them.
private final class Talk {
    private var answers: [String]
    private(set) var said = ""
    private(set) var questions: [String] = []

    init(_ answers: [String]) {
        self.answers = answers
    }

    func page(_ type: String?, _ path: String? = nil) async throws -> NewPage? {
        let today = try #require(CalendarDate("2026-11-23"))
        return try await Sandbox.with { box in
            try Self.site.write(to: box)
            let questions = await PageQuestions(BuildOptions(root: box.path, today: today))
            return try questions.page(type: type, path: path, dialogue)
        }
    }

    var dialogue: Dialogue {
        Dialogue(
            answer: { question in
                self.questions.append(question)
                self.said += question
                return self.answers.isEmpty ? nil : self.answers.removeFirst()
            },
            tell: { self.said += $0 }
        )
    }

    static let site = TestSite([
        "Content/site.yml": TestSite.settings(
            """
            audiences: {children: Children, parents: Parents}
            districts: {leeds: Leeds, bradford: Bradford}
            policies: {required: [owner, review_by, sources]}
            """
        ),
        "Content/tips/one.md": TestSite.page(
            "One",
            type: "advice",
            "owner: Crime prevention\nreview_by: 2027-01-01\nsources: [{label: Us}]"
        ),
        "Content/leeds.md": district("leeds"),
    ])

    static func district(_ id: String) -> String {
        TestSite.page(
            id,
            type: "district",
            "owner: Web team\nreview_by: 2027-01-01\nsources: [{label: Us}]\ndistricts: [\(id)]"
        )
    }
}
