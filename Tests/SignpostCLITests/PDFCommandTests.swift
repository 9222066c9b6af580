import Foundation
import Testing

/// `signpost pdf` with programs that print, and with some that do not.
struct PDFCommandTests {
    private static func sheet(_ title: String, _ code: String, sides: Int = 1) -> String {
        TinySite.page(title: title, "Words.", fields: "code: \(code)\npaper: A4\nsides: \(sides)")
            .replacing("type: page", with: "type: sheet")
    }

    private static let files: [String: String?] = [
        "Content/cards.md": sheet("Cards", "MFM-25"),
        "Content/quiz.md": sheet("Quiz", "QUIZ-01"),
        "Content/data/printed-codes.yml": """
        - {code: MFM-25, page: cards.md, printed: 2026-11-23}
        - {code: QUIZ-01, page: quiz.md, printed: 2026-11-23}
        """,
    ]

    /// Hands over a project in which a browser does what it does.
    private static func with(
        _ browser: FakePrinting.Browser? = .works,
        _ more: [String: String?] = [:],
        _ body: (Project, (String...) throws -> Project.Outcome) throws -> Void
    ) throws {
        try Project.with(files.merging(more) { $1 }) { project in
            if let browser { try FakePrinting.install(browser, in: project) }
            let path = browser == nil ? "/nowhere" : FakePrinting.path(in: project)
            try body(project) { (arguments: String...) in
                try project.run(
                    ["pdf", "--now", "2026-11-23"] + arguments,
                    environment: ["PATH": path]
                )
            }
        }
    }

    private static func names(in project: Project) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: project.path + "/PDF")) ?? [])
            .sorted()
    }

    @Test(arguments: ["mfm-25", "cards.md", "/cards/"])
    func `a page that is named is printed`(name: String) throws {
        try Self.with { project, run in
            let outcome = try run(name)
            #expect(outcome.errors == "")
            #expect(outcome.output.hasPrefix("Made 1 PDF (1 side, "))
            #expect(outcome.status == 0)
            #expect(Self.names(in: project) == ["mfm-25.pdf", "mfm-25.png", "pdfs.json"])
            let pdf = try project.text(of: "PDF/mfm-25.pdf")
            #expect(pdf.contains("<dc:source>https://tiny.example/cards/</dc:source>"))
            #expect(try project.text(of: "programs/opened").contains("<title>Cards</title>"))
        }
    }

    @Test func `all that is made for paper is printed, and not again until it changes`() throws {
        try Self.with { project, run in
            #expect(try run("--all").output.hasPrefix("Made 2 PDFs (2 sides, "))
            let again = try run("--all").output
            #expect(again.hasPrefix("Made 0 PDFs (0 sides, 0 bytes) in PDF in "))
            #expect(again.contains(" s, 2 were right already; no warnings"))
            try project.write(Self.sheet("More cards", "MFM-25"), to: "Content/cards.md")
            #expect(try run("--all").output.contains(" s, 1 was right already; no warnings"))
        }
    }

    @Test func `the next build offers what was printed`() throws {
        let layout = "{{page.title}}{{#page.pdf}} {{url}}{{/page.pdf}}\n"
        try Self.with(.works, ["Themes/tiny/layouts/page.mustache": layout]) { project, run in
            _ = try run("--all")
            let built = try project.run("build", "--now", "2026-11-23")
            #expect(built.errors == "")
            #expect(try project.text(of: "Public/cards/index.html") == "Cards /pdf/mfm-25.pdf\n")
            #expect(
                try project.text(of: "Public/pdf/mfm-25.pdf") == project.text(of: "PDF/mfm-25.pdf")
            )
            #expect(try run("--all").output.contains("2 were right already"))
        }
    }

    @Test func `the same page gives the same bytes`() throws {
        try Self.with { project, run in
            _ = try run("MFM-25")
            let first = try project.text(of: "PDF/mfm-25.pdf")
            _ = try run("MFM-25")
            #expect(try project.text(of: "PDF/mfm-25.pdf") == first)
        }
    }

    @Test func `a name that nothing has is wrong usage`() throws {
        try Self.with { project, run in
            let outcome = try run("MFM-52", "MFM-25")
            #expect(
                outcome.errors == """
                    MFM-52: error: there is no public page 'MFM-52' to print [pdf-page]
                      hint: did you mean 'MFM-25'?

                    """
            )
            #expect(outcome.status == 2)
            #expect(Self.names(in: project) == [])
        }
    }

    @Test func `a name of nothing is no page`() throws {
        try Self.with { project, run in
            let outcome = try run("")
            #expect(outcome.errors.contains("there is no public page '' to print [pdf-page]"))
            #expect(outcome.status == 2)
            #expect(Self.names(in: project) == [])
        }
    }

    @Test func `a site with mistakes makes no PDF`() throws {
        try Self.with(.works, ["Content/broken.md": "no front matter"]) { project, run in
            let outcome = try run("MFM-25")
            #expect(outcome.errors.hasSuffix("\n1 error: no PDF was made\n"))
            #expect(outcome.status == 1)
            #expect(Self.names(in: project) == [])
        }
    }

    @Test(arguments: [
        (
            [],
            "Error: Name what to print, such as MFM-22 or print/certificate.md, or write --all.\n"
        ),
        (
            ["--all", "MFM-25"],
            "Error: '--all' prints everything; leave it out to print some pages only.\n"
        ),
        (
            ["--all", "--output", ""],
            "Error: '' is not a folder; name the one for the PDFs, such as PDF.\n"
        ),
        (["--all", "--patience", "0"], "Error: '--patience 0' is not from 1 to 3600 seconds.\n"),
    ])
    func `what cannot be meant is wrong usage`(arguments: [String], words: String) throws {
        try Self.with { project, _ in
            let outcome = try project.run(["pdf"] + arguments)
            #expect(outcome.errors.hasPrefix(words), "\(outcome.errors)")
            #expect(outcome.status == 2)
        }
    }

    @Test func `a folder of sources is no place for PDFs`() throws {
        try Self.with { _, run in
            let outcome = try run("--all", "--output", "Content/pdf")
            #expect(outcome.errors.contains("[output-inside-content]"))
            #expect(outcome.status == 2)
        }
    }

    @Test func `a PDF that no page has is named`() throws {
        try Self.with(.works, ["PDF/old-01.pdf": "old"]) { project, run in
            let outcome = try run("--all")
            #expect(
                outcome.errors == """
                    PDF/old-01.pdf: warning: no page has the PDF 'PDF/old-01.pdf' any more [pdf-orphan]
                      hint: delete it, with its picture, if nobody needs it

                    """
            )
            #expect(outcome.output.hasSuffix("; 1 warning\n"))
            #expect(Self.names(in: project).contains("old-01.pdf"))
        }
    }
}
