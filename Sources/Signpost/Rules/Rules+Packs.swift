extension Rule.Chapter {
    static let packs = Self(
        "Packs",
        [
            .error(
                "pack-part-missing",
                means: "The path of a part is not that of a page.",
                remedy: "Correct the path; it starts in Content.",
                in: "Content/packs/first-phone.yml",
                bad: pack("print/quizz.md"),
                good: pack("print/quiz.md")
            ),
            .error(
                "pack-part-withheld",
                means:
                    "A part is a draft, or (*as a warning*) not public today; the pack is then printed without it.",
                remedy: "Publish the page, or take the line out.",
                in: "Content/packs/first-phone.yml",
                bad: pack("print/next-quiz.md"),
                good: pack("print/quiz.md")
            ),
            .error(
                "pack-part-twice",
                means: "A page is in the pack twice.",
                remedy: "Remove one.",
                in: "Content/packs/first-phone.yml",
                bad: pack("print/quiz.md", "{page: print/quiz.md, adult: true}"),
                good: pack("print/quiz.md", "{page: advice.md, adult: true}")
            ),
            .error(
                "pack-part-kind",
                means: "A part is a pack, a place on a page, or a list that nobody wrote.",
                remedy: "Name the pages one by one.",
                in: "Content/packs/first-phone.yml",
                bad: pack("advice.md#what-to-do"),
                good: pack("advice.md")
            ),
        ]
    )

    private static func pack(_ parts: String...) -> String {
        """
        title: "Pack: first phone"
        summary: Sheets for a first phone.
        code: PACK-01
        owner: The web team
        review_by: 2027-11-23
        parts:

        """ + parts.map { "  - \($0)" }.joined(separator: "\n")
    }
}
