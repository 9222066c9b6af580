import Foundation

extension RuleTrial {
    private static let types =
        "page, section, advice, campaign, toolkit, sheet, poster, lesson, quiz, event, news, statistics, district, legal, easy-read"

    private static let long = String(repeating: "x", count: 253)

    static let newPages =
        schemas + [
            RuleTrial(
                "new-type",
                says: """
                    signpost new: error: there is no type 'zebra'
                    types are \(types)
                    """,
                status: 2,
                bad: Run("new", "zebra", "zebra"),
                good: Run("new", "page", "zebra")
            ),
            RuleTrial(
                "new-title",
                says: """
                    signpost new: error: the title ' ' is empty
                    write what the page is called
                    """,
                status: 2,
                bad: Run("new", "page", "help", "--title", " "),
                good: Run("new", "page", "help", "--title", "Help")
            ),
            RuleTrial(
                "new-path",
                says: """
                    signpost new: error: the path 'advice/help.docx' ends in '.docx', and a page ends in '.md'
                    write advice/help.md; the text of such a file goes into it afterwards
                    """,
                status: 2,
                bad: Run("new", "advice", "advice/help.docx"),
                good: Run("new", "advice", "advice/help.md")
            ),
            RuleTrial(
                "new-exists",
                says: """
                    Content/index.md: error: there is already a file 'Content/index.md'
                    open it in an editor, or choose another path for the new page
                    """,
                status: 2,
                bad: Run("new", "page", "index"),
                good: Run("new", "page", "help")
            ),
            RuleTrial(
                "new-failed",
                says: """
                    Content/\(long).md: error: 'Content/\(long).md' cannot be written: the path is too long
                    give it a shorter path; nothing was made
                    """,
                status: 2,
                bad: Run("new", "page", long),
                good: Run("new", "page", String(long.prefix(252)))
            ),
            RuleTrial(
                "new-district",
                says: """
                    signpost new: error: every district has its page already: leeds
                    edit one of these pages, or add a district to site.yml first
                    """,
                status: 2,
                bad: Run("new", "district", "north", files: ["Content/leeds.md": leeds]),
                good: Run("new", "district", "leeds")
            ),
            RuleTrial(
                "guide-type",
                says: """
                    signpost guide: error: there is no type 'shet'
                    did you mean 'sheet'?
                    """,
                status: 2,
                bad: Run("guide", "shet"),
                good: Run("guide", "sheet")
            ),
        ]

    private static let leeds = TinySite.page(
        title: "Leeds",
        "Words.",
        fields: "districts: [leeds]"
    ).replacing("type: page", with: "type: district")

    private static let schemas = [
        RuleTrial(
            "schema-failed",
            says: """
                schemas/figures.json: error: 'schemas/figures.json' cannot be written
                free some space or allow writing to the folder, then try again
                """,
            status: 2,
            bad: Run("schema", "--output", "schemas", files: ["schemas/figures.json/mine": ""]),
            good: Run("schema", "--output", "schemas", files: ["schemas/figures.json": "old"])
        ),
        RuleTrial(
            "schema-published",
            says: """
                Public/schema: error: 'Public/schema' lies in the published site, where every reader would find it
                name a folder beside Public, such as .signpost/schema
                """,
            status: 2,
            bad: Run("schema", "--output", "Public/schema"),
            good: Run("schema", "--output", ".signpost/schema")
        ),
        RuleTrial(
            "schema-settings",
            says: """
                .vscode/settings.json: error: there is already a file '.vscode/settings.json' with other settings
                move it away, try again, and put its lines beside the new ones
                """,
            status: 2,
            bad: Run("schema", "--vscode", files: [".vscode/settings.json": "{}"]),
            good: Run("schema", "--vscode", files: [".vscode/tasks.json": "{}"])
        ),
    ]
}
