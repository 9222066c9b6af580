import Foundation
import Testing

@testable import Signpost

/// What publishing says, word for word; `$` stands for the project's folder.
struct PublishingWordsTests {
    /// A way to be refused, or warned, and what is said then.
    struct Example: Sendable, CustomTestStringConvertible {
        let report: String
        let cause: @Sendable (Sandbox) async throws -> Void

        var testDescription: String { report.split(separator: "\n").first.map(String.init) ?? "" }

        init(_ report: String, _ cause: @escaping @Sendable (Sandbox) async throws -> Void) {
            self.report = report
            self.cause = cause
        }
    }

    @Test(arguments: folders + sites)
    func `a refusal says what is wrong and what to do`(example: Example) async throws {
        try await Sandbox.with { box in
            let problem = try await diagnostic { try await example.cause(box) }
            #expect(Self.words(problem, box) == example.report)
        }
    }

    @Test func `a site that was published in two steps and holds more than its own says so`()
        async throws
    {
        try await Sandbox.with { box in
            try box.makeFolder("Public/mine")
            let publication = try await box.publish(["index.html": "home"], way: .twoRenames)
            #expect(
                publication.warnings.map { Self.words($0, box) } == [
                    """
                    Public 0:0+1 warning output-two-steps: this disk cannot exchange two folders at once, so 'Public' was missing for a moment
                    -> publish to a disk with ext4, XFS, Btrfs or tmpfs if nobody may ever meet that moment
                    """,
                    """
                    Public 0:0+1 warning output-carried-over: no build made 'mine/' in 'Public'; carried over to the new site
                    -> put it into Content if it belongs to the site, otherwise delete it
                    """,
                ]
            )
        }
    }

    /// No folder of a test withstands the administrator, so only the words are compared.
    @Test func `an old site that cannot be deleted is left behind with a warning`() throws {
        let failure = #expect(throws: SystemFailure.self) {
            try FolderRemoval.remove("kernel", in: Descriptor.folder("/sys"))
        }
        let warning = Diagnostic.leftBehind(".Public.signpost-new", try #require(failure))
        #expect(
            warning.report == """
                0:0+1 warning output-left-behind: the new site is in place, but the old one in '.Public.signpost-new' could not be deleted: permission denied
                -> delete '.Public.signpost-new' by hand; the next build tries it as well
                """
        )
    }

    private static func words(_ problem: Diagnostic, _ box: Sandbox) -> String {
        "\(problem.place.file) \(problem.report)".replacing(box.path, with: "$")
            .replacing(/process \d+, started at [0-9:]{8} UTC/, with: "process N, started at T")
    }

    private static func begin(_ path: String, in box: Sandbox) throws {
        let sources = [box.absolute("Content"), box.absolute("Themes")]
        try Publisher.begin(OutputFolder(path, project: box.path, sources: sources)).abandon()
    }
}

extension PublishingWordsTests {
    private static let folders = [
        Example(
            """
            $/Public 0:0+1 output-unusable: the output folder '$/Public' is a symbolic link that leads nowhere
            -> make the folder that it leads to, or delete the link
            """
        ) { box in
            try box.link("Public", to: "gone")
            try begin(box.absolute("Public"), in: box)
        },
        Example(
            """
            $/file/Public 0:0+1 output-unusable: the output folder '$/file/Public' cannot be reached: a part of the path is not a folder
            -> name a folder, or a place where one can be made
            """
        ) { box in
            try box.write("", to: "file")
            try begin(box.absolute("file/Public"), in: box)
        },
        Example(
            """
            /sys/a/Public 0:0+1 output-read-only: the output folder '/sys/a/Public' is read-only
            -> nothing was published and the old site is still in place: allow writing to it, or name another output folder
            """
        ) { try begin("/sys/a/Public", in: $0) },
        Example(
            """
            / 0:0+1 output-unsafe: the output folder '/' is or contains 'the whole disk', and must be a folder of its own
            -> name a folder that holds nothing else, such as 'Public'
            """
        ) { try begin("/", in: $0) },
        Example(
            """
            $ 0:0+1 output-unsafe: the output folder '$' is or contains '$/Content', and must be a folder of its own
            -> name a folder that holds nothing else, such as 'Public'
            """
        ) { try begin($0.path, in: $0) },
        Example(
            """
            $/Content/a 0:0+1 output-inside-content: the output folder '$/Content/a' is '$/Content' or lies inside it, and would be read as a source
            -> name a folder beside '$/Content', such as 'Public'
            """
        ) { box in
            try box.makeFolder("Content")
            try begin(box.absolute("Content/a"), in: box)
        },
        Example(
            """
            $/Public 0:0+1 output-not-folder: '$/Public' is a file, and a folder of that name is needed
            -> move the file away, or name another output folder
            """
        ) { box in
            try box.write("", to: "Public")
            try begin(box.absolute("Public"), in: box)
        },
        Example(
            """
            $/Public 0:0+1 output-read-only: the output folder '$/Public' is read-only
            -> nothing was published and the old site is still in place: allow writing to it, or name another output folder
            """
        ) { box in
            try box.makeFolder("Public")
            try box.setPermissions(0o555, of: "Public")
            try begin(box.absolute("Public"), in: box)
        },
        Example(
            """
            /proc 0:0+1 output-mounted: '/proc' is a disk of its own, and a site is published by exchanging folders on one disk
            -> name a folder inside '/proc' as the output folder
            """
        ) { _ in
            let output = try OutputFolder("/proc", project: "/nowhere", sources: [])
            _ = try output.openFolder(in: Descriptor.folder("/"))
        },
        Example(
            """
            $/Public 0:0+1 output-locked: another build (process N, started at T) is publishing to '$/Public'
            -> wait until it has finished, then build again
            """
        ) { box in
            let first = try Publisher.begin(box.output)
            let second = Result { try begin(box.absolute("Public"), in: box) }
            first.abandon()
            try second.get()
        },
    ]

    private static let long = String(repeating: "x", count: 250)

    private static let sites = [
        Example(
            """
            $/\(long) 0:0+1 output-failed: '$/\(long)' cannot be written: the path is too long
            -> nothing was published and the old site is still in place: mend this and build again
            """
        ) { try begin($0.absolute(long), in: $0) },
        Example(
            """
            a 0:0+1 output-twice: two files of the site are called 'a'
            -> this is a defect of Signpost: please report it; nothing was published
            """
        ) { box in
            let publisher = try Publisher.begin(box.output)
            for _ in 1...2 { try publisher.sink.write(OutputFile("a", "")) }
        },
        Example(
            """
            a/b 0:0+1 output-clash: a part of 'a/b' is both a file and a folder of the site
            -> give one of the two pages another 'slug'
            """
        ) { box in
            let publisher = try Publisher.begin(box.output)
            for path in ["a", "a/b"] { try publisher.sink.write(OutputFile(path, "")) }
        },
        Example(
            """
            Public/1 0:0+1 output-taken: the site makes '1', '2', '3', '4', '5' and 2 more, but 'Public' holds some that no build made
            -> nothing was published and the old site is still in place: move what you want to keep out of 'Public', delete the rest, and build again
            """
        ) { box in
            let names = (1...7).map(String.init)
            for name in names { try box.write("mine", to: "Public/" + name) }
            try await box.publish(Dictionary(uniqueKeysWithValues: names.map { ($0, "made") }))
        },
    ]
}
