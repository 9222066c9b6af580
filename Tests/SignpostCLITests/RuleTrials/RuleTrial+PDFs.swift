import Foundation

extension RuleTrial {
    /// A run of `signpost pdf` with a sheet to print, and programs that print it on one side.
    static func printing(
        _ arguments: String...,
        sides: Int = 1,
        by browser: FakePrinting.Browser = .works,
        path: String? = nil,
        files: [String: String?] = [:],
        prepare: @escaping @Sendable (Project) throws -> Void = { _ in }
    ) -> Run {
        let sheet = TinySite.page(
            title: "Cards",
            "Words.",
            fields: "code: MFM-25\npaper: A4\nsides: \(sides)"
        ).replacing("type: page", with: "type: sheet")
        let site = [
            "Content/cards.md": sheet,
            "Content/data/printed-codes.yml":
                "- {code: MFM-25, page: cards.md, printed: 2026-11-23}",
        ]
        return Run(arguments, files: files.merging(site) { $1 }, path: path) { project in
            try FakePrinting.install(browser, in: project)
            try prepare(project)
        }
    }

    static let pdfs =
        programs + [
            RuleTrial(
                "pdf-page",
                says: """
                    MFM-52: error: there is no public page 'MFM-52' to print
                    did you mean 'MFM-25'?
                    """,
                status: 2,
                bad: printing("pdf", "MFM-52"),
                good: printing("pdf", "MFM-25")
            ),
            RuleTrial(
                "pdf-sides",
                says: """
                    Content/cards.md: error: the page prints on 1 side, but its front matter promises 2
                    write 'sides: 1'
                    """,
                status: 1,
                bad: printing("pdf", "--all", sides: 2),
                good: printing("pdf", "--all", sides: 1)
            ),
            RuleTrial(
                "pdf-unwritable",
                says: """
                    PDF/mfm-25.pdf: error: 'PDF/mfm-25.pdf' cannot be written
                    free some space or allow writing to the folder, then make the PDF again
                    """,
                status: 1,
                bad: printing("pdf", "--all", files: ["PDF/mfm-25.pdf/mine": ""]),
                good: printing("pdf", "--all", files: ["PDF/mfm-25.pdf": "old"])
            ),
            RuleTrial(
                "pdf-orphan",
                says: """
                    PDF/mfm-24.pdf: warning: no page has the PDF 'PDF/mfm-24.pdf' any more
                    delete it, with its picture, if nobody needs it
                    """,
                status: 0,
                bad: printing("pdf", "--all", files: ["PDF/mfm-24.pdf": "old"]),
                good: printing("pdf", "--all", files: ["PDF/mfm-25.pdf": "old"])
            ),
            RuleTrial(
                "pdf-manifest",
                says: """
                    PDF/pdfs.json: warning: 'PDF/pdfs.json' cannot be understood, so no PDF is offered
                    delete it and run 'signpost pdf --all'
                    """,
                status: 0,
                bad: Run("check", files: ["PDF/pdfs.json": "{\"pdfs\":"]),
                good: Run("check", files: ["PDF/pdfs.json": "{\"pdfs\":[]}"])
            ),
            RuleTrial(
                "pdf-stale",
                says: """
                    PDF/pdfs.json: warning: 'mfm-25.pdf' is older than its page, so it is not offered
                    run 'signpost pdf --all', then build again
                    """,
                status: 0,
                bad: checking {
                    try $0.replace("Words.", with: "Better words.", in: "Content/cards.md")
                },
                good: checking {
                    try $0.replace("Words.", with: "Better words.", in: "Content/index.md")
                }
            ),
            RuleTrial(
                "pdf-lost",
                says: """
                    PDF/pdfs.json: warning: 'mfm-25.pdf' or its picture is not the file that was made, so it is not offered
                    run 'signpost pdf --all', then build again
                    """,
                status: 0,
                bad: checking { try $0.write("", to: "PDF/mfm-25.png") },
                good: checking { try $0.write("", to: "PDF/notes.txt") }
            ),
        ]

    /// A check after the sheet was printed and something happened to it.
    private static func checking(after change: @escaping @Sendable (Project) throws -> Void) -> Run
    {
        printing("check") { project in
            let path = ["PATH": FakePrinting.path(in: project)]
            _ = try project.run("pdf", "--all", "--now", "2026-11-23", environment: path)
            try change(project)
        }
    }

    private static let programs = [
        RuleTrial(
            "pdf-browser-missing",
            says: """
                firefox: error: the browser 'firefox' is not there
                on Debian and Ubuntu: apt-get install chromium-headless-shell poppler-utils; elsewhere install Chromium or Google Chrome, and name it with --browser if it is not found
                """,
            status: 1,
            bad: printing("pdf", "--all", "--browser", "firefox"),
            good: printing("pdf", "--all", "--browser", "chromium-headless-shell")
        ),
        RuleTrial(
            "pdf-poppler-missing",
            says: """
                pdftoppm: error: the small pictures of PDFs are drawn by pdftoppm, which is not installed
                on Debian and Ubuntu: apt-get install poppler-utils; on macOS with Homebrew: brew install poppler
                """,
            status: 1,
            bad: printing("pdf", "--all", path: "$/programs") {
                try $0.delete("programs/pdftoppm")
            },
            good: printing("pdf", "--all")
        ),
        RuleTrial(
            "pdf-failed",
            says: """
                Content/cards.md: error: the page was not printed: the browser ended with status 3 and said 'no screen'
                try again; if it fails again, name another browser with --browser
                """,
            status: 1,
            bad: printing("pdf", "--all", by: .fails),
            good: printing("pdf", "--all", by: .works)
        ),
    ]
}
