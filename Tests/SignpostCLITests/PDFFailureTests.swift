import Foundation
import Testing

/// What `signpost pdf` says when something does not print.
struct PDFFailureTests {
    private static func files(sides: Int) -> [String: String?] {
        [
            "Content/cards.md": TinySite.page(
                title: "Cards",
                "Words.",
                fields: "code: MFM-25\npaper: A4\nsides: \(sides)"
            ).replacing("type: page", with: "type: sheet"),
            "Content/data/printed-codes.yml":
                "- {code: MFM-25, page: cards.md, printed: 2026-11-23}",
        ]
    }

    @Test(
        arguments: [
            (
                FakePrinting.Browser.fails,
                "the browser ended with status 3 and said 'no screen'",
                "try again; if it fails again, name another browser with --browser"
            ),
            (
                .hangs, "the browser had not finished after 1 s",
                "try again when the computer is less busy, or give it longer with --patience"
            ),
            (
                .writesNothing, "the browser ended well, but there is no PDF",
                "try again; if it fails again, name another browser with --browser"
            ),
            (
                .writesHalf, "what the browser made is not a whole PDF",
                "install a newer Chromium, or name another browser with --browser"
            ),
            (
                .opensNothing, "the browser printed without opening it",
                "try again; if it fails again, name another browser with --browser"
            ),
            (
                .writesNoTags, "the browser wrote a PDF that screen readers cannot follow",
                "install a newer Chromium, or name another browser with --browser"
            ),
        ]
    )
    func `a browser that fails is told with the page`(
        browser: FakePrinting.Browser,
        words: String,
        remedy: String
    ) throws {
        try Project.with(Self.files(sides: 1)) { project in
            try FakePrinting.install(browser, in: project)
            let patience = browser == .hangs ? "1" : "60"
            let outcome = try project.run(
                "pdf",
                "--all",
                "--now",
                "2026-11-23",
                "--patience",
                patience,
                environment: ["PATH": FakePrinting.path(in: project)]
            )
            #expect(
                outcome.errors == """
                    Content/cards.md: error: the page was not printed: \(words) [pdf-failed]
                      hint: \(remedy)

                    1 error: made 0 of 1 PDF in PDF

                    """
            )
            #expect(outcome.status == 1)
            #expect(!FileManager.default.fileExists(atPath: project.path + "/PDF/mfm-25.pdf"))
        }
    }

    @Test(arguments: [("echo 'no room' >&2; exit 1", " and said 'no room'"), ("exit 0", "")])
    func `a picture that cannot be drawn is not laid at the browser's door`(
        script: String,
        words: String
    ) throws {
        try Project.with(Self.files(sides: 1)) { project in
            try FakePrinting.install(.works, in: project)
            try project.install(script, as: "pdftoppm")
            let outcome = try project.run(
                ["pdf", "--all", "--now", "2026-11-23"],
                environment: ["PATH": FakePrinting.path(in: project)]
            )
            #expect(
                outcome.errors == """
                    Content/cards.md: error: the page was not printed: pdftoppm could draw no picture of the PDF\(words) [pdf-failed]
                      hint: install a newer Poppler, which pdftoppm is part of, then try again

                    1 error: made 0 of 1 PDF in PDF

                    """
            )
        }
    }

    @Test(arguments: [(2, "write 'sides: 1'")])
    func `a page that breaks its promise has no PDF`(sides: Int, remedy: String) throws {
        try Project.with(Self.files(sides: sides)) { project in
            try FakePrinting.install(.works, in: project)
            let outcome = try project.run(
                "pdf",
                "MFM-25",
                "--now",
                "2026-11-23",
                environment: ["PATH": FakePrinting.path(in: project)]
            )
            #expect(
                outcome.errors == """
                    Content/cards.md: error: the page prints on 1 side, but its front matter promises \(sides) [pdf-sides]
                      hint: \(remedy)

                    1 error: made 0 of 1 PDF in PDF

                    """
            )
            #expect(outcome.status == 1)
        }
    }

    @Test
    func `a file where the folder should be is left alone, and told before anything is printed`()
        throws
    {
        try Project.with(Self.files(sides: 1).merging(["PDF": "mine"]) { $1 }) { project in
            try FakePrinting.install(.works, in: project)
            let outcome = try project.run(
                "pdf",
                "MFM-25",
                "--now",
                "2026-11-23",
                environment: ["PATH": FakePrinting.path(in: project)]
            )
            #expect(
                outcome.errors == """
                    PDF: error: 'PDF' is a file, and a folder of that name is needed [output-not-folder]
                      hint: move the file away, or name another output folder

                    """
            )
            #expect(outcome.status == 2)
            #expect(try project.text(of: "PDF") == "mine")
        }
    }

    @Test func `programs that are missing are named with the way to get them`() throws {
        try Project.with(Self.files(sides: 1)) { project in
            let outcome = try project.run(
                "pdf",
                "--all",
                "--now",
                "2026-11-23",
                environment: ["PATH": "/nowhere"]
            )
            #expect(
                outcome.errors == """
                    chromium: error: PDFs are printed by Chromium, which is not installed [pdf-browser-missing]
                      hint: on Debian and Ubuntu: apt-get install chromium-headless-shell poppler-utils; elsewhere install Chromium or Google Chrome, and name it with --browser if it is not found

                    pdftoppm: error: the small pictures of PDFs are drawn by pdftoppm, which is not installed [pdf-poppler-missing]
                      hint: on Debian and Ubuntu: apt-get install poppler-utils; on macOS with Homebrew: brew install poppler

                    2 errors: no PDF was made

                    """
            )
            #expect(outcome.status == 1)
        }
    }

    @Test func `a browser that is no program is not tried again`() throws {
        try Project.with(Self.files(sides: 1)) { project in
            try FakePrinting.install(.works, in: project)
            try project.install("", as: "browser")
            try project.write("no program", to: "programs/browser")
            let outcome = try project.run(
                ["pdf", "--all", "--now", "2026-11-23", "--browser", "browser"],
                environment: ["PATH": FakePrinting.path(in: project)]
            )
            #expect(
                outcome.errors.contains("the page was not printed: the browser cannot be started")
            )
            #expect(outcome.errors.contains("hint: install Chromium anew, or name another browser"))
            #expect(outcome.status == 1)
        }
    }

    @Test func `a browser that is named must be there`() throws {
        try Project.with(Self.files(sides: 1)) { project in
            try FakePrinting.install(.works, in: project)
            let outcome = try project.run(
                "pdf",
                "--all",
                "--now",
                "2026-11-23",
                "--browser",
                "/opt/firefox",
                environment: ["PATH": FakePrinting.path(in: project)]
            )
            #expect(
                outcome.errors.hasPrefix(
                    "/opt/firefox: error: the browser '/opt/firefox' is not there [pdf-browser-missing]\n"
                )
            )
            #expect(outcome.status == 1)
        }
    }
}
