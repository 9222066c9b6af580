extension Rule.Chapter {
    static let printedCodes = Self(
        "Printed codes",
        [
            .error(
                "printed-code-missing",
                means: "A sheet or poster has a code that is not in `data/printed-codes.yml`.",
                remedy: "Add the line that the message shows.",
                in: "Content/data/printed-codes.yml",
                bad: "- {code: MFM-02, page: index.md, printed: 2026-11-23}",
                good: """
                    - {code: MFM-02, page: index.md, printed: 2026-11-23}
                    - {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}
                    """
            ),
            .error(
                "printed-code-page",
                means: "A code is on paper, but its page is not there.",
                remedy: "Correct the path; if the page is gone, name the `successor` in its place.",
                in: "Content/data/printed-codes.yml",
                bad: "- {code: MFM-03, page: print/quizz.md, printed: 2026-11-23}",
                good: "- {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}"
            ),
            .error(
                "printed-code-withheld",
                means:
                    "A code is on paper, but its page is a draft, or (*as a warning*) not public today.",
                remedy: "Publish the page, or name a `successor`.",
                in: "Content/data/printed-codes.yml",
                bad: """
                    - {code: MFM-02, page: print/next-quiz.md, printed: 2026-11-23}
                    - {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}
                    """,
                good: """
                    - {code: MFM-02, page: print/next-quiz.md, successor: MFM-03, printed: 2026-11-23}
                    - {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}
                    """
            ),
            .error(
                "printed-code-nowhere",
                means: "A code has neither a page nor a successor.",
                remedy: "Add one of them.",
                in: "Content/data/printed-codes.yml",
                bad: """
                    - {code: MFM-01, printed: 2025-09-01}
                    - {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}
                    """,
                good: """
                    - {code: MFM-01, successor: MFM-03, printed: 2025-09-01}
                    - {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}
                    """
            ),
            .error(
                "printed-code-successor",
                means: "The successor is not a code of the file.",
                remedy: "Correct it, or give it an entry.",
                in: "Content/data/printed-codes.yml",
                bad: """
                    - {code: MFM-01, successor: MFN-03, printed: 2025-09-01}
                    - {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}
                    """,
                good: """
                    - {code: MFM-01, successor: MFM-03, printed: 2025-09-01}
                    - {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}
                    """
            ),
            .error(
                "printed-code-circle",
                means: "Codes succeed each other in a circle.",
                remedy: "Take away the `successor` of the one whose page stays.",
                in: "Content/data/printed-codes.yml",
                bad: """
                    - {code: MFM-01, successor: MFM-03, printed: 2025-09-01}
                    - {code: MFM-03, page: print/quiz.md, successor: MFM-01, printed: 2026-11-23}
                    """,
                good: """
                    - {code: MFM-01, successor: MFM-03, printed: 2025-09-01}
                    - {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}
                    """
            ),
            .error(
                "printed-code-other",
                means: "A code leads to a page that has another code.",
                remedy:
                    "Correct the path; where the other code has replaced it, name that as its `successor`.",
                in: "Content/data/printed-codes.yml",
                bad: """
                    - {code: MFM-01, page: print/quiz.md, printed: 2025-09-01}
                    - {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}
                    """,
                good: """
                    - {code: MFM-01, successor: MFM-03, printed: 2025-09-01}
                    - {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}
                    """
            ),
            .error(
                "printed-code-shared",
                means: "Two pages of one language have the same code.",
                remedy: "Give one of them another."
            ),
            .error(
                "printed-code-twice",
                means: "A code has two entries.",
                remedy: "Remove one.",
                in: "Content/data/printed-codes.yml",
                bad: """
                    - {code: MFM-03, page: index.md, printed: 2026-11-23}
                    - {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}
                    """,
                good: "- {code: MFM-03, page: print/quiz.md, printed: 2026-11-23}"
            ),
            .error(
                "printed-code-long",
                means: "The printed address is so long that its QR code would be too fine to copy.",
                remedy: "Shorten the code or the site's address."
            ),
        ]
    )
}
