import Foundation
import Glibc
import Testing

@testable import Signpost

struct SourceProblemTests {
    @Test(arguments: SourceProblem.links + SourceProblem.names + SourceProblem.kinds)
    func `a mistake is named with its file`(example: SourceProblem) async throws {
        try await Sandbox.with { box in
            try box.makeFolder("Content")
            try example.prepare(box)
            let (_, problems) = await SourceReader.read(box.absolute("Content"), name: "Content")
            #expect(problems.map(\.id) == [example.id])
            #expect(problems.map(\.place.file) == [example.file])
            #expect(problems.map(\.summary) == [example.summary])
            #expect(problems.map(\.hint) == [example.hint])
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
                problems.map { "\($0.place.file) \($0.report)" } == [
                    """
                    Content/gone.md 0:0+1 source-unreadable: 'Content/gone.md' cannot be read: it is not there
                    -> give yourself the right to read it, or take it out of this folder
                    """,
                    """
                    Content/link.md 0:0+1 source-unreadable: 'Content/link.md' cannot be read: a symbolic link is in the way
                    -> give yourself the right to read it, or take it out of this folder
                    """,
                ]
            )
        }
    }

    @Test(
        arguments: [
            (
                "Content/big.jpg", SystemFailure.tooLarge,
                """
                0:0+1 source-too-big: 'Content/big.jpg' is larger than 64 MB
                -> make it smaller, or take it out: on a slow line readers would wait for minutes
                """
            ),
            (
                "Public", .badName,
                """
                0:0+1 source-unreadable: 'Public' cannot be read: a name in it is not written in UTF-8
                -> rename what is in it, best with small letters, digits and dashes
                """
            ),
        ]
    )
    func `a remedy is of what cannot be read`(file: String, failure: SystemFailure, report: String)
    {
        #expect(Diagnostic.unreadable(file, failure).report == report)
    }

    /// The system gives fewer bytes of this file than it says it has, as if it had been cut short meanwhile.
    @Test func `a file that changes while it is read is an error`() {
        #expect(throws: SystemFailure.changed) {
            try FileBytes.read("/sys/kernel/uevent_seqnum", in: .current)
        }
        let problem = Diagnostic.unreadable("Content/x.md", .changed)
        #expect(
            problem.report == """
                0:0+1 source-changed: 'Content/x.md' changed while it was being read
                -> save it and build again
                """
        )
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
