import Foundation
import Glibc
import Testing

@testable import Signpost

/// Every mistake of the source folder by its smallest example.
struct SourceProblemTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let id: String
        let file: String
        let summary: String
        let prepare: @Sendable (Sandbox) throws -> Void

        var testDescription: String { summary }
    }

    static let links = [
        Example(
            id: "source-link-outside",
            file: "Content/out.md",
            summary: "the symbolic link 'Content/out.md' leads out of 'Content'",
            prepare: { try $0.link("Content/out.md", to: "/etc/passwd") }
        ),
        Example(
            id: "source-link-outside",
            file: "Content/twin",
            summary: "the symbolic link 'Content/twin' leads out of 'Content'",
            prepare: { box in
                try box.makeFolder("Content-secret")
                try box.link("Content/twin", to: "../Content-secret")
            }
        ),
        Example(
            id: "source-link-broken",
            file: "Content/gone.md",
            summary: "the symbolic link 'Content/gone.md' leads nowhere",
            prepare: { try $0.link("Content/gone.md", to: "nothing.md") }
        ),
        Example(
            id: "source-link-loop",
            file: "Content/a/up",
            summary: "the symbolic link 'Content/a/up' leads to a folder that it is in itself",
            prepare: { box in
                try box.makeFolder("Content/a")
                try box.link("Content/a/up", to: "..")
            }
        ),
        Example(
            id: "source-link-loop",
            file: "Content/self.md",
            summary: "the symbolic link 'Content/self.md' leads to a folder that it is in itself",
            prepare: { try $0.link("Content/self.md", to: "self.md") }
        ),
        Example(
            id: "source-link-nested",
            file: "Content/a/b/c",
            summary: "the symbolic link 'Content/a/b/c' is reached through another link",
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
        Example(
            id: "source-name",
            file: "Content/adv\\nice.md",
            summary: "the name 'adv\\nice.md' holds a line break and cannot become an address",
            prepare: { try $0.write("", to: "Content/adv\nice.md") }
        ),
        Example(
            id: "source-name",
            file: "Content/red\\u{1B}[31m.md",
            summary:
                "the name 'red\\u{1B}[31m.md' holds the invisible character U+001B and cannot become an address",
            prepare: { try $0.write("", to: "Content/red\u{1B}[31m.md") }
        ),
        Example(
            id: "source-name",
            file: "Content/dm\\u{202E}.exe",
            summary:
                "the name 'dm\\u{202E}.exe' holds the invisible character U+202E and cannot become an address",
            prepare: { try $0.write("", to: "Content/dm\u{202E}.exe") }
        ),
        Example(
            id: "source-name",
            file: "Content/a\\b.md",
            summary: "the name 'a\\b.md' holds a backslash and cannot become an address",
            prepare: { try $0.write("", to: "Content/a\\b.md") }
        ),
        Example(
            id: "source-name",
            file: "Content/\\xFFx.md",
            summary: "the name '\\xFFx.md' is not written in UTF-8 and cannot become an address",
            prepare: { box in
                let name =
                    (box.path + "/Content/").utf8CString.dropLast() + [-1] + "x.md".utf8CString
                let file = open(Array(name), O_CREAT, 0o644)
                #expect(file >= 0)
                close(file)
            }
        ),
        Example(
            id: "source-name",
            file: "Content/help/index.md",
            summary: "'Content/help/index.md' is a folder, but its name ends like that of a page",
            prepare: { try $0.makeFolder("Content/help/index.md") }
        ),
        Example(
            id: "source-name",
            file: "Content/about.md",
            summary: "'About.md' and 'about.md' differ only in capital letters",
            prepare: { box in
                try box.write("", to: "Content/About.md")
                try box.write("", to: "Content/about.md")
            }
        ),
        Example(
            id: "source-name",
            file: "Content/é.md",
            summary: "two files are named 'é.md'; only the way their accents are stored differs",
            prepare: { box in
                try box.write("", to: "Content/\u{E9}.md")
                try box.write("", to: "Content/e\u{301}.md")
            }
        ),
    ]

    static let kinds = [
        Example(
            id: "source-leftover",
            file: "Content/index.md~",
            summary:
                "'Content/index.md~' looks like something an editor left behind and is not published",
            prepare: { try $0.write("", to: "Content/index.md~") }
        ),
        Example(
            id: "source-kind",
            file: "Content/pipe.md",
            summary: "'Content/pipe.md' is neither a file nor a folder",
            prepare: { #expect(mkfifo($0.absolute("Content/pipe.md"), 0o644) == 0) }
        ),
        Example(
            id: "source-too-big",
            file: "Content/big.md",
            summary: "'Content/big.md' is larger than any text",
            prepare: { box in
                try box.write("", to: "Content/big.md")
                #expect(truncate(box.absolute("Content/big.md"), 65 << 20) == 0)
            }
        ),
    ]

    @Test(arguments: links + names + kinds)
    func `a mistake is named with its file`(example: Example) async throws {
        try await Sandbox.with { box in
            try box.makeFolder("Content")
            try example.prepare(box)
            let (_, problems) = await SourceReader.read(box.absolute("Content"), name: "Content")
            #expect(problems.map(\.id) == [example.id])
            #expect(problems.map(\.place.file) == [example.file])
            #expect(problems.map(\.summary) == [example.summary])
        }
    }

    @Test func `all mistakes are reported at once and the rest is read`() async throws {
        try await Sandbox.with { box in
            try box.link("out.md", to: "/etc/passwd")
            try box.write("", to: "a\nb.md")
            try box.write("", to: "good.md")
            let (files, problems) = await SourceReader.read(box.path, name: "Content")
            #expect(files.map(\.path.text) == ["good.md"])
            #expect(problems.map(\.id) == ["source-name", "source-link-outside"])
        }
    }

    @Test func `a file that goes away or turns into a link while it is read is an error`()
        async throws
    {
        try await Sandbox.with { box in
            try box.write("", to: "gone.md")
            try box.write("", to: "link.md")
            let (files, problems) = await SourceReader.read(box.path, name: "Content", jobs: 1) {
                unlink(box.absolute("gone.md"))
                unlink(box.absolute("link.md"))
                symlink("/etc/passwd", box.absolute("link.md"))
                return $0
            }
            #expect(files.isEmpty)
            #expect(
                problems.map(\.summary) == [
                    "'Content/gone.md' cannot be read: it is not there",
                    "'Content/link.md' cannot be read: a symbolic link is in the way",
                ]
            )
        }
    }

    @Test func `folders as deep as the system allows are read`() async throws {
        try await Sandbox.with { box in
            let deep = (0..<900).map { _ in "d" }.joined(separator: "/")
            try box.write("", to: deep + "/index.md")
            let (files, problems) = await SourceReader.read(box.path, name: "Content")
            #expect(files.count == 1)
            #expect(problems.isEmpty)
        }
    }
}
