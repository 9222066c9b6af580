import Foundation
import Glibc

extension RuleTrial {
    /// The rules about disks; those about names and texts have scenes.
    static let files =
        links + [
            RuleTrial(
                "source-missing",
                says: """
                    Content: error: the folder 'Content' cannot be read: it is not there
                    start in the folder that holds 'Content', or name that folder with --source
                    """,
                status: 1,
                bad: Run("check", "--source", "Themes"),
                good: Run("check", "--source", ".")
            ),
            RuleTrial(
                "source-too-big",
                says: """
                    Content/big.md: error: 'Content/big.md' is larger than any text
                    take it out, or split it into several files
                    """,
                status: 1,
                bad: Run("check") { try $0.makeFile("Content/big.md", of: 65 << 20) },
                good: Run("check") {
                    try $0.write(TinySite.page(title: "Big", "Words."), to: "Content/big.md")
                }
            ),
            RuleTrial(
                "source-kind",
                says: """
                    Content/pipe.md: error: 'Content/pipe.md' is neither a file nor a folder
                    take it out of this folder
                    """,
                status: 1,
                bad: Run("check") { mkfifo($0.path + "/Content/pipe.md", 0o644) },
                good: Run("check") { mkfifo($0.path + "/pipe.md", 0o644) }
            ),
        ]

    private static let other = TinySite.page(title: "Other", "Words.")

    private static let links = [
        RuleTrial(
            "source-link-outside",
            says: """
                Content/other.md: error: the symbolic link 'Content/other.md' leads out of 'Content'
                put a copy of the file or folder in its place
                """,
            status: 1,
            bad: Run("check", files: ["other.md": other]) {
                try $0.link("Content/other.md", to: "../other.md")
            },
            good: Run("check", files: ["Content/other.md": other])
        ),
        RuleTrial(
            "source-link-loop",
            says: """
                Content/again: error: the symbolic link 'Content/again' leads to a folder that it is in itself
                delete it
                """,
            status: 1,
            bad: Run("check") { try $0.link("Content/again", to: ".") },
            good: Run("check") { try $0.makeFolder("Content/again") }
        ),
        RuleTrial(
            "source-link-broken",
            says: """
                Content/other.md: error: the symbolic link 'Content/other.md' leads nowhere
                put the file in its place, or delete it
                """,
            status: 1,
            bad: Run("check") { try $0.link("Content/other.md", to: "gone.md") },
            good: Run("check", files: ["Content/other.md": other])
        ),
        RuleTrial(
            "source-link-nested",
            says: """
                Content/a/deep: error: the symbolic link 'Content/a/deep' is reached through another link
                put a copy of the file or folder in its place
                """,
            status: 1,
            bad: linked { try $0.link("Content/linked/deep", to: "../folder") },
            good: linked { try $0.makeFolder("Content/linked/deep") }
        ),
    ]

    /// A link to a folder, in which is something else.
    private static func linked(_ prepare: @escaping @Sendable (Project) throws -> Void) -> Run {
        Run("check") { project in
            for name in ["folder", "linked"] { try project.makeFolder("Content/\(name)") }
            try project.link("Content/a", to: "linked")
            try prepare(project)
        }
    }
}
