import Glibc
import Testing

@testable import Signpost

struct PublisherTests {
    @Test func `the first build makes the folder with nothing beside it`() async throws {
        try await Sandbox.with { box in
            let publication = try await box.publish(["index.html": "home", "a/b/index.html": "b"])
            #expect(try box.published() == ["index.html": "home", "a/b/index.html": "b"])
            #expect(publication.written == 2 && publication.unchanged == 0)
            #expect(publication.bytes == 5 && publication.files == 2)
            #expect(publication.warnings.isEmpty)
            #expect(try box.names() == ["Public"])
        }
    }

    @Test func `unchanged files stay the same files and removed ones go`() async throws {
        try await Sandbox.with { box in
            try await box.publish([
                "index.html": "home", "a/index.html": "a", "b/c/index.html": "b",
            ])
            let inode = try box.inode(of: "Public/index.html")
            let publication = try await box.publish(["index.html": "home", "a/index.html": "new"])
            #expect(
                try box.tree("Public").keys.sorted() == [
                    ".signpost-ledger", "a", "a/index.html", "index.html",
                ]
            )
            #expect(try box.inode(of: "Public/index.html") == inode)
            #expect(try box.text(of: "Public/a/index.html") == "new")
            #expect(
                publication.written == 1 && publication.unchanged == 1 && publication.removed == 1
            )
            #expect(publication.warnings.isEmpty)
            #expect(try box.names() == ["Public"])
        }
    }

    @Test func `an old file that somebody changed is written anew`() async throws {
        try await Sandbox.with { box in
            try await box.publish(["same.html": "12345", "rights.html": "rights", "link.html": "l"])
            try box.write("54321", to: "Public/same.html")
            try box.setPermissions(0o600, of: "Public/rights.html")
            try box.write("l", to: "elsewhere")
            unlink(box.absolute("Public/link.html"))
            try box.link("Public/link.html", to: "../elsewhere")
            let publication = try await box.publish(
                ["same.html": "12345", "rights.html": "rights", "link.html": "l"]
            )
            #expect(publication.unchanged == 0)
            #expect(
                try box.published() == [
                    "same.html": "12345", "rights.html": "rights", "link.html": "l",
                ]
            )
            #expect(try box.permissions(of: "Public/rights.html") == 0o644)
            #expect(try box.text(of: "elsewhere") == "l")
        }
    }

    @Test func `files and folders can be read by everybody whatever the mask`() async throws {
        try await Sandbox.with { box in
            try await withMask(0o077) {
                let publisher = try Publisher.begin(box.output)
                try publisher.sink.write(OutputFile("a/b/index.html", "b"))
                #expect(try box.permissions(of: ".Public.signpost-new") == 0o755)
                #expect(try box.permissions(of: ".Public.signpost-new/a") == 0o755)
                #expect(try box.permissions(of: ".Public.signpost-new/a/b") == 0o755)
                #expect(try box.permissions(of: ".Public.signpost-new/a/b/index.html") == 0o644)
                publisher.abandon()
            }
        }
    }

    @Test func `an asset is copied and then linked`() async throws {
        try await Sandbox.with { box in
            let text = String(repeating: "0123456789", count: 20_000)
            try box.write(text, to: "Content/photo.jpg")
            for unchanged in [0, 1] {
                let publisher = try Publisher.begin(box.output)
                try publisher.sink.write(
                    OutputFile(
                        path: OutputPath("photo.jpg"),
                        content: .copy(of: box.absolute("Content/photo.jpg"), size: 200_000)
                    )
                )
                #expect(try await publisher.finish().unchanged == unchanged)
                #expect(try box.text(of: "Public/photo.jpg") == text)
            }
        }
    }

    @Test func `many tasks may write into one folder`() async throws {
        try await Sandbox.with { box in
            let publisher = try Publisher.begin(box.output)
            let sink = publisher.sink
            await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<400 {
                    group.addTask {
                        try sink.write(
                            OutputFile("a/b\(number % 3)/\(number)/index.html", "\(number)")
                        )
                    }
                }
            }
            #expect(try await publisher.finish().written == 400)
            #expect(try box.published().count == 400)
        }
    }

    @Test func `the same site has the same bytes`() async throws {
        try await Sandbox.with { box in
            let site = Dictionary(
                uniqueKeysWithValues: (0..<50).map { ("\($0)/index.html", "\($0)") }
            )
            try await box.publish(site)
            let first = try box.tree("Public")
            try await box.publish(["else.html": ""])
            try await box.publish(site)
            #expect(try box.tree("Public") == first)
            #expect(
                first[Ledger.name]?.hasPrefix("signpost ledger 1\n0/index.html\n1/index.html\n")
                    == true
            )
        }
    }

    @Test func `a publisher that is let go leaves everything as it was`() async throws {
        try await Sandbox.with { box in
            try await box.publish(["index.html": "home"])
            let inode = try box.inode(of: "Public")
            do {
                let publisher = try Publisher.begin(box.output)
                try publisher.sink.write(OutputFile("index.html", "new"))
                publisher.abandon()
            }
            #expect(try box.published() == ["index.html": "home"])
            #expect(try box.inode(of: "Public") == inode)
            #expect(try box.names() == ["Public"])
        }
    }

    @Test(arguments: [Swap.twoRenames, .deletion])
    func `a disk without the exchange takes two steps and says so`(way: Swap) async throws {
        try await Sandbox.with { box in
            try await box.publish(["index.html": "home"], way: way)
            try box.write("mine", to: "Public/mine/mine.txt")
            let publication = try await box.publish(["index.html": "new"], way: way)
            #expect(
                publication.warnings.map(\.id).sorted() == [
                    "output-carried-over", "output-two-steps",
                ]
            )
            #expect(try box.published() == ["index.html": "new", "mine/mine.txt": "mine"])
            #expect(try box.names() == ["Public"])
        }
    }

    @Test func `the folder behind a link is published to`() async throws {
        try await Sandbox.with { box in
            try box.makeFolder("web/site")
            try box.link("Public", to: "web/site")
            try await box.publish(["index.html": "home"])
            #expect(try box.text(of: "web/site/index.html") == "home")
            #expect(try box.names() == ["Public", "web"])
        }
    }
}
