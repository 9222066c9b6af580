import Foundation
import Glibc
import Testing

@testable import Signpost

/// A mistake in a source folder by its smallest example.
struct SourceProblem: Sendable, CustomTestStringConvertible {
    let id: String
    let file: String
    let summary: String
    let hint: String
    let prepare: @Sendable (Sandbox) throws -> Void

    var testDescription: String { summary }
}

extension SourceProblem {
    private static let copy = "put a copy of the file or folder in its place"
    private static let instead = "put the file in its place, or delete it"
    private static let rename = "rename it, best with small letters, digits and dashes"

    static let links = [
        SourceProblem(
            id: "source-link-outside",
            file: "Content/out.md",
            summary: "the symbolic link 'Content/out.md' leads out of 'Content'",
            hint: copy,
            prepare: { try $0.link("Content/out.md", to: "/etc/passwd") }
        ),
        SourceProblem(
            id: "source-link-outside",
            file: "Content/twin",
            summary: "the symbolic link 'Content/twin' leads out of 'Content'",
            hint: copy,
            prepare: { box in
                try box.makeFolder("Content-secret")
                try box.link("Content/twin", to: "../Content-secret")
            }
        ),
        SourceProblem(
            id: "source-link-broken",
            file: "Content/gone.md",
            summary: "the symbolic link 'Content/gone.md' leads nowhere",
            hint: instead,
            prepare: { try $0.link("Content/gone.md", to: "nothing.md") }
        ),
        SourceProblem(
            id: "source-link-loop",
            file: "Content/a/up",
            summary: "the symbolic link 'Content/a/up' leads to a folder that it is in itself",
            hint: "delete it",
            prepare: { box in
                try box.makeFolder("Content/a")
                try box.link("Content/a/up", to: "..")
            }
        ),
        SourceProblem(
            id: "source-link-loop",
            file: "Content/self.md",
            summary: "the symbolic link 'Content/self.md' leads in a circle",
            hint: instead,
            prepare: { try $0.link("Content/self.md", to: "self.md") }
        ),
        SourceProblem(
            id: "source-link-nested",
            file: "Content/a/b/c",
            summary: "the symbolic link 'Content/a/b/c' is reached through another link",
            hint: copy,
            prepare: { box in
                try box.makeFolder("Content/a")
                try box.makeFolder("Content/d")
                try box.makeFolder("Content/z")
                try box.link("Content/a/b", to: "../z")
                try box.link("Content/z/c", to: "../d")
            }
        ),
    ]

    static let names = [
        SourceProblem(
            id: "source-name",
            file: "Content/adv\\nice.md",
            summary: "the name 'adv\\nice.md' holds a line break and cannot become an address",
            hint: rename,
            prepare: { try $0.write("", to: "Content/adv\nice.md") }
        ),
        SourceProblem(
            id: "source-name",
            file: "Content/red\\u{1B}[31m.md",
            summary:
                "the name 'red\\u{1B}[31m.md' holds the invisible character U+001B and cannot become an address",
            hint: rename,
            prepare: { try $0.write("", to: "Content/red\u{1B}[31m.md") }
        ),
        SourceProblem(
            id: "source-name",
            file: "Content/dm\\u{202E}.exe",
            summary:
                "the name 'dm\\u{202E}.exe' holds the invisible character U+202E and cannot become an address",
            hint: rename,
            prepare: { try $0.write("", to: "Content/dm\u{202E}.exe") }
        ),
        SourceProblem(
            id: "source-name",
            file: "Content/a\\b.md",
            summary: "the name 'a\\b.md' holds a backslash and cannot become an address",
            hint: rename,
            prepare: { try $0.write("", to: "Content/a\\b.md") }
        ),
        SourceProblem(
            id: "source-name",
            file: "Content/\\xFFx.md",
            summary: "the name '\\xFFx.md' is not written in UTF-8 and cannot become an address",
            hint: rename,
            prepare: { box in
                let name =
                    (box.path + "/Content/").utf8CString.dropLast() + [-1] + "x.md".utf8CString
                let file = open(Array(name), O_CREAT, 0o644)
                #expect(file >= 0)
                close(file)
            }
        ),
        SourceProblem(
            id: "source-name",
            file: "Content/help/index.md",
            summary: "'Content/help/index.md' is a folder, but its name ends like that of a page",
            hint: "rename the folder without '.md'",
            prepare: { try $0.makeFolder("Content/help/index.md") }
        ),
        SourceProblem(
            id: "source-name",
            file: "Content/about.md",
            summary: "'About.md' and 'about.md' differ only in capital letters",
            hint: "rename one of them: many disks and web servers take them for the same file",
            prepare: { box in
                try box.write("", to: "Content/About.md")
                try box.write("", to: "Content/about.md")
            }
        ),
        SourceProblem(
            id: "source-name",
            file: "Content/é.md",
            summary: "two files are named 'é.md'; only the way their accents are stored differs",
            hint: "rename one of them: many disks and web servers take them for the same file",
            prepare: { box in
                try box.write("", to: "Content/\u{E9}.md")
                try box.write("", to: "Content/e\u{301}.md")
            }
        ),
    ]

    static let kinds = [
        SourceProblem(
            id: "source-leftover",
            file: "Content/index.md~",
            summary:
                "'Content/index.md~' looks like something an editor left behind and is not published",
            hint: "delete it, or rename it if it belongs to the site",
            prepare: { try $0.write("", to: "Content/index.md~") }
        ),
        SourceProblem(
            id: "source-kind",
            file: "Content/pipe.md",
            summary: "'Content/pipe.md' is neither a file nor a folder",
            hint: "take it out of this folder",
            prepare: { #expect(mkfifo($0.absolute("Content/pipe.md"), 0o644) == 0) }
        ),
        SourceProblem(
            id: "source-too-big",
            file: "Content/big.md",
            summary: "'Content/big.md' is larger than any text",
            hint: "take it out, or split it into several files",
            prepare: { box in
                try box.write("", to: "Content/big.md")
                #expect(truncate(box.absolute("Content/big.md"), 65 << 20) == 0)
            }
        ),
    ]
}
