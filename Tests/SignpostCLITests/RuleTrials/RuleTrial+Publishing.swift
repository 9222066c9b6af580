import Foundation

extension RuleTrial {
    private static let long = String(repeating: "x", count: 250)

    static let publishing =
        folders + [
            RuleTrial(
                "output-taken",
                says: """
                    Public/robots.txt: error: the site makes 'robots.txt', but 'Public' holds one that no build made
                    nothing was published and the old site is still in place: move what you want to keep out of 'Public', delete the rest, and build again
                    """,
                status: 1,
                bad: Run("build", files: ["Public/robots.txt": "mine"]),
                good: Run("build", files: ["Public/.robots.txt": "mine"])
            ),
            RuleTrial(
                "output-carried-over",
                says: """
                    Public: warning: no build made 'mine.txt' in 'Public'; carried over to the new site
                    put it into Content if it belongs to the site, otherwise delete it
                    """,
                status: 0,
                bad: Run("build", files: ["Public/mine.txt": "mine"]),
                good: Run("build", files: ["Public/.htaccess": "mine"])
            ),
            RuleTrial(
                "output-full",
                says: """
                    Public/a/index.html: error: 'Public/a/index.html' cannot be written: the file is larger than is allowed here
                    nothing was published and the old site is still in place: free some space and build again
                    """,
                status: 1,
                bad: Run("build", files: ["Content/a.md": page(20_000)], room: 16),
                good: Run("build", files: ["Content/a.md": page(200)], room: 16)
            ),
            RuleTrial(
                "output-failed",
                says: """
                    \(long): error: '\(long)' cannot be written: the path is too long
                    nothing was published and the old site is still in place: mend this and build again
                    """,
                status: 1,
                bad: Run("build", "--output", long),
                good: Run("build", "--output", String(long.prefix(200)))
            ),
        ]

    private static func page(_ words: Int) -> String {
        TinySite.page(title: "A", String(repeating: "Words. ", count: words))
    }

    private static let folders = [
        RuleTrial(
            "output-unusable",
            says: """
                Public: error: the output folder 'Public' is a symbolic link that leads nowhere
                make the folder that it leads to, or delete the link
                """,
            status: 2,
            bad: Run("build") { try $0.link("Public", to: "web") },
            good: Run("build") { project in
                try project.makeFolder("web")
                try project.link("Public", to: "web")
            }
        ),
        RuleTrial(
            "output-unsafe",
            says: """
                .: error: the output folder '.' is or contains 'Content', and must be a folder of its own
                name a folder that holds nothing else, such as 'Public'
                """,
            status: 2,
            bad: Run("build", "--output", "."),
            good: Run("build", "--output", "Public")
        ),
        RuleTrial(
            "output-inside-content",
            says: """
                Content/site: error: the output folder 'Content/site' is 'Content' or lies inside it, and would be read as a source
                name a folder beside 'Content', such as 'PDF'
                """,
            status: 2,
            bad: printing("pdf", "--all", "--output", "Content/site"),
            good: printing("pdf", "--all", "--output", "PDF")
        ),
        RuleTrial(
            "output-not-folder",
            says: """
                Public: error: 'Public' is a file, and a folder of that name is needed
                move the file away, or name another output folder
                """,
            status: 2,
            bad: Run("build", files: ["Public": "mine"]),
            good: Run("build", files: ["Public/.mine": "mine"])
        ),
        RuleTrial(
            "output-read-only",
            says: """
                Public: error: the output folder 'Public' is read-only
                nothing was published and the old site is still in place: allow writing to it, or name another output folder
                """,
            status: 1,
            bad: Run("build") { try $0.makeFolder("Public", permissions: 0o555) },
            good: Run("build") { try $0.makeFolder("Public", permissions: 0o755) }
        ),
    ]
}
